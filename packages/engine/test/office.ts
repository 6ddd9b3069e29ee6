import { createHash } from "node:crypto";
import type { Definition } from "../src/definition/definition.ts";
import type { Value } from "../src/definition/field.ts";
import { chainEntry, GENESIS } from "../src/ledger/chain.ts";
import type { Digest } from "../src/ledger/digest.ts";
import type { Command, Decision, Facts, Person, Refusal } from "../src/matter/command.ts";
import { decide } from "../src/matter/decide.ts";
import type { Entry } from "../src/matter/entry.ts";
import { evolve } from "../src/matter/evolve.ts";
import type { Matter } from "../src/matter/matter.ts";
import { buildCalendar } from "../src/time/calendar.ts";

export const sha256: Digest = {
  name: "SHA-256",
  hash: (bytes) => new Uint8Array(createHash("sha256").update(bytes).digest()),
};

const law = [{ rule: "APL-60", cite: "行政处罚法第六十条", status: "V" as const }];

/** A small lawful procedure with what the engine must get right: branches, approvals, clocks, instruments, children. */
export const PERMIT: Definition = {
  id: "permit",
  version: "1",
  title: "占道许可",
  kind: "case",
  area: "test",
  basis: law,
  subject: "{applicant.name} {purpose}",
  fields: {
    applicant: { type: "party", title: "申请人", required: true },
    purpose: { type: "text", title: "用途", required: true },
    days: { type: "integer", title: "天数", min: 1, max: 60 },
    fee: { type: "money", title: "费用" },
    officers: { type: "accounts", title: "核查人员" },
    verdict: { type: "choice", title: "结论", options: { grant: "准予", refuse: "不予" } },
    reason: { type: "text", title: "理由" },
  },
  facets: {
    party: "applicant",
    amount: "fee",
    filedOn: "$first.accept",
    decidedOn: "$on.decide",
    dueOn: "$due.decide",
  },
  states: {
    received: { title: "已收件" },
    accepted: { title: "已受理" },
    checked: { title: "已核查" },
    granted: { title: "已准予" },
    ended: { title: "已办结", end: true },
  },
  initial: "received",
  outcomes: { granted: { title: "准予", result: "success" }, refused: { title: "不予", result: "failure" } },
  acts: {
    apply: define("登记申请", "new", undefined, [{ role: "clerk" }], ["applicant", "purpose"], {
      assigns: { handler: "$actor.account" },
    }),
    accept: define("受理", ["received"], "accepted", [{ relation: "handler" }], []),
    check: define("现场核查", ["accepted"], "checked", [{ relation: "handler" }], ["officers"], {
      members: ["officers"],
      requires: [{ test: { certified: "officers", count: 2 }, says: "现场核查须两名以上持证人员", basis: law }],
    }),
    charge: define("登记费用", ["accepted", "checked"], undefined, [{ relation: "handler" }], ["fee"]),
    decide: define(
      "作出决定",
      ["checked"],
      [
        { to: "granted", when: { path: "verdict", is: "eq", value: "grant" }, outcome: "granted" },
        { to: "ended", outcome: "refused" },
      ],
      [{ relation: "handler" }],
      ["verdict", "days", "reason"],
      {
        approval: [
          { title: "科室审核", roles: ["chief"], mode: "any" },
          { title: "会签", roles: ["deputy"], mode: "all", when: { path: "days", is: "gt", value: 30 } },
          { title: "签发", roles: ["head"], mode: "any", apartFrom: ["check"] },
        ],
        issues: [{ instrument: "licence", when: { path: "verdict", is: "eq", value: "grant" } }],
        publishes: [
          {
            title: "许可公示",
            within: { n: 7, unit: "workday" },
            basis: law,
            fields: ["purpose"],
            when: { path: "verdict", is: "eq", value: "grant" },
          },
        ],
      },
    ),
    finish: define("办结", ["granted"], "ended", [{ relation: "handler" }, { system: true }], []),
    lapse: define("逾期自动办结", ["granted"], "ended", [{ system: true }], []),
  },
  clocks: {
    decide: {
      title: "作出决定",
      basis: law,
      length: { n: 20, unit: "workday" },
      starts: ["state:accepted"],
      stops: ["act:decide"],
      suspends: ["act:suspend"],
      resumes: ["act:resume"],
      roll: "none",
      kind: "duty",
      expires: "overdue",
      extension: {
        length: { n: 10, unit: "workday" },
        times: 1,
        basis: law,
        approval: [{ title: "批准延期", roles: ["head"], mode: "any" }],
      },
    },
    collect: {
      title: "领取",
      basis: law,
      length: { n: 30, unit: "day" },
      starts: ["served:licence"],
      stops: ["act:finish"],
      roll: "next",
      kind: "cap",
      expires: { act: "lapse" },
    },
  },
  numbering: {
    matter: { template: "{org}占〔{year}〕{seq}号", gapless: true, resets: "year" },
    licence: { template: "{org}许〔{year}〕{seq:3}号", gapless: true, resets: "year" },
  },
  instruments: {
    licence: { title: "许可决定书", series: "licence", needs: [{ path: "days", label: "天数" }], served: true },
  },
  settings: {},
  leads: [{ role: "chief" }],
  visibility: { roles: ["clerk", "chief"], sensitivity: "internal" },
  retention: { years: 10, basis: law },
};

