import type { Basis } from "../definition/basis.ts";
import type { Performer } from "../definition/act.ts";
import type { Value } from "../definition/field.ts";
import type { WorkCalendar } from "../time/calendar.ts";
import type { Instant } from "../time/dates.ts";
import type { Actor } from "./matter.ts";
import type { Draft } from "./entry.ts";

/** What somebody asks for. `act` is a key of the definition's acts or a universal act. */
export interface Command {
  /** Idempotency key, UUID: sent twice, done once. */
  readonly id: string;
  readonly act: string;
  /** Field values the act collects; for universal acts, see `matter/universal.ts`. */
  readonly values: Readonly<Record<string, Value>>;
  /** Reason, opinion or remark of the actor. */
  readonly words?: string;
  /** When the act took legal effect, if not now; only imports, the batched door and connectors may say so. */
  readonly effectiveAt?: Instant;
  readonly expectedRevision?: number;
}

/** An account as the engine needs to know it on the day of the act. */
export interface Person {
  readonly account: string;
  readonly name: string;
  readonly unit: string;
  readonly roles: readonly string[];
  readonly certificates: readonly {
    readonly number: string;
    readonly kind: string;
    readonly from: string;
    readonly to: string;
  }[];
}

/** A matter opened from this one, as far as joining conditions look. */
export interface Relative {
  readonly id: string;
  readonly procedure: string;
  readonly kind: "child" | "followUp";
  readonly closed: boolean;
  readonly outcome?: string;
}

/** A time in which a roster entry is in force: `to` is the first day it no longer is. With its fields, where they are asked for. */
export interface Stretch {
  readonly from: string;
  readonly to?: string;
  readonly values?: Readonly<Record<string, Value>>;
}

/** Everything from outside that a decision needs. Nothing else may influence it. */
export interface Facts {
  readonly now: Instant;
  readonly actor: Actor & {
    /** Roles held over the matter's unit (or, for an opening act, over the unit it is opened in). */
    readonly roles: readonly string[];
    /** Unit of the account it acts for. */
    readonly forUnit?: string;
    /** The system itself: clocks, connectors, reports between matters. */
    readonly system?: boolean;
    /** May state `effectiveAt` in the past (imports, the demo). */
    readonly mayBackdate?: boolean;
  };
  readonly calendar: WorkCalendar;
  /** Name for numbers, such as 南汇; the value of `{org}`. */
  readonly org: string;
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  /** Accounts named in the command or on the matter that conditions ask about. */
  readonly people: Readonly<Record<string, Person>>;
  /** Holders of the roles that approval steps ask for, over the matter's unit. */
  readonly holders: Readonly<Record<string, readonly string[]>>;
  /** `taxonomy/code` → title and attributes. */
  readonly classes: Readonly<
    Record<
      string,
      { readonly title: string; readonly version: string; readonly attributes?: Readonly<Record<string, Value>> }
    >
  >;
  /** Exhibit id → its kind, as stored for this tenant. */
  readonly exhibits: Readonly<Record<string, { readonly kind: string; readonly name: string }>>;
  /** `roster/key` → stretches in which an entry with that key is in force (`to` missing: still), in order of their beginnings. */
  readonly rosters: Readonly<Record<string, readonly Stretch[]>>;
  readonly relatives: readonly Relative[];
  /** Next number of each series the act takes, reserved in the transaction. */
  readonly sequences: Readonly<Record<string, number>>;
  /** Fresh UUIDs to use, in order. */
  readonly ids: readonly string[];
  /** Ids of units that exist, among those named in the command. */
  readonly units: readonly string[];
  /** Matters referred to in the command: id → procedure and title. */
  readonly matters: Readonly<
    Record<string, { readonly procedure: string; readonly title: string; readonly closed: boolean }>
  >;
}

/** Sorts of news a person is told of. */
export type NoticeKind =
  "approval" | "task" | "sentBack" | "urged" | "supervised" | "circulated" | "dueSoon" | "overdue" | "told";

/** Something to happen in the same transaction or right after it. */
export type Effect =
  | {
      readonly kind: "open";
      readonly id: string;
      readonly procedure: string;
      readonly act?: string;
      readonly as: "child" | "followUp";
      readonly values: Readonly<Record<string, Value>>;
    }
  | {
      readonly kind: "report";
      readonly matter: string;
      readonly procedure: string;
      readonly act: string;
      readonly values: Readonly<Record<string, Value>>;
    }
  | { readonly kind: "link"; readonly matter: string; readonly as: "related" | "duplicate" }
  | {
      readonly kind: "notify";
      readonly to: readonly (Performer | { readonly account: string })[];
      readonly text: string;
      /** What sort of news it is. Default `told`. */
      readonly about?: NoticeKind;
    };

export type RefusalCode =
  | "act.unknown"
  | "act.notOpen"
  | "act.notYours"
  | "act.missing"
  | "field.invalid"
  | "requirement.failed"
  | "instrument.incomplete"
  | "approval.pending"
  | "approval.none"
  | "approval.notYours"
  | "matter.suspended"
  | "matter.ended"
  | "revision.conflict"
  | "date.invalid";

/** One thing that stands in the way. */
export interface Failure {
  readonly says: string;
  readonly basis: readonly Basis[];
  /** Field concerned, when there is one: `parties.0.name`. */
  readonly path?: string;
  /** The test could not be answered because this is missing. */
  readonly missing?: readonly string[];
}

/** Why not: an ordinary result. Says what is missing, under which article, and what can be done now. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  readonly failures: readonly Failure[];
  readonly openNow: readonly { readonly act: string; readonly title: string }[];
}

export type Decision =
  | { readonly ok: true; readonly drafts: readonly Draft[]; readonly effects: readonly Effect[] }
  | { readonly ok: false; readonly refusal: Refusal };
