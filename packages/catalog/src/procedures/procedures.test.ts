import { describe, expect, it } from "vitest";
import { lint } from "@fadu/engine/definition/lint.ts";
import { INSTRUMENTS, PROCEDURES } from "../catalog.ts";
import { ROLES } from "../roles/roles.ts";
import { TAXONOMIES } from "../taxonomies/taxonomies.ts";

const known = {
  roles: Object.keys(ROLES),
  procedures: PROCEDURES.map(({ id }) => id),
  instruments: INSTRUMENTS.map(({ id }) => id),
  taxonomies: TAXONOMIES.map(({ id }) => id),
};

describe("every procedure of the catalogue", () => {
  it("has an id of its own", () => {
    expect(new Set(known.procedures).size).toBe(PROCEDURES.length);
  });

  it.each(PROCEDURES.map((definition) => [definition.id, definition] as const))(
    "%s is plain data and lints clean",
    (_, definition) => {
      expect(JSON.parse(JSON.stringify(definition))).toEqual(definition);
      expect(lint(definition, known)).toEqual([]);
    },
  );

  it.each(PROCEDURES.map((definition) => [definition.id, definition] as const))(
    "%s titles its matters and its facets from fields it has",
    (_, { fields, subject, facets }) => {
      const paths = [...subject.matchAll(/\{([^}]+)\}/g)].map(([, path = ""]) => path).concat(Object.values(facets));
      const heads = paths.filter((path) => !path.startsWith("$")).map((path) => path.split(".")[0] ?? "");
      expect(heads.filter((head) => !(head in fields))).toEqual([]);
    },
  );
});
