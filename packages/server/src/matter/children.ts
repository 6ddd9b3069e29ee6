import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Refusal } from "@fadu/engine/matter/command.ts";

import { getDefinition } from "../procedure/registry.ts";
import { derivedId } from "../store/ids.ts";
import type { Posed, Question } from "./facts.ts";
import { UnknownProcedure } from "./request.ts";
import type { Step } from "./step.ts";

/**
 * The openings an act asked for. They are the actor's, done by the system: nobody is asked for approval twice. They are
 * opened in the unit of the matter they come from unless their values name another.
 */
export function openingsOf(question: Question, step: Step): Posed[] {
  const { world, command } = question;
  const { after, effects } = step;
  return effects.flatMap((effect): Posed[] => {
    if (effect.kind !== "open") return [];
    const hash = world.active.get(effect.procedure);
    if (hash === undefined) throw new UnknownProcedure(effect.procedure);
    const definition = getDefinition(hash);
    return [
      {
        world,
        actor: question.actor,
        definition,
        matter: null,
        stored: null,
        command: {
          id: derivedId(command.id, effect.id),
          act: effect.act ?? openingAct(definition),
          values: effect.values,
          ...(command.effectiveAt === undefined ? {} : { effectiveAt: command.effectiveAt }),
        },
        now: question.now,
        id: effect.id,
        unit: after.unit,
        asSystem: true,
        origin: { matter: after.id, procedure: after.procedure, kind: "origin" },
      },
    ];
  });
}

/** The act that opens a matter of this procedure; the linter sees to it that there is one. */
function openingAct(definition: Definition): string {
  const act = Object.entries(definition.acts).find(([, { from }]) => from === "new");
  if (!act) throw new Error(`${definition.id} has no act that opens a matter.`);
  return act[0];
}

/** The whole act is refused when what it has to open cannot be opened. */
export function refusedOpening(definition: Definition, refusal: Refusal): Refusal {
  const message = `须同时登记“${definition.title}”：${refusal.message}`;
  return { ...refusal, code: "requirement.failed", message, openNow: [] };
}
