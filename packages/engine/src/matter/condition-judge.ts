import type { Path } from "../definition/condition.ts";
import type { LightScope } from "./scope.ts";
import { canKnow } from "./lookup.ts";
import { pathTitle } from "./condition-titles.ts";

/** Kleene's three values. */
export type Truth = true | false | "unknown";

/** A simple condition weighed in a scope. */
export interface Judgement {
  readonly truth: Truth;
  /** What it needs and has not; not empty when the truth is unknown. */
  readonly missing: readonly Path[];
  /** In Chinese, why it is not what was wanted: the demand and how things stand. Asked only then. */
  readonly says: (wanted: boolean) => string;
}

export function judged(truth: Truth, says: (wanted: boolean) => string, missing: readonly Path[] = []): Judgement {
  return { truth, says, missing };
}

/** Unknown for want of these values. */
export function unknownFor(paths: readonly Path[], scope: LightScope): Judgement {
  const missing = [...new Set(paths)];
  return judged("unknown", () => missing.map((path) => missingText(path, scope)).join("；"), missing);
}

/** Unknown here, because only the server can look it up. */
export function laterFor(path: Path, scope: LightScope): Judgement {
  return judged("unknown", () => laterText(path, scope), [path]);
}

function laterText(path: Path, scope: LightScope): string {
  return `“${pathTitle(path, scope)}”提交后核对`;
}

function missingText(path: Path, scope: LightScope): string {
  if (!canKnow(path, scope)) return laterText(path, scope);
  const title = pathTitle(path, scope);
  return path.startsWith("$") ? `${title}尚无记录` : `尚未填写“${title}”`;
}
