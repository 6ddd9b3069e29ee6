import { isObject } from "./request.ts";
import type { FuzzRequest, Json } from "./request.ts";

type Path = readonly (string | number)[];

/** Where in the body something can be left out, from the outside in. */
export function bodyParts({ body }: FuzzRequest): Path[] {
  const paths: Path[] = [];
  const walk = (value: Json | undefined, at: Path): void => {
    if (at.length > 4 || paths.length > 60) return;
    const keys: (string | number)[] = Array.isArray(value)
      ? value.slice(0, 5).map((_, i) => i)
      : isObject(value)
        ? Object.keys(value)
        : [];
    for (const key of keys) {
      paths.push([...at, key]);
      walk((value as Readonly<Record<string | number, Json>>)[key], [...at, key]);
    }
  };
  walk(body, []);
  return paths;
}

/** The request without that part of its body; undefined when it is not there any more. */
export function withBody(request: FuzzRequest, path: Path): FuzzRequest | undefined {
  const body = without(request.body, path);
  return body === undefined ? undefined : { ...request, body };
}

function without(value: Json | undefined, [key, ...rest]: Path): Json | undefined {
  if (Array.isArray(value) && typeof key === "number" && key < value.length) {
    const parts = value as readonly Json[];
    if (rest.length === 0) return parts.filter((_, i) => i !== key);
    const inner = without(parts[key], rest);
    return inner === undefined ? undefined : parts.map((own, i) => (i === key ? inner : own));
  }
  if (!isObject(value) || typeof key !== "string" || !Object.hasOwn(value, key)) return undefined;
  if (rest.length === 0) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  const inner = without(value[key], rest);
  return inner === undefined ? undefined : { ...value, [key]: inner };
}
