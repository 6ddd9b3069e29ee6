import { HOSTILE_TEXTS } from "./hostile.ts";
import type { Operation } from "./make.ts";
import type { Random } from "./random.ts";
import { isObject } from "./request.ts";
import type { FuzzRequest, Json, JsonObject } from "./request.ts";
import { bent } from "./values.ts";

/** A whole request that did, or would do, what is asked: codes, revisions and ids that fit together are met by no luck. */
export interface Whole {
  readonly operation: string;
  /** `a:<login>`; null: nobody. */
  readonly who: string | null;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Json;
  readonly form?: NonNullable<FuzzRequest["form"]>;
}

/** Of how much a whole request is spoilt: who sends it, a part of the address, of the query, of the body. */
const MOST_SPOILT = 2;

/** The request as it is. @throws Error when the route is another than it was made for */
export function asItIs(operation: Operation, whole: Whole, n: number): FuzzRequest {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = whole.params?.[name];
    if (value === undefined) throw new Error(`${operation.id}: nothing for {${name}}`);
    return encodeURIComponent(value.slice(0, 300).toWellFormed());
  });
  const { body, form } = whole;
  return {
    n,
    operation: operation.id,
    who: whole.who,
    method: operation.method,
    path,
    query: Object.entries(whole.query ?? {}),
    headers: whole.headers ?? {},
    ...(body === undefined ? {} : { body }),
    ...(form ? { form } : {}),
  };
}

/** The request with one or two things in it wrong, the rest as it would be right. @param others who else may send it */
export function spoilt(
  operation: Operation,
  whole: Whole,
  random: Random,
  { n, others, ids }: { readonly n: number; readonly others: readonly string[]; readonly ids: readonly string[] },
): FuzzRequest {
  let told = whole;
  const doubled: string[] = [];
  const ways: (() => void)[] = [
    () => (told = { ...told, who: random.chance(0.2) ? null : random.pick(others) }),
    ...partsOf(told.params).map((name) => () => (told = { ...told, params: changed(told.params, name, random, ids) })),
    ...partsOf(told.query).map((name) => () => {
      const way = random.below(5);
      if (way === 0) doubled.push(name);
      else if (way === 1) told = { ...told, query: without(told.query, name) };
      else told = { ...told, query: changed(told.query, name, random, ids) };
    }),
    // The body most often: it says the most.
    ...(told.body === undefined
      ? []
      : Array.from({ length: 4 }, () => () => (told = { ...told, body: bent(told.body ?? null, random, ids) }))),
    ...(told.form ? Array.from({ length: 3 }, () => () => (told = { ...told, form: bentForm(told, random) })) : []),
  ];
  for (let i = 0; i <= random.below(MOST_SPOILT); i++) random.pick(ways)();
  const request = asItIs(operation, told, n);
  return { ...request, query: [...request.query, ...request.query.filter(([name]) => doubled.includes(name))] };
}

const partsOf = (parts: Readonly<Record<string, string>> = {}): string[] => Object.keys(parts);

const without = (parts: Readonly<Record<string, string>> = {}, name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(parts).filter(([key]) => key !== name));

function changed(
  parts: Readonly<Record<string, string>> = {},
  name: string,
  random: Random,
  ids: readonly string[],
): Record<string, string> {
  const value = bent(parts[name] ?? "", random, ids);
  return { ...parts, [name]: typeof value === "string" ? value.slice(0, 1500).toWellFormed() : JSON.stringify(value) };
}

/** A file cut short, with a byte changed, doubled, or named and told otherwise. */
function bentForm({ form }: Whole, random: Random): NonNullable<Whole["form"]> {
  const { fields, name, bytes } = form ?? { fields: {}, name: "", bytes: "" };
  const at = random.below(bytes.length + 1);
  const ways: readonly (() => NonNullable<Whole["form"]>)[] = [
    () => ({ fields, name, bytes: bytes.slice(0, at) }),
    () => ({ fields, name, bytes: bytes.slice(0, at) + String.fromCodePoint(random.below(256)) + bytes.slice(at + 1) }),
    () => ({ fields, name, bytes: bytes + bytes }),
    () => ({ fields, name: random.pick(HOSTILE_TEXTS).toWellFormed(), bytes }),
    () => {
      const other = bent(fields, random);
      return { fields: isObject(other) ? other : ({} satisfies JsonObject), name, bytes };
    },
  ];
  return random.pick(ways)();
}
