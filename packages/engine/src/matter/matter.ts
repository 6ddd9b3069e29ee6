import type { ApprovalStep } from "../definition/act.ts";
import type { LengthUnit } from "../definition/clock.ts";
import type { Value } from "../definition/field.ts";
import type { Instant, LocalDate } from "../time/dates.ts";
import { own } from "./scope.ts";

/** Who did something: the account, and the name, unit and role under which it acted that day. */
export interface Actor {
  readonly account: string;
  readonly name: string;
  readonly unit: string;
  readonly role?: string;
  /** Acting under delegation (代) for this account. */
  readonly for?: string;
}

/** In whose place somebody stands: the one who delegated to him, or himself. Rights and duties are counted by it. */
export const seatOf = ({ account, for: delegator }: Pick<Actor, "account" | "for">): string => delegator ?? account;

/** The natural person and the one in whose place he stands: what keeps either away keeps the act away. */
export const bothOf = ({ account, for: delegator }: Pick<Actor, "account" | "for">): readonly string[] =>
  delegator === undefined ? [account] : [account, delegator];

/** One time an act took effect. */
export interface Done {
  readonly revision: number;
  readonly on: LocalDate;
  readonly at: Instant;
  readonly by: string;
  readonly members: readonly string[];
}

/** Everybody who took part in an act, whether it still counts as done or not. */
export const tookPart = (matter: Pick<Matter, "done" | "took"> | null | undefined, act: string): readonly string[] => [
  ...(own(matter?.done, act) ?? []).flatMap(({ by, members }) => [by, ...members]),
  ...(own(matter?.took, act) ?? []),
];

/**
 * What is known of a clock: facts only. Its due moment is computed from these and the working-day calendar, never stored here,
 * so that a new holiday notice changes the date and not the record.
 */
export interface ClockState {
  /** Day counted from, itself not counted. */
  readonly from: LocalDate;
  /** Moment counted from, for hours. */
  readonly at: Instant;
  readonly length: { readonly n: number; readonly unit: LengthUnit };
  readonly extensions: readonly { readonly n: number; readonly unit: LengthUnit; readonly on: LocalDate }[];
  /** Stretches not counted; open while `to` is missing. The day it stops and the day it resumes follow SPEC.md §clocks. */
  readonly suspensions: readonly { readonly from: Instant; readonly to?: Instant; readonly reason: string }[];
  readonly stopped?: { readonly at: Instant; readonly by: "act" | "return" | "end" };
  /** Set when the sweeper acted on its running out. */
  readonly expiredAt?: Instant;
}

export interface IssuedInstrument {
  readonly id: string;
  /** Key of the definition's instruments. */
  readonly instrument: string;
  readonly number?: string;
  readonly on: LocalDate;
  readonly revision: number;
  readonly served?: { readonly on: LocalDate; readonly way: string; readonly receiver?: string };
  readonly withdrawn?: boolean;
}

export interface Opinion {
  readonly account: string;
  readonly name: string;
  /** Given under delegation (代) for this account: it is that signer's opinion. */
  readonly for?: string;
  readonly verdict: "agree" | "refuse";
  readonly words: string;
  readonly at: Instant;
}

/** One step of a running approval. `signers` are the accounts asked (empty: any holder of the roles). */
export interface RunningStep {
  readonly title: string;
  readonly roles: readonly string[];
  readonly mode: ApprovalStep["mode"];
  readonly apart: readonly string[];
  readonly signers: readonly string[];
  readonly opinions: readonly Opinion[];
  readonly since?: Instant;
}

/** An act that waits for its consents. */
export interface Pending {
  readonly act: string;
  readonly by: Actor;
  readonly at: Instant;
  readonly effectiveAt: Instant;
  readonly values: Readonly<Record<string, Value>>;
  /** What the asker wrote; the act bears these words, not those of the last opinion. */
  readonly words?: string;
  readonly steps: readonly RunningStep[];
  /** Index of the step awaited; -1: sent back to who asked. */
  readonly step: number;
  readonly urged: number;
}

export interface PublicationDuty {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly string[];
  readonly dueFrom: LocalDate;
  readonly within: { readonly n: number; readonly unit: LengthUnit };
  readonly published?: LocalDate;
  readonly withdrawn?: { readonly on: LocalDate; readonly reason: string };
}

export interface Link {
  readonly matter: string;
  readonly procedure: string;
  /** `origin`: opened from it; `child`, `followUp`: opened from here; `related`; `duplicateOf`: merged into it. */
  readonly kind: "origin" | "child" | "followUp" | "related" | "duplicateOf" | "duplicate";
}

/** A reading or advising round: circulate 传阅, consult 会商. */
export interface Round {
  readonly id: string;
  readonly kind: "circulate" | "consult";
  readonly by: string;
  readonly at: Instant;
  readonly words: string;
  readonly readers: readonly { readonly account: string; readonly at?: Instant; readonly words?: string }[];
}

/** Where the matter has been: one item each time a state was entered. */
export interface Visit {
  readonly state: string;
  readonly revision: number;
  readonly at: Instant;
  readonly by: string;
}

/** A matter: the fold of its entries. JSON-serialisable; equal to what replay gives. */
export interface Matter {
  readonly id: string;
  readonly procedure: string;
  /** Content hash of the definition it was opened under. */
  readonly definition: string;
  readonly revision: number;
  readonly state: string;
  readonly outcome?: string;
  readonly title: string;
  readonly numbers: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, Value>>;
  readonly opener: Actor;
  readonly openedAt: Instant;
  readonly openedOn: LocalDate;
  readonly closedOn?: LocalDate;
  readonly unit: string;
  readonly handler?: string;
  readonly coHandlers: readonly string[];
  readonly members: readonly string[];
  readonly visits: readonly Visit[];
  readonly done: Readonly<Record<string, readonly Done[]>>;
  /** Act → who took part in it and does not stand in `done`: before a return, or by a correction. */
  readonly took?: Readonly<Record<string, readonly string[]>>;
  readonly clocks: Readonly<Record<string, ClockState>>;
  readonly pending?: Pending;
  readonly suspended?: { readonly at: Instant; readonly reason: string; readonly until?: LocalDate };
  readonly instruments: readonly IssuedInstrument[];
  readonly publications: readonly PublicationDuty[];
  readonly links: readonly Link[];
  readonly rounds: readonly Round[];
  readonly urged: number;
  readonly supervised?: { readonly at: Instant; readonly by: string; readonly words: string };
  readonly lastAt: Instant;
  /** Hash of the last entry: the tail of the chain. */
  readonly head: string;
}
