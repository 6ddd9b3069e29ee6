import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import type { Command } from "@fadu/engine/matter/command.ts";
import type { Instant } from "@fadu/engine/time/dates.ts";
import type { Pool } from "pg";

import { PERMIT } from "../../../engine/test/office.ts";
import { DIGESTS } from "../ledger/digests.ts";
import { Door } from "../matter/perform.ts";
import type { ActorRef, Outcome, Request } from "../matter/request.ts";
import { activate } from "../procedure/registry.ts";
import { newId } from "../store/ids.ts";
import { changeInTenant } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";
import { TEST_MASTER } from "./test-master.ts";

const law = [{ rule: "APL-42", cite: "行政处罚法第四十二条", status: "V" as const }];

/** Officers' certificates, as small as a roster can be. */
const CERTIFICATE: Definition = {
  ...PERMIT,
  id: "officer",
  title: "执法证件",
  kind: "roster",
  subject: "{number}",
  fields: {
    number: { type: "text", title: "证号", required: true },
    holder: { type: "account", title: "持证人", required: true },
    validFrom: { type: "date", title: "起始日期", required: true },
    validTo: { type: "date", title: "终止日期" },
  },
  facets: { person: "holder", topic: "number", validFrom: "validFrom", validTo: "validTo" },
  states: { inForce: { title: "在册" } },
  initial: "inForce",
  outcomes: {},
  acts: {
    enter: {
      title: "登记入册",
      basis: law,
      from: "new",
      by: [{ role: "head" }],
      collects: ["number", "holder", "validFrom", "validTo"].map((field) => ({ field })),
      requires: [],
    },
  },
  clocks: {},
  numbering: {},
  instruments: {},
  leads: [{ role: "head" }],
};

/** A hotline ticket that opens permits, waits for them, and is told when they end; its number may have gaps. */
const TICKET: Definition = {
  ...PERMIT,
  id: "ticket",
  title: "热线工单",
  subject: "{topic}",
  fields: { topic: { type: "text", title: "诉求", required: true }, applicant: { type: "party", title: "来电人" } },
  facets: { topic: "topic", party: "applicant" },
  states: { open: { title: "在办" }, closed: { title: "已办结", end: true } },
  initial: "open",
  outcomes: { solved: { title: "已解决", result: "success" } },
  acts: {
    receive: {
      title: "受理",
      basis: law,
      from: "new",
      by: [{ role: "clerk" }],
      collects: [{ field: "topic" }, { field: "applicant" }],
      requires: [],
      notifies: [{ role: "chief" }],
    },
    refer: {
      title: "转许可办理",
      basis: law,
      from: ["open"],
      by: [{ role: "clerk" }],
      collects: [],
      requires: [],
      opens: [{ procedure: "permit", as: "child", carrying: { applicant: "applicant", purpose: "topic" } }],
    },
    solve: {
      title: "办结",
      basis: law,
      from: ["open"],
      to: "closed",
      outcome: "solved",
      by: [{ role: "clerk" }, { system: true }],
      collects: [],
      requires: [{ test: { related: "child", are: "allClosed" }, says: "还有未办结的许可", basis: law }],
    },
  },
  clocks: {},
  numbering: { matter: { template: "T{year}{seq:6}", gapless: false, resets: "year" } },
  instruments: {},
  mainClocks: [],
};

/** The permit, reporting back to the ticket it was opened from. */
export const REPORTING_PERMIT: Definition = {
  ...PERMIT,
  acts: Object.fromEntries(
    Object.entries(PERMIT.acts).map(([id, act]) => [
      id,
      id === "finish" || id === "lapse"
        ? { ...act, reports: [{ procedure: "ticket", act: "solve", carrying: {} }] }
        : act,
    ]),
  ),
};

/** A permit whose lapse asks for something the system cannot give. */
const STUBBORN_PERMIT: Definition = {
  ...PERMIT,
  id: "stubborn-permit",
  clocks: Object.fromEntries(
    Object.entries(PERMIT.clocks).map(([id, clock]) => [
      id,
      id === "collect" ? { ...clock, warns: [{ n: 3, unit: "day" }] } : clock,
    ]),
  ),
  acts: Object.fromEntries(
    Object.entries(PERMIT.acts).map(([id, act]) => [
      id,
      id === "lapse" ? { ...act, requires: [{ test: { filled: "reason" }, says: "须写明理由", basis: law }] } : act,
    ]),
  ),
};

const PEOPLE = {
  wang: ["clerk"],
  li: ["clerk"],
  zhao: ["clerk"],
  chief: ["chief"],
  d1: ["deputy"],
  d2: ["deputy"],
  head: ["head"],
} as const;

export type Name = keyof typeof PEOPLE;

