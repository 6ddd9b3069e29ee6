import { randomUUID } from "node:crypto";

import type { Value } from "@fadu/engine/definition/field.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";
import { hashPassword } from "@fadu/server/account/passwords.ts";
import { storeExhibits } from "@fadu/server/demo/exhibits.ts";
import { foundOffice } from "@fadu/server/demo/found-office.ts";
import type { Office } from "@fadu/server/demo/found-office.ts";
import type { ExhibitPool } from "@fadu/server/demo/stage.ts";
import { DEMO_PASSWORD, DEMO_STREET } from "@fadu/server/demo/street-plan.ts";
import type { FileStore } from "@fadu/server/exhibit/file-store.ts";
import type { Door } from "@fadu/server/matter/perform.ts";
import type { Request } from "@fadu/server/matter/request.ts";

type Values = Readonly<Record<string, Value>>;

/** Password of every account of the small street. */
export const PASSWORD = DEMO_PASSWORD;

const DAY_MS = 86_400_000;
/** When the street was founded, long before anything happened there. */
const FOUNDED_DAYS = 400;

/** A street office with a handful of matters, made through the write door, as the desk's tests need them. */
export class SmallStreet {
  readonly office: Office;
  readonly exhibits: ExhibitPool;
  readonly #door: Door;

  private constructor(door: Door, office: Office, exhibits: ExhibitPool) {
    this.#door = door;
    this.office = office;
    this.exhibits = exhibits;
  }

  static async found(door: Door, files: FileStore): Promise<SmallStreet> {
    const now = new Date(Date.now() - FOUNDED_DAYS * DAY_MS).toISOString();
    const office = await foundOffice(door.pool, DEMO_STREET, { now, digest: await hashPassword(PASSWORD) });
    const exhibits = await storeExhibits(door.pool, files, office, now);
    const street = new SmallStreet(door, office, exhibits);
    await street.#enterRosters();
    return street;
  }

  unit(key: string): string {
    return named(this.office.units, key);
  }

  account(login: string): string {
    return named(this.office.accounts, login);
  }

  exhibit(kind: string): string {
    return this.exhibits[kind]?.[0] ?? missing(kind);
  }

  /** Opens a matter so many days ago. */
  open(who: string, procedure: string, act: string, values: Values, daysAgo = 0): Promise<Matter> {
    return this.#ask(who, { procedure, command: command(act, values, daysAgo) });
  }

  /** Does an act that must be lawful. */
  do(who: string, matter: Pick<Matter, "id">, act: string, values: Values = {}, daysAgo = 0): Promise<Matter> {
    return this.#ask(who, { matter: matter.id, command: command(act, values, daysAgo) });
  }

