import type { Definition } from "../definition/definition.ts";
import type { Value } from "../definition/field.ts";
import type { Instant, LocalDate } from "../time/dates.ts";
import { isInstant, localDate } from "../time/dates.ts";
import type { Settings } from "../time/due.ts";
import type { Facts } from "./command.ts";
import type { Matter } from "./matter.ts";

/**
 * What is known where a condition is evaluated in a browser: the form's values, perhaps the matter, perhaps some facts. What
 * needs more is unknown, never guessed.
 */
export interface LightScope {
  readonly definition: Definition;
  /** `null`: none yet, the act opens it. Absent: there is one, but it is not known here. */
  readonly matter?: Matter | null;
  /** Given with the act; they shadow the matter's own. */
  readonly values: Readonly<Record<string, Value>>;
  readonly facts?: Partial<Facts>;
  /** When the act takes effect; default: now. */
  readonly at?: Instant;
}

/** What the server evaluates with: everything. */
export interface Scope extends LightScope {
  readonly matter: Matter | null;
  readonly facts: Facts;
}

export function momentOf(scope: LightScope): Instant | undefined {
  const at = scope.at ?? scope.facts?.now;
  return isInstant(at) ? at : undefined;
}

export function todayOf(scope: LightScope): LocalDate | undefined {
  const at = momentOf(scope);
  return at === undefined ? undefined : localDate(at);
}

const NONE: Settings = {};
const inForce = new WeakMap<Definition, WeakMap<Settings, Settings>>();

/** The settings in force: the tenant's values over the definition's defaults. Asked for each field of an act: worked out once. */
export function settingsOf(definition: Definition, values: Settings = NONE): Settings {
  let byValues = inForce.get(definition);
  if (!byValues) inForce.set(definition, (byValues = new WeakMap()));
  let settings = byValues.get(values);
  if (!settings) {
    const defaults = Object.entries(definition.settings).map(([key, setting]) => [key, setting.default] as const);
    byValues.set(values, (settings = { ...Object.fromEntries(defaults), ...values }));
  }
  return settings;
}

/** The own property of an object, never what its prototype has. */
export function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;
}

/** Missing for the purposes of `filled`: nothing, null, an empty text, list or object. */
export function isFilled(value: Value | undefined): value is Value {
  if (value === undefined || value === null || value === "") return false;
  return typeof value !== "object" || Object.keys(value).length > 0;
}
