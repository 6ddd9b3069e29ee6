import type { Condition } from "@fadu/engine/definition/condition.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";

/** A separation of duties as a definition says it. */
export interface Duty {
  readonly procedure: string;
  readonly act: string;
  /** `apart`: nobody of these took part in `from`; `certified`: so many hold a certificate; `signer`: the approver did not. */
  readonly kind: "apart" | "certified" | "signer";
  /** Path of the people judged, or title of the approval's step. */
  readonly who: string;
  readonly from: readonly string[];
  readonly count?: number;
  /** Rule ids; none where the office itself demands it. */
  readonly rules: readonly string[];
  readonly says: string;
}

/** Every separation that a procedure demands, out of its requirements and approvals. */
export function dutiesOf(definition: Definition): Duty[] {
  return Object.entries(definition.acts).flatMap(([act, { requires, approval = [] }]) => [
    ...requires.flatMap(({ test, basis, says }) =>
      conditionsIn(test).flatMap((one): Duty[] => {
        const head = { procedure: definition.id, act, rules: basis.map(({ rule }) => rule), says };
        if ("apart" in one) return [{ ...head, kind: "apart", who: one.apart, from: one.from }];
        if (!("certified" in one)) return [];
        return [{ ...head, kind: "certified", who: one.certified, from: [], count: one.count }];
      }),
    ),
    ...approval.flatMap(({ title, apartFrom, basis = [] }): Duty[] =>
      apartFrom === undefined
        ? []
        : [
            {
              procedure: definition.id,
              act,
              kind: "signer",
              who: title,
              from: apartFrom,
              rules: basis.map(({ rule }) => rule),
              says: `${title}不得参与过所列动作`,
            },
          ],
    ),
  ]);
}

function conditionsIn(condition: Condition): Condition[] {
  if ("all" in condition) return condition.all.flatMap(conditionsIn);
  if ("any" in condition) return condition.any.flatMap(conditionsIn);
  return [condition];
}