function define(
  title: string,
  from: Definition["acts"][string]["from"],
  to: Definition["acts"][string]["to"],
  by: Definition["acts"][string]["by"],
  fields: readonly string[],
  more: Partial<Definition["acts"][string]> = {},
): Definition["acts"][string] {
  return {
    title,
    basis: law,
    from,
    by,
    collects: fields.map((field) => ({ field })),
    requires: [],
    ...more,
    ...(to === undefined ? {} : { to }),
  };
}

const person = (account: string, roles: string[], certified = true): Person => ({
  account,
  name: account,
  unit: "u1",
  roles,
  certificates: certified ? [{ number: `C-${account}`, kind: "执法证", from: "2020-01-01", to: "2030-01-01" }] : [],
});

export const PEOPLE: Record<string, Person> = Object.fromEntries(
  [
    person("wang", ["clerk"]),
    person("li", ["clerk"]),
    person("zhao", ["clerk"], false),
    person("chief", ["chief"]),
    person("d1", ["deputy"]),
    person("d2", ["deputy"]),
    person("head", ["head"]),
    person("head2", ["head"]),
  ].map((p) => [p.account, p]),
);

export const CALENDAR = buildCalendar([{ date: "2024-10-01", kind: "off", name: "国庆节", source: "test" }], []);
export const SYSTEM = "system";

/** One matter worked on by people, with an own ledger. */
export class Office {
  matter: Matter | null = null;
  entries: Entry[] = [];
  now = "2024-09-02T01:00:00.000Z";
  readonly definition: Definition;
  #ids = 0;
  #seq = 0;
  constructor(definition: Definition = PERMIT) {
    this.definition = definition;
  }

  facts(who: string): Facts {
    const p = PEOPLE[who];
    const holders: Record<string, string[]> = {};
    for (const one of Object.values(PEOPLE)) for (const role of one.roles) (holders[role] ??= []).push(one.account);
    const actor = {
      account: who,
      name: who,
      unit: "u1",
      roles: p?.roles ?? [],
      ...(who === SYSTEM ? { system: true } : {}),
    };
    return {
      now: this.now,
      actor,
      calendar: CALENDAR,
      org: "南汇",
      settings: {},
      people: PEOPLE,
      holders,
      classes: {},
      exhibits: {},
      rosters: {},
      relatives: [],
      sequences: { matter: this.#seq + 1, licence: this.#seq + 1 },
      units: ["u1", "u2"],
      ids: Array.from({ length: 12 }, (_, i) => `id-${this.#ids + i}`),
      matters: { other: { procedure: "permit", title: "另一件", closed: false } },
    };
  }

  ask(who: string, act: string, values: Record<string, Value> = {}, more: Partial<Command> = {}): Decision {
    return decide(this.definition, "hash", this.matter, { id: `c${this.#ids}`, act, values, ...more }, this.facts(who));
  }

  /** Does it, and expects it to take effect. */
  do(who: string, act: string, values: Record<string, Value> = {}, words = "同意"): Matter {
    const decision = this.ask(who, act, values, { words });
    if (!decision.ok) throw new Error(`${act} refused: ${decision.refusal.message}`);
    for (const draft of decision.drafts) {
      const entry = chainEntry(draft, this.entries.at(-1)?.hash ?? GENESIS, sha256);
      this.matter = evolve(this.matter, entry);
      this.entries.push(entry);
    }
    this.#ids += 12;
    this.#seq += 1;
    if (!this.matter) throw new Error("nothing happened");
    return this.matter;
  }

  /** Tries it, and expects a refusal. */
  refused(
    who: string,
    act: string,
    values: Record<string, Value> = {},
    more: Partial<Command> = { words: "理由" },
  ): Refusal {
    const decision = this.ask(who, act, values, more);
    if (decision.ok) throw new Error(`${act} was not refused`);
    return decision.refusal;
  }

  at(instant: string): this {
    this.now = instant;
    return this;
  }
}

export const APPLICANT = { kind: "citizen", name: "张三" };

/** An application that has been checked by two officers. */
export function checked(definition: Definition = PERMIT): Office {
  const office = new Office(definition);
  office.do("wang", "apply", { applicant: APPLICANT, purpose: "堆料" });
  office.do("wang", "accept");
  office.do("wang", "check", { officers: ["wang", "li"] });
  return office;
}
