import type { Value } from "../definition/field.ts";
import type { LengthUnit } from "../definition/clock.ts";
import type { Instant, LocalDate } from "../time/dates.ts";
import type { Actor, IssuedInstrument, Link, Opinion, Pending, PublicationDuty, Round } from "./matter.ts";

export type ClockChange =
  | {
      readonly clock: string;
      readonly op: "start";
      readonly from: LocalDate;
      readonly at: Instant;
      readonly length: { readonly n: number; readonly unit: LengthUnit };
    }
  | { readonly clock: string; readonly op: "stop"; readonly at: Instant; readonly by: "act" | "return" | "end" }
  | { readonly clock: string; readonly op: "suspend"; readonly at: Instant; readonly reason: string }
  | { readonly clock: string; readonly op: "resume"; readonly at: Instant }
  | {
      readonly clock: string;
      readonly op: "extend";
      readonly length: { readonly n: number; readonly unit: LengthUnit };
      readonly on: LocalDate;
    }
  | { readonly clock: string; readonly op: "expire"; readonly at: Instant };

/**
 * All that an entry changed, resolved when it was decided: settings, lengths, numbers and branches are written out,
 * so that replay needs neither the definition nor the world of that day.
 */
export interface Changes {
  readonly open?: { readonly procedure: string; readonly definition: string; readonly unit: string };
  readonly values?: Readonly<Record<string, Value>>;
  readonly title?: string;
  readonly state?: string;
  readonly outcome?: string | null;
  readonly closed?: boolean;
  readonly numbers?: Readonly<Record<string, string>>;
  readonly unit?: string;
  readonly handler?: string | null;
  readonly coHandlers?: readonly string[];
  readonly members?: readonly string[];
  readonly clocks?: readonly ClockChange[];
  readonly pending?: Pending | null;
  readonly opinion?: Opinion;
  readonly suspended?: { readonly reason: string; readonly until?: LocalDate } | null;
  readonly issued?: readonly IssuedInstrument[];
  readonly served?: {
    readonly id: string;
    readonly on: LocalDate;
    readonly way: string;
    readonly receiver?: string;
  };
  readonly publications?: readonly PublicationDuty[];
  readonly published?: { readonly id: string; readonly on: LocalDate };
  readonly unpublished?: { readonly id: string; readonly on: LocalDate; readonly reason: string };
  readonly links?: readonly Link[];
  readonly round?: Round;
  readonly read?: { readonly round: string; readonly words?: string };
  readonly urged?: boolean;
  readonly supervised?: { readonly words: string } | null;
  /** Acts after this revision must be done again (return to an earlier state), but for the lasting ones. */
  readonly undone?: { readonly after: number; readonly keep: readonly string[] };
  /** Act → who took part in it besides those of whom `done` tells: in what a return undoes, or as a correction names them. */
  readonly took?: Readonly<Record<string, readonly string[]>>;
}

/**
 * One line of the ledger. `act`: took effect. `pending`: submitted for approval. `opinion`: a consent, refusal or other move
 * of the approval. Universal acts are `act` entries under their own name.
 */
export interface Entry {
  readonly matter: string;
  readonly revision: number;
  readonly kind: "act" | "pending" | "opinion";
  readonly act: string;
  readonly actor: Actor;
  /** When it was written down. */
  readonly recordedAt: Instant;
  /** When it took legal effect; its day is the day of the act. */
  readonly effectiveAt: Instant;
  readonly effectiveOn: LocalDate;
  readonly command: string;
  readonly words?: string;
  readonly changes: Changes;
  readonly prevHash: string;
  readonly hash: string;
}

/** An entry before it is chained. */
export type Draft = Omit<Entry, "prevHash" | "hash">;
