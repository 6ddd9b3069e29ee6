import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import { GENESIS } from "@fadu/engine/ledger/chain.ts";
import type { Command, Decision, Effect, Facts, Person, Refusal, Relative } from "@fadu/engine/matter/command.ts";
import { decide } from "@fadu/engine/matter/decide.ts";
import type { Entry } from "@fadu/engine/matter/entry.ts";
import { evolve } from "@fadu/engine/matter/evolve.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";
import { offered, type Offer } from "@fadu/engine/matter/offered.ts";
import { buildCalendar } from "@fadu/engine/time/calendar.ts";
import { due, type Due } from "@fadu/engine/time/due.ts";
import { HOLIDAYS, WORK_PERIODS } from "../calendar/holidays.ts";
import { ROLES } from "../roles/roles.ts";
import { TAXONOMIES } from "../taxonomies/taxonomies.ts";

export type Values = Readonly<Record<string, Value>>;

/** The real holiday notices. */
export const CALENDAR = buildCalendar(HOLIDAYS, WORK_PERIODS);

const certificate = (account: string, to: string) => ({
  number: `证-${account}`,
  kind: "enforcement",
  from: "2020-01-01",
  to,
});

const person = (account: string, name: string, roles: readonly string[], certifiedTo?: string): Person => ({
  account,
  name,
  unit: "street",
  roles,
  certificates: certifiedTo === undefined ? [] : [certificate(account, certifiedTo)],
});

/**
 * The street's people: one account for each role, named as the role's id; enforcement officers `officer-a`, `officer-b`,
 * `officer-c` with certificates in force to 2030, `officer-old` whose certificate ended with 2023; second holders of some
 * roles (`org-head-2`, `deputy-head-2`, `legal-reviewer-2`, `mediator-2`) where the law keeps people apart.
 */
export const PEOPLE: Readonly<Record<string, Person>> = Object.fromEntries(
  [
    ...Object.entries(ROLES).map(([id, { title }]) =>
      person(id, title, [id], id === "enforcement-officer" || id === "squad-leader" ? "2030-12-31" : undefined),
    ),
    person("officer-a", "执法甲", ["enforcement-officer"], "2030-12-31"),
    person("officer-b", "执法乙", ["enforcement-officer"], "2030-12-31"),
    person("officer-c", "执法丙", ["enforcement-officer"], "2030-12-31"),
    person("officer-old", "证件过期", ["enforcement-officer"], "2023-12-31"),
    person("org-head-2", "主要负责人二", ["org-head"]),
    person("deputy-head-2", "分管负责人二", ["deputy-head"]),
    person("legal-reviewer-2", "法制审核员二", ["legal-reviewer"]),
    person("mediator-2", "调解员二", ["mediator"]),
  ].map((one) => [one.account, one]),
);

/** Units of the street; a value of a unit field is one of these. */
export const UNITS = ["street", "north", "south", "squad", "office", "justice", "safety", "service"];

const CLASSES: Facts["classes"] = Object.fromEntries(
  TAXONOMIES.flatMap((taxonomy) =>
    taxonomy.items.map(({ code, title, attributes }) => [
      `${taxonomy.id}/${code}`,
      { title, version: taxonomy.version, ...(attributes ? { attributes } : {}) },
    ]),
  ),
);

const holders: Record<string, string[]> = {};
for (const one of Object.values(PEOPLE)) for (const role of one.roles) (holders[role] ??= []).push(one.account);

/** What a walk may set about the world outside the matter. */
export interface World {
  readonly settings?: Facts["settings"];
  readonly relatives?: readonly Relative[];
  /** `roster/key` → stretches in force. */
  readonly rosters?: Facts["rosters"];
  readonly matters?: Facts["matters"];
}

/** Text values that look like exhibits, `kind:name`, however deep they lie: `near:1` is a close view. */
function exhibitsIn(value: unknown, found: Record<string, { kind: string; name: string }> = {}): typeof found {
  if (typeof value === "string") {
    const kind = /^([a-z]+):/.exec(value)?.[1];
    if (kind !== undefined) found[value] = { kind, name: value };
  } else if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) exhibitsIn(part, found);
  }
  return found;
}

/** The instant of a local time in Asia/Shanghai. */
export const instant = (date: string, time = "10:00"): string => new Date(`${date}T${time}:00+08:00`).toISOString();

/**
 * One matter walked along a procedure by the street's people, with the real calendar and classes. Exhibits are ids of the
 * form `kind:name`; who is an account of PEOPLE (a role's id), or `system`.
 */
