import type {
  Act,
  ApprovalStep,
  Branch,
  Collected,
  Issue,
  Open,
  Performer,
  Publish,
  Report,
} from "@fadu/engine/definition/act.ts";
import type { Condition, Path, Requirement } from "@fadu/engine/definition/condition.ts";
import type { RoleId } from "../roles/roles.ts";
import { basisList, type Bases } from "./basis.ts";

/** Who opened the matter. */
export const opener: Performer = { relation: "opener" };
/** Who works on it. */
export const handler: Performer = { relation: "handler" };
/** Who works on it beside the handler. */
export const coHandler: Performer = { relation: "coHandler" };
/** Who took part in an earlier act. */
export const member: Performer = { relation: "member" };
/** Who leads the handler's unit or one above. */
export const superior: Performer = { relation: "superior" };
/** The system itself: clocks, connectors, reports between matters. */
export const system: Performer = { system: true };

/** A role by its id, or a relation to the matter. */
export type Who = RoleId | Performer;

/** The performers as the definition holds them. */
export const performers = (who: readonly Who[]): readonly Performer[] =>
  who.map((one) => (typeof one === "string" ? { role: one } : one));

/** `"fine"` must be given, `"fine?"` may be; an object says more. */
export type Collects<F extends string> = F | `${F}?` | (Collected & { readonly field: F });

/** An act as a procedure's author writes it. Lists that are empty may be left out. */
export interface ActInput<F extends string = string, S extends string = string> {
  readonly title: string;
  readonly basis?: Bases;
  readonly help?: string;
  readonly from: "new" | "open" | readonly S[];
  readonly to?: S | readonly (Branch & { readonly to: S })[];
  readonly by: readonly Who[];
  readonly collects?: readonly Collects<F>[];
  /** Field ← path: what the act fills in by itself. */
  readonly sets?: Readonly<Partial<Record<F, Path>>>;
  readonly requires?: readonly Requirement[];
  readonly approval?: readonly ApprovalStep[];
  readonly issues?: readonly (string | Issue)[];
  readonly numbers?: readonly string[];
  readonly opens?: readonly Open[];
  readonly reports?: readonly Report[];
  readonly outcome?: string;
  readonly publishes?: readonly Publish[];
  readonly notifies?: readonly Who[];
  readonly assigns?: { readonly unit?: Path; readonly handler?: Path };
  readonly members?: readonly Path[];
  readonly task?: "awaited" | "optional";
  readonly lasting?: boolean;
}

function collected(item: string | Collected): Collected {
  if (typeof item !== "string") return item;
  return item.endsWith("?") ? { field: item.slice(0, -1), required: false } : { field: item, required: true };
}

/** The act as the engine reads it. */
export function buildAct(input: ActInput): Act {
  const { basis, by, collects = [], requires = [], issues, notifies, sets, ...rest } = input;
  return {
    ...rest,
    ...(sets ? { sets: sets as Readonly<Record<string, Path>> } : {}),
    basis: basisList(basis),
    by: performers(by),
    collects: collects.map(collected),
    requires,
    ...(issues ? { issues: issues.map((issue) => (typeof issue === "string" ? { instrument: issue } : issue)) } : {}),
    ...(notifies ? { notifies: performers(notifies) } : {}),
  };
}

/** A field collected only while the condition holds, and then required unless said otherwise; perhaps with a proposal. */
export const collect = <F extends string>(
  field: F,
  more: {
    readonly when?: Condition;
    readonly required?: boolean | Condition;
    readonly proposed?: NonNullable<Collected["proposed"]>;
  } = {},
): Collected & { readonly field: F } => ({ field, required: true, ...more });

/** A branch of an act's next state. */
export const branch = <S extends string>(to: S, when?: Condition, outcome?: string): Branch & { readonly to: S } => ({
  to,
  ...(when === undefined ? {} : { when }),
  ...(outcome === undefined ? {} : { outcome }),
});

/** One consent before the act takes effect; any one holder of the roles decides unless another mode is said. */
export const consent = (
  title: string,
  roles: readonly RoleId[],
  more: {
    readonly mode?: ApprovalStep["mode"];
    readonly when?: Condition;
    readonly apartFrom?: readonly string[];
    readonly basis?: Bases;
  } = {},
): ApprovalStep => {
  const { mode = "any", basis, ...rest } = more;
  return { title, roles, mode, ...rest, ...(basis ? { basis: basisList(basis) } : {}) };
};

/** An instrument issued only under a condition. */
export const issue = (instrument: string, when: Condition): Issue => ({ instrument, when });

/** Fields handed on: a list keeps their names, a record says new field ← path here, or `=literal`. */
export type Carrying = readonly string[] | Readonly<Record<string, Path>>;

function carried(carrying: Carrying): Readonly<Record<string, Path>> {
  return Array.isArray(carrying)
    ? Object.fromEntries((carrying as readonly string[]).map((key) => [key, key]))
    : (carrying as Readonly<Record<string, Path>>);
}

const open =
  (as: Open["as"]) =>
  (
    procedure: string,
    carrying: Carrying = [],
    more: { readonly when?: Condition; readonly act?: string } = {},
  ): Open => ({ procedure, as, carrying: carried(carrying), ...more });

/** Opens a matter that this one may wait for; `act`: its opening act, when not the first it defines. */
export const child = open("child");
/** Opens a matter that goes its own way. */
export const followUp = open("followUp");

/** Tells the matter of that procedure from which this one was opened, if `when` holds: the system performs the act there. */
export const report = (
  procedure: string,
  act: string,
  carrying: Carrying = [],
  more: { readonly when?: Condition } = {},
): Report => ({
  procedure,
  act,
  carrying: carried(carrying),
  ...more,
});
