import type { Basis } from "./basis.ts";
import type { Length } from "./clock.ts";
import type { Condition, Path, Requirement } from "./condition.ts";

/** Relation of an account to a matter. `member`: took part in an earlier act. */
export type Relation = "opener" | "handler" | "coHandler" | "member" | "superior";

/** Who may perform an act: holders of a role over the matter's unit, a relation to the matter, or the system itself. */
export type Performer = { readonly role: string } | { readonly relation: Relation } | { readonly system: true };

/** A field collected by an act. `required` defaults to the field's own; a condition makes it depend on the other values. */
export interface Collected {
  readonly field: string;
  readonly required?: boolean | Condition;
  /** Shown, and accepted, only while this holds. */
  readonly when?: Condition;
  /** Shown beside the field: the value proposed, or from where to where it may lie. */
  readonly proposed?: Proposed;
}

/** Paths of what is proposed for a field: a value, or bounds. A proposal binds nobody; what binds is a requirement. */
export type Proposed = Readonly<Partial<Record<"value" | "from" | "to", Path>>>;

/** First branch whose condition holds wins; the last may have none. */
export interface Branch {
  readonly to: string;
  readonly when?: Condition;
  readonly outcome?: string;
}

/**
 * One consent before an act takes effect. `any`: the first opinion decides (或签); `all`: 会签; `inOrder`: 依次;
 * `majority`: more than half agree (票签).
 */
export interface ApprovalStep {
  readonly title: string;
  readonly roles: readonly string[];
  readonly mode: "any" | "all" | "inOrder" | "majority";
  readonly when?: Condition;
  /** The approver did not perform or take part in these acts. */
  readonly apartFrom?: readonly string[];
  readonly basis?: readonly Basis[];
}

/** An instrument produced when the act takes effect; the act is refused while one of its needed values is missing. */
export interface Issue {
  readonly instrument: string;
  readonly when?: Condition;
}

/** A matter opened in the same transaction. `child`: this matter may wait for it; `followUp`: it goes its own way. */
export interface Open {
  readonly procedure: string;
  /** Its opening act; default: the first it defines. */
  readonly act?: string;
  readonly as: "child" | "followUp";
  /** Field of the new matter ← path here, or `=literal`. */
  readonly carrying: Readonly<Record<string, Path>>;
  readonly when?: Condition;
}

/** Tells the matter this one was opened from: the system performs `act` there, giving it `carrying`. */
export interface Report {
  readonly procedure: string;
  readonly act: string;
  readonly carrying: Readonly<Record<string, Path>>;
  /** Told only if this holds: an act that may end the matter, or not. */
  readonly when?: Condition;
}

/** A duty to publish within a limit (行政处罚法第四十八条; TSY-06). */
export interface Publish {
  readonly title: string;
  readonly within: Length;
  readonly basis: readonly Basis[];
  readonly when?: Condition;
  /** Fields the public sees; personal ones are masked by rule. */
  readonly fields: readonly string[];
}

export interface Act {
  readonly title: string;
  readonly basis: readonly Basis[];
  readonly help?: string;
  /** States it can be done in; `"new"` opens a matter; `"open"` is every state that is not an end. */
  readonly from: readonly string[] | "new" | "open";
  /** Next state; absent: the matter stays where it is. */
  readonly to?: string | readonly Branch[];
  readonly by: readonly Performer[];
  readonly collects: readonly Collected[];
  /** Field ← path: values that nobody gives but the act itself, worked out before its requirements are tested. */
  readonly sets?: Readonly<Record<string, Path>>;
  readonly requires: readonly Requirement[];
  readonly approval?: readonly ApprovalStep[];
  readonly issues?: readonly Issue[];
  readonly numbers?: readonly string[];
  readonly opens?: readonly Open[];
  readonly reports?: readonly Report[];
  /** How the matter ended; key of `outcomes`. With branches, the branch's own wins. */
  readonly outcome?: string;
  readonly publishes?: readonly Publish[];
  readonly notifies?: readonly Performer[];
  /** After the act the matter is worked by: the unit or account at this path. */
  readonly assigns?: { readonly unit?: Path; readonly handler?: Path };
  /** Accounts at these paths took part (co-signing officers, hearing chair, reviewers). */
  readonly members?: readonly Path[];
  /** `awaited`: makes a task for its performers (default for acts that move the state); `optional`: may be done. */
  readonly task?: "awaited" | "optional";
  /** Survives a return to an earlier state; otherwise it must be done again. */
  readonly lasting?: boolean;
}