export class Walk {
  matter: Matter | null = null;
  now = instant("2024-09-02");
  readonly entries: Entry[] = [];
  readonly effects: Effect[] = [];
  world: World;
  readonly definition: Definition;
  #used = 0;
  #numbers: Record<string, number> = {};

  constructor(definition: Definition, world: World = {}) {
    this.definition = definition;
    this.world = world;
  }

  /** Lets time pass: the next acts happen on this day (Asia/Shanghai). */
  on(date: string, time?: string): this {
    this.now = instant(date, time);
    return this;
  }

  facts(who: string, values: Values = {}): Facts {
    const actor = PEOPLE[who];
    if (!actor && who !== "system") throw new Error(`nobody is called ${who}`);
    return {
      now: this.now,
      actor: {
        account: who,
        name: actor?.name ?? "系统",
        unit: "street",
        roles: actor?.roles ?? [],
        ...(who === "system" ? { system: true } : {}),
      },
      calendar: CALENDAR,
      org: "南汇",
      settings: this.world.settings ?? {},
      people: PEOPLE,
      holders,
      classes: CLASSES,
      exhibits: exhibitsIn([values, this.matter?.values, this.matter?.pending?.values]),
      rosters: this.world.rosters ?? {},
      relatives: this.world.relatives ?? [],
      sequences: Object.fromEntries(
        Object.keys(this.definition.numbering).map((id) => [id, (this.#numbers[id] ?? 0) + 1]),
      ),
      ids: Array.from({ length: 30 }, (_, i) => `id-${this.#used + i}`),
      units: UNITS,
      matters: this.world.matters ?? {},
    };
  }

  ask(who: string, act: string, values: Values = {}, words = "情况属实"): Decision {
    const command: Command = { id: `command-${this.#used}`, act, values, words };
    return decide(this.definition, "definition-hash", this.matter, command, this.facts(who, values));
  }

  /** Performs an act that must be lawful. */
  do(who: string, act: string, values: Values = {}, words?: string): this {
    const decision = this.ask(who, act, values, words);
    if (!decision.ok) {
      const { message, failures } = decision.refusal;
      throw new Error(`${act}: ${message} ${JSON.stringify(failures.map((f) => [f.path, f.says]))}`);
    }
    for (const draft of decision.drafts) {
      const prevHash = this.matter?.head ?? GENESIS;
      const entry: Entry = { ...draft, prevHash, hash: String(this.entries.length + 1).padStart(64, "0") };
      for (const id of Object.keys({ ...entry.changes.numbers })) this.#count(id);
      for (const { instrument } of entry.changes.issued ?? [])
        this.#count(this.definition.instruments[instrument]?.series);
      this.matter = evolve(this.matter, entry);
      this.entries.push(entry);
    }
    this.effects.push(...decision.effects);
    this.#used += 30;
    return this;
  }

  /** Each agrees in turn to the act that waits. */
  approve(...who: readonly string[]): this {
    for (const one of who) this.do(one, "approve", {}, "同意");
    return this;
  }

  /** Attempts an act that must be refused. */
  refused(who: string, act: string, values: Values = {}, words?: string): Refusal {
    const decision = this.ask(who, act, values, words);
    if (decision.ok) throw new Error(`${act} was not refused`);
    return decision.refusal;
  }

  /** Rule ids behind the failures of an act that must be refused. */
  refusedBy(who: string, act: string, values: Values = {}): string[] {
    return this.refused(who, act, values).failures.flatMap((failure) => failure.basis.map((basis) => basis.rule));
  }

  /** What the account could do now. */
  offers(who: string): readonly Offer[] {
    return offered(this.definition, this.opened, this.facts(who));
  }

  /** The matter, once opened. */
  get opened(): Matter {
    if (this.matter === null) throw new Error("the matter is not opened yet");
    return this.matter;
  }

  /** Limit of a clock that has started. */
  due(clock: string): Due {
    const [definition, state] = [this.definition.clocks[clock], this.opened.clocks[clock]];
    if (!definition || !state) throw new Error(`clock ${clock} has not started`);
    return due(definition, state, CALENDAR);
  }

  /** The sweeper finds that the clock ran out. */
  expire(clock: string): this {
    return this.do("system", "expire", { clock });
  }

  #count(series: string | undefined): void {
    if (series !== undefined) this.#numbers[series] = (this.#numbers[series] ?? 0) + 1;
  }
}

/** A matter about to be opened under this procedure. */
export const walk = (definition: Definition, world?: World): Walk => new Walk(definition, world);

export const CITIZEN = { kind: "citizen", name: "张三", phone: "13800000000" } as const;
export const COMPANY = { kind: "organisation", name: "南汇建材有限公司" } as const;
