import type { Definition } from "@fadu/engine/definition/definition.ts";

import { administers } from "../account/principal.ts";
import type { Principal } from "../account/principal.ts";
import { isFor } from "../account/delegated.ts";

const roles = new WeakMap<Definition, ReadonlySet<string>>();

/** Roles that do something to a matter of this kind once it is open: act on it, consent, lead. Opening it is not enough. */
export function workingRoles(definition: Definition): ReadonlySet<string> {
  let found = roles.get(definition);
  if (!found) {
    const acts = Object.values(definition.acts);
    const performers = [...acts.filter((act) => act.from !== "new").flatMap((act) => act.by), ...definition.leads];
    const signers = acts.flatMap((act) => act.approval ?? []).flatMap((step) => step.roles);
    found = new Set([...performers.flatMap((by) => ("role" in by ? [by.role] : [])), ...signers]);
    roles.set(definition, found);
  }
  return found;
}

/**
 * Whether personal values are shown as they are: to who is named on the matter, and to who holds a role over its unit that
 * works on such matters. Everybody else who may see the matter sees them masked.
 */
export function worksOn(
  definition: Definition,
  principal: Principal,
  matter: { readonly unitPath: string; readonly named: boolean },
): boolean {
  if (administers(principal)) return false;
  if (matter.named) return true;
  const working = workingRoles(definition);
  const works = (grants: Principal["grants"]): boolean =>
    grants.some((grant) => working.has(grant.role) && matter.unitPath.startsWith(grant.path));
  // Who deals with it in another's place sees what that one would.
  return works(principal.grants) || principal.delegators.some((one) => isFor(one, definition.id) && works(one.grants));
}

/** Files cannot be masked: of a procedure that concerns persons they are for those who work on the matter. */
export function mayOpenExhibits(
  definition: Definition,
  principal: Principal,
  matter: { readonly unitPath: string; readonly named: boolean },
): boolean {
  return isOpenKind(definition) || worksOn(definition, principal, matter);
}

/** Matters of this kind concern no person in particular. */
export const isOpenKind = ({ visibility }: Definition): boolean =>
  visibility.sensitivity === "public" || visibility.sensitivity === "internal";