  async #ask(who: string, request: Request): Promise<Matter> {
    const actor = { tenant: this.office.tenant, account: this.account(who), mayBackdate: true };
    const outcome = await this.#door.perform(actor, request);
    if (outcome.ok) return outcome.matter;
    throw new Error(
      `${request.command.act} by ${who}: ${outcome.refusal.message} ${JSON.stringify(outcome.refusal.failures)}`,
    );
  }

  /** Officers' certificates and the powers of the office. */
  async #enterRosters(): Promise<void> {
    for (const [index, login] of ["enforcement-officer", "officer-1", "officer-2"].entries()) {
      const number = `990101${String(index + 1).padStart(4, "0")}`;
      await this.open(
        "personnel-clerk",
        "officer",
        "enter",
        {
          account: this.account(login),
          name: nameOf(login),
          unit: this.unit("squad-1"),
          certificateKind: "enforcement",
          certificateNumber: number,
          issuer: "示范区人民政府",
          issuedOn: day(300),
          firstIssuedOn: day(300),
          first: true,
          validFrom: day(300),
          validTo: day(-1500),
        },
        300,
      );
    }
    await this.open(
      "case-clerk",
      "penalty-power",
      "enter",
      { cause: "SR01", source: "devolved", document: "示范区赋权决定", validFrom: day(300) },
      300,
    );
  }

  /** A patrol's report, so many days old. */
  report(description: string, { daysAgo = 0, kind = "06010", text = "望江路12号门前" } = {}): Promise<Matter> {
    return this.open(
      "grid-worker",
      "grid-event",
      "report",
      {
        source: "patrol",
        description,
        place: { text, unit: this.unit("c1") },
        community: this.unit("c1"),
        class: kind,
        photos: [this.exhibit("near"), this.exhibit("far")],
      },
      daysAgo,
    );
  }

  /** As far as the dispatcher's desk. */
  async filed(description: string, daysAgo = 0, kind = "06010", text?: string): Promise<Matter> {
    const event = await this.report(description, { daysAgo, kind, ...(text === undefined ? {} : { text }) });
    await this.do("operator", event, "accept", { community: this.unit("c1") }, daysAgo);
    return this.do("operator", event, "file", { class: kind, standard: `${kind}-1` }, daysAgo);
  }

  async dispatched(description: string, daysAgo = 0, kind = "06010", text?: string): Promise<Matter> {
    const event = await this.filed(description, daysAgo, kind, text);
    return this.do(
      "dispatcher",
      event,
      "dispatch",
      { handlingUnit: this.unit("squad"), instruction: "请现场核实后处置。" },
      daysAgo,
    );
  }

  /** The unit says it is not its duty; the dispatcher is asked. */
  async declined(description: string, daysAgo = 0): Promise<Matter> {
    const event = await this.dispatched(description, daysAgo);
    return this.do(
      "unit-lead",
      event,
      "decline",
      { backReason: "该处属市管道路，由市级环卫单位负责。", dutyBasis: "市容环卫作业责任区划分方案" },
      daysAgo,
    );
  }

  /** Two officers have stopped a street vendor. */
  inspection(name: string, daysAgo = 0): Promise<Matter> {
    return this.open(
      "enforcement-officer",
      "simple-penalty",
      "start",
      {
        officers: [this.account("enforcement-officer"), this.account("officer-1")],
        identityShown: true,
        place: { text: "望江路菜场东侧人行道", unit: this.unit("c1") },
        occurredAt: new Date(Date.now() - daysAgo * DAY_MS - 3_600_000).toISOString(),
        offender: {
          kind: "citizen",
          name,
          idNumber: "11010519491231002X",
          phone: "13800000000",
          address: "望江路88号302室",
        },
        cause: "SR01",
        evidence: [this.exhibit("photo")],
      },
      daysAgo,
    );
  }

  /** What the officers write into a decision on the spot. */
  decision(fine: number): Values {
    return {
      facts: "在望江路菜场东侧人行道摆摊占道经营，占地约三平方米。",
      brokenLaw: "《城市市容和环境卫生管理条例》第十四条",
      penaltyLaw: "《城市市容和环境卫生管理条例》第三十六条",
      discretionStep: "light",
      told: true,
      defence: "无",
      powerSource: "devolved",
      inNameOf: "street",
      sanction: "fine",
      fine,
      collection: "bank",
      signing: "signed",
      publicity: "publish",
    };
  }
}

const day = (daysAgo: number): string =>
  new Date(Date.now() - daysAgo * DAY_MS + 8 * 3_600_000).toISOString().slice(0, 10);

const command = (act: string, values: Values, daysAgo: number) => ({
  id: randomUUID(),
  act,
  values,
  ...(daysAgo === 0 ? {} : { effectiveAt: new Date(Date.now() - daysAgo * DAY_MS).toISOString() }),
});

/** Name of an account's holder. */
export function nameOf(login: string): string {
  return DEMO_STREET.accounts.find((one) => one.login === login)?.name ?? missing(login);
}

function named(ids: Readonly<Record<string, string>>, key: string): string {
  return ids[key] ?? missing(key);
}

function missing(name: string): never {
  throw new Error(`the small street has no “${name}”`);
}
