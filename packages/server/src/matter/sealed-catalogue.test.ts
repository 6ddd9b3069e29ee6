import { PROCEDURES } from "@fadu/catalog/catalog.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Field } from "@fadu/engine/definition/field.ts";
import { expect, test } from "vitest";

import { keysToTurn, liesSealed } from "./sealed.ts";

/**
 * Titles, facets and tasks are stored in plain and made of the stored matter: none may read what lies sealed, or it would
 * leak there, or stand there as a ciphertext.
 */
const readsSealed = (definition: Definition, text: string): string[] =>
  keysToTurn(definition).flatMap((key) => {
    const field = definition.fields[key];
    if (!field) return [];
    const whole = isWholly(field) && new RegExp(String.raw`(?<![\w.])${key}(?!\w)`).test(text) ? [key] : [];
    const part = new RegExp(String.raw`(?<![\w.])${key}(\.\w+)*\.(idNumber|papers)(?!\w)`).test(text)
      ? [`${key}…`]
      : [];
    return [...whole, ...part];
  });

const isWholly = ({ type, sealed, sensitivity }: Field): boolean =>
  type === "idcard" || sealed === true || (sensitivity === "secret" && type !== "party" && type !== "table");

test.each(PROCEDURES.map((one) => [one.id, one] as const))(
  "%s shows nothing sealed in its title, facets and tasks",
  (_id, one) => {
    const computed = Object.entries(one.computed ?? {});
    const facets = Object.values(one.facets).map((path) => {
      const [, name] = /^\$computed\.(\w+)/.exec(path) ?? [];
      return name === undefined ? path : JSON.stringify(computed.find(([key]) => key === name)?.[1]);
    });
    expect(readsSealed(one, JSON.stringify([one.subject, facets]))).toEqual([]);
  },
);

test("no procedure reads what lies sealed in the entries of a roster: it would take their digest for the value", () => {
  const known = new Map(PROCEDURES.map((one) => [one.id, one]));
  const read = PROCEDURES.flatMap((one) =>
    [...JSON.stringify(one).matchAll(/\$listed\.(\w+)\.(\w+)((?:\.\w+)*)/g)].map(
      ([, key = "", field = "", rest = ""]) => {
        const source = one.listed?.[key];
        const defined = known.get(source?.roster ?? "")?.fields[field];
        return {
          path: `${one.id}: ${key}.${field}${rest}`,
          defined,
          sealed: defined && liesSealed(defined, rest.split(".")),
        };
      },
    ),
  );
  expect(read.length).toBeGreaterThan(10);
  expect(read.filter(({ defined, sealed }) => defined === undefined || sealed)).toEqual([]);
});

/** Procedures whose stored values a page or a table reads as they lie, and which of them; all where none are named. */
const READ_AS_STORED: Readonly<Record<string, readonly string[]>> = {
  "weekly-task": [],
  "outside-score": [],
  training: ["participants"],
  "training-hours": ["participants"],
};

test.each(Object.entries(READ_AS_STORED))("%s has nothing sealed where it is read as it is stored", (id, fields) => {
  const definition = PROCEDURES.find((one) => one.id === id);
  const read = fields.length > 0 ? fields : Object.keys(definition?.fields ?? {});
  expect(read.length).toBeGreaterThan(0);
  expect(read.filter((key) => definition?.fields[key] === undefined)).toEqual([]);
  expect(read.filter((key) => definition && keysToTurn(definition).includes(key))).toEqual([]);
});

test("the catalogue has values to seal, and procedures that pay nothing", () => {
  const sealing = PROCEDURES.filter((one) => keysToTurn(one).length > 0);
  expect(sealing.length).toBeGreaterThan(20);
  expect(sealing.length).toBeLessThan(PROCEDURES.length);
});
