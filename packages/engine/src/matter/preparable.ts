import type { Act } from "../definition/act.ts";
import type { Definition } from "../definition/definition.ts";
import type { Value } from "../definition/field.ts";
import type { Facts } from "./command.ts";
import { evaluate, lookup } from "./condition.ts";
import { contextOf, scopeOf } from "./context.ts";
import type { Matter } from "./matter.ts";
import { isEmpty } from "./values.ts";

/** An instrument that an act would issue, and what the matter still lacks for it. */
export interface Preparable {
  readonly instrument: string;
  readonly act: string;
  /** The act waits for its consents; its values are counted as given. */
  readonly pending: boolean;
  /** Labels of the values it must state and that are not there yet. */
  readonly missing: readonly string[];
}

/**
 * Instruments that can be drafted now: those of the act that waits for consent, and of the acts named. Where it hangs on a
 * value not given yet whether one is issued, it is among them: a draft is looked at before the form is filled in.
 *
 * @param acts ids of acts the viewer could do, ready or not
 */
export function preparable(
  definition: Definition,
  matter: Matter,
  acts: readonly string[],
  facts: Facts,
): readonly Preparable[] {
  const { pending } = matter;
  const asked = pending ? [pending.act, ...acts.filter((act) => act !== pending.act)] : acts;
  const found = new Map<string, Preparable>();
  for (const id of asked) {
    const act = definition.acts[id];
    const isPending = pending?.act === id;
    for (const one of act ? ofAct(definition, matter, id, act, isPending ? pending.values : {}, facts) : []) {
      if (!found.has(one.instrument)) found.set(one.instrument, { ...one, pending: isPending });
    }
  }
  return [...found.values()];
}

function ofAct(
  definition: Definition,
  matter: Matter,
  id: string,
  act: Act,
  values: Readonly<Record<string, Value>>,
  facts: Facts,
): Omit<Preparable, "pending">[] {
  const scope = scopeOf(contextOf(definition, "", matter, { id: "", act: id, values }, facts), values);
  return (act.issues ?? []).flatMap(({ instrument, when }) => {
    const form = definition.instruments[instrument];
    if (!form || (form.body ?? []).length === 0 || (when !== undefined && evaluate(when, scope) === false)) return [];
    const missing = form.needs.filter(({ path }) => !path.startsWith("$") && isEmpty(lookup(path, scope)));
    return [{ instrument, act: id, missing: [...new Set(missing.map(({ label }) => label))] }];
  });
}
