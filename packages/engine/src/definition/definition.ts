import type { Act, Performer } from "./act.ts";
import type { Basis } from "./basis.ts";
import type { Clock } from "./clock.ts";
import type { Path, Requirement, Scalar } from "./condition.ts";
import type { Field, Sensitivity } from "./field.ts";
import type { Computed, Listed } from "./formula.ts";
import type { Instrument } from "./instrument.ts";

/** `case`: states, limits, approvals, outcome. `record`: something that happened, registered in one act. `roster`: in force from … to …. */
export type ProcedureKind = "case" | "record" | "roster";

export interface State {
  readonly title: string;
  /** The matter ends here. */
  readonly end?: boolean;
}

/** How a matter can end, and how statistics read it. `void` outcomes are out of every count (indicator catalogue §1). */
export interface Outcome {
  readonly title: string;
  readonly result?: "success" | "failure" | "withdrawn" | "neutral" | "void";
}

/** A series of numbers. Legal numbers are gapless: taken inside the transaction, given back with it. */
export interface Numbering {
  /** Slots: `{org}` the tenant's short name for numbers, `{year}`, `{month}`, `{day}`, `{seq}` or `{seq:4}` padded. */
  readonly template: string;
  readonly gapless: boolean;
  readonly resets: "year" | "day";
}

/** A value of the tenant, with its stated default. Local rules (LV, U) live here, never as constants. */
export interface Setting {
  readonly title: string;
  readonly default: Scalar;
  readonly basis: readonly Basis[];
}

/**
 * The columns by which lists, indicators and exports read any matter, without digging in its data.
 * Text: category (taxonomy code or choice key), subcategory, source, channel, level, mode, party (name), place (words), topic, person (account id).
 * Numbers: amount (元), headcount, area (㎡), quantity, score, total.
 * Dates: occurredOn, filedOn, decidedOn, paidOn, servedOn, answeredOn, effectiveOn, dueOn, validFrom, validTo.
 * Flags: flagged, special. Unit: unit (responsible), community.
 */
export const FACETS = {
  category: "text",
  subcategory: "text",
  source: "text",
  channel: "text",
  level: "text",
  mode: "text",
  party: "text",
  place: "text",
  topic: "text",
  person: "text",
  amount: "number",
  headcount: "number",
  area: "number",
  quantity: "number",
  score: "number",
  total: "number",
  occurredOn: "date",
  filedOn: "date",
  decidedOn: "date",
  paidOn: "date",
  servedOn: "date",
  answeredOn: "date",
  effectiveOn: "date",
  dueOn: "date",
  validFrom: "date",
  validTo: "date",
  flagged: "flag",
  special: "flag",
  unit: "unit",
  community: "unit",
} as const;

export type Facet = keyof typeof FACETS;

/** An instrument as the procedure knows it. Its text is pinned with the definition: what was issued reads alike for ever. */
export interface InstrumentUse {
  readonly title: string;
  readonly headline?: Instrument["headline"];
  readonly layout?: Instrument["layout"];
  readonly issuer?: string;
  readonly body?: Instrument["body"];
  /** Number series; absent: not numbered. */
  readonly series?: string;
  /** Values it cannot be issued without. */
  readonly needs: readonly { readonly path: Path; readonly label: string }[];
  /** It must be served on a party (送达). */
  readonly served?: boolean;
}

/** Acts every case knows without saying so. See `matter/universal.ts` for what each does. */
export type UniversalAct =
  | "assign"
  | "claim"
  | "transfer"
  | "return"
  | "withdraw"
  | "suspend"
  | "resume"
  | "extend"
  | "urge"
  | "supervise"
  | "circulate"
  | "read"
  | "consult"
  | "advise"
  | "note"
  | "link"
  | "merge"
  | "void"
  | "reopen"
  | "correct"
  | "serve"
  | "publish"
  | "unpublish"
  | "approve"
  | "refuse"
  | "sendBack"
  | "recall"
  | "handOver"
  | "addSigner"
  | "removeSigner";

/** Who may do a universal act in a procedure (default: as the engine has it), and what must hold before it does. */
export interface UniversalRule {
  readonly by?: readonly Performer[];
  readonly requires?: readonly Requirement[];
}

/**
 * A procedure: what the law says about one kind of matter, as data. JSON-serialisable, stored by content hash;
 * a matter keeps the version it was opened under.
 */
export interface Definition {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly kind: ProcedureKind;
  readonly area: string;
  readonly basis: readonly Basis[];
  /** Title of a matter: `{offender.name} {cause.title}`. */
  readonly subject: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** Values worked out from others, read at `$computed.<key>`. */
  readonly computed?: Readonly<Record<string, Computed>>;
  /** Roster entries the matter is judged by, read at `$listed.<key>.<field>`. */
  readonly listed?: Readonly<Record<string, Listed>>;
  readonly facets: Readonly<Partial<Record<Facet, Path>>>;
  readonly states: Readonly<Record<string, State>>;
  /** Where an opening act without `to` of its own lands. */
  readonly initial: string;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly acts: Readonly<Record<string, Act>>;
  readonly clocks: Readonly<Record<string, Clock>>;
  /** The clock that a list shows as the matter's limit when several run: first running one in this order, then the earliest. */
  readonly mainClocks?: readonly string[];
  readonly numbering: Readonly<Record<string, Numbering>>;
  readonly instruments: Readonly<Record<string, InstrumentUse>>;
  readonly settings: Readonly<Record<string, Setting>>;
  /** Who leads matters of this kind: may assign, supervise, void, merge, reopen. */
  readonly leads: readonly Performer[];
  /** Universal acts that this procedure does not know, or gives to others than the default. */
  readonly universal?: Readonly<Partial<Record<UniversalAct, false | UniversalRule>>>;
  /** Roles that see these matters within their units; those who work on a matter always see it. */
  readonly visibility: { readonly roles: readonly string[]; readonly sensitivity: Sensitivity };
  /** How long the file is kept after it closed; 0 years = permanent. */
  readonly retention: { readonly years: number; readonly basis: readonly Basis[] };
}