export interface StreetOptions {
  readonly pool: Pool;
  /** Where the clock stands at first; it stands still until moved. Default 2024-09-02 09:00 in Beijing. */
  readonly now?: Instant;
  readonly onTrips?: (trips: number) => void;
}

/** A street office of its own: units, people and procedures in the database, and a write door with a clock to be set. */
export class Street {
  readonly pool: Pool;
  readonly tenant: string = newId();
  readonly unit: string = newId();
  readonly community: string = newId();
  readonly people: Readonly<Record<Name, string>>;
  readonly door: Door;
  now: Instant;

  private constructor({ pool, now = "2024-09-02T01:00:00.000Z", onTrips = () => undefined }: StreetOptions) {
    this.pool = pool;
    this.now = now;
    this.people = Object.fromEntries(Object.keys(PEOPLE).map((name) => [name, newId()])) as Record<Name, string>;
    this.door = new Door({ pool, digest: DIGESTS.SM3, master: TEST_MASTER, now: () => this.now, onTrips });
  }

  static async create(options: StreetOptions): Promise<Street> {
    const street = new Street(options);
    await changeInTenant(street.pool, street.tenant, (tx) => street.#found(tx));
    for (const name of ["wang", "li"] as const) await street.certify(name);
    return street;
  }

  async #found(tx: Tx): Promise<void> {
    const tenant_id = this.tenant;
    await tx.db
      .insertInto("tenant")
      .values({ id: tenant_id, name: "南汇新城镇", short_name: "南汇", division_code: "310115", created_at: this.now })
      .execute();
    const unit = { tenant_id, kind: "office", valid_from: "2000-01-01" };
    await tx.db
      .insertInto("unit")
      .values([
        { ...unit, id: this.unit, name: "南汇新城镇", path: `/${this.unit}/` },
        {
          ...unit,
          id: this.community,
          parent_id: this.unit,
          name: "海芦社区",
          path: `/${this.unit}/${this.community}/`,
        },
      ])
      .execute();
    for (const [name, roles] of Object.entries(PEOPLE) as [Name, readonly string[]][]) {
      const id = this.people[name];
      await tx.db
        .insertInto("account")
        .values({ tenant_id, id, name, login: name, unit_id: this.unit, created_at: this.now })
        .execute();
      const grants = roles.map((role) => ({
        tenant_id,
        id: newId(),
        account_id: id,
        role,
        unit_id: this.unit,
        valid_from: "2020-01-01",
      }));
      await tx.db.insertInto("grant_").values(grants).execute();
    }
    const holiday = { tenant_id, date: "2024-10-01", kind: "off", name: "国庆节", source: "国务院办公厅通知" };
    await tx.db.insertInto("calendar_day").values(holiday).execute();
    await activate(tx, [REPORTING_PERMIT, STUBBORN_PERMIT, CERTIFICATE, TICKET], this.now);
  }

  actor(name: Name | "system"): ActorRef {
    return name === "system"
      ? { tenant: this.tenant, system: true }
      : { tenant: this.tenant, account: this.people[name] };
  }

  certify(name: Name): Promise<string> {
    const values = { number: `C-${name}`, holder: this.people[name], validFrom: "2020-01-01", validTo: "2030-01-01" };
    return this.open("head", "officer", "enter", values);
  }

  command(act: string, values: Record<string, Value> = {}, more: Partial<Command> = {}): Command {
    return { id: newId(), act, values, words: "同意", ...more };
  }

  /** Opens a matter and gives its id. */
  async open(who: Name, procedure: string, act: string, values: Record<string, Value>): Promise<string> {
    const outcome = await this.ask(who, { procedure, command: this.command(act, values) });
    if (!outcome.ok) throw new Error(`${act} refused: ${outcome.refusal.message}`);
    return outcome.matter.id;
  }

  apply(who: Name = "wang", procedure = "permit"): Promise<string> {
    return this.open(who, procedure, "apply", { applicant: { kind: "citizen", name: "张三" }, purpose: "堆料" });
  }

  /** Does it, and expects it to take effect. */
  async do(who: Name | "system", matter: string, act: string, values: Record<string, Value> = {}) {
    const outcome = await this.ask(who, { matter, command: this.command(act, values) });
    if (!outcome.ok) throw new Error(`${act} refused: ${JSON.stringify(outcome.refusal)}`);
    return outcome.matter;
  }

  ask(who: Name | "system", request: Request): Promise<Outcome> {
    return this.door.perform(this.actor(who), request);
  }

  /** A permit whose decision has been signed by all and issued. */
  async granted(procedure = "permit"): Promise<string> {
    const id = await this.apply("wang", procedure);
    await this.do("wang", id, "accept");
    await this.do("wang", id, "check", { officers: [this.people.wang, this.people.li] });
    await this.do("wang", id, "decide", { verdict: "grant", days: 10 });
    await this.do("chief", id, "approve");
    await this.do("head", id, "approve");
    return id;
  }
}
