import type { ExhibitKind } from "@fadu/catalog/taxonomies/exhibit-kinds.ts";

import { castOf } from "../reproduce/play.ts";
import type { Cast, Life } from "../reproduce/lives/life.ts";
import { commandId } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { COMMUNITIES } from "./street-plan.ts";

/** The street's people, places and files for the builders of lives that the remade reports share. */
export function castOfStage(stage: Stage, seed: string): Cast {
  const { accounts } = stage.office;
  const more = {
    "enforcement-officer-2": stage.account("officer-1"),
    "org-head-2": stage.account("deputy-head"),
  };
  const samples = new Map(
    Object.entries(stage.exhibits).flatMap(([kind, [first]]) =>
      first === undefined ? [] : [[kind as ExhibitKind, first] as const],
    ),
  );
  return castOf(
    { ...stage.office, accounts: { ...accounts, ...more } },
    samples,
    COMMUNITIES.map((_, i) => `c${i + 1}`),
    seed,
  );
}

/**
 * Takes a life onto the stage, to be performed among all others in the order of time. What would come after the stage's now
 * is left out: it is still to be done; what the calendar does not allow yet is left as well.
 *
 * @param key names the life in messages
 */
export function stageLife(stage: Stage, key: string, { id, procedure, steps }: Life): void {
  const logins = new Map(Object.entries(stage.office.accounts).map(([login, account]) => [account, login]));
  for (const [n, { by, at, act, values, words }] of steps.entries()) {
    if (at > stage.now) return;
    stage.planned.push({
      at,
      turn: at,
      life: key,
      matter: id,
      ...(n === 0 ? { opens: procedure } : {}),
      who: by === null ? "system" : (logins.get(by) ?? by),
      act,
      values,
      ...(words === undefined ? {} : { words }),
      moved: true,
      command: commandId(stage.office.tenant, key, n),
    });
  }
}
