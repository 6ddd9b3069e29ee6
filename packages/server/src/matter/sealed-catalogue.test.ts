import { PROCEDURES } from "@fadu/catalog/catalog.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Field } from "@fadu/engine/definition/field.ts";
import { expect, test } from "vitest";

import { keysToTurn } from "./sealed.ts";

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

test("the catalogue has values to seal, and procedures that pay nothing", () => {
  const sealing = PROCEDURES.filter((one) => keysToTurn(one).length > 0);
  expect(sealing.length).toBeGreaterThan(20);
  expect(sealing.length).toBeLessThan(PROCEDURES.length);
});
