import { describe, expect, it } from "vitest";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Instrument, InstrumentBlock } from "@fadu/engine/definition/instrument.ts";
import { pathType } from "@fadu/engine/definition/path-type.ts";
import { mentions } from "@fadu/engine/matter/condition.ts";
import { INSTRUMENTS, PROCEDURES } from "../catalog.ts";

/** What the printer itself fills in. */
const PRINTED = ["$org", "$number", "$date", "$signers"];

const slotsIn = (text: string | undefined): string[] =>
  [...(text ?? "").matchAll(/\{([^}|]+)(?:\|upper)?\}/g)].map(([, path = ""]) => path);

function pathsOf(block: InstrumentBlock): string[] {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return [...slotsIn(block.text), ...(block.when ? mentions(block.when).paths : [])];
    case "form":
      return block.rows.flat().flatMap((cell) => slotsIn(cell.value));
    case "table":
      return [block.path, ...block.columns.map(({ key }) => `${block.path}.${key}`)];
    case "signatures":
      return block.lines.flatMap((line) => slotsIn(line.value));
    default:
      return [];
  }
}

const uses = INSTRUMENTS.flatMap((instrument) =>
  PROCEDURES.filter((definition) => instrument.id in definition.instruments).map(
    (definition): readonly [string, Instrument, Definition] => [
      `${instrument.title} · ${definition.title}`,
      instrument,
      definition,
    ],
  ),
);

describe("every instrument of the catalogue", () => {
  it("has an id of its own, a basis, and is plain data", () => {
    expect(new Set(INSTRUMENTS.map(({ id }) => id)).size).toBe(INSTRUMENTS.length);
    expect(INSTRUMENTS.filter(({ basis }) => basis.length === 0)).toEqual([]);
    expect(JSON.parse(JSON.stringify(INSTRUMENTS))).toEqual(INSTRUMENTS);
  });

  it("is issued by some act, but for the receipt of a service", () => {
    const issued = new Set(
      PROCEDURES.flatMap(({ acts }) =>
        Object.values(acts).flatMap((act) => (act.issues ?? []).map((i) => i.instrument)),
      ),
    );
    expect(INSTRUMENTS.map(({ id }) => id).filter((id) => !issued.has(id))).toEqual(["service-receipt"]);
  });

  it.each(uses)(
    "%s: every slot, condition and needed value is there",
    (_, { body, needs, issuer, headline }, definition) => {
      const wanted = [
        ...slotsIn(issuer),
        ...slotsIn(headline),
        ...body.flatMap(pathsOf),
        ...needs.map(({ path }) => path),
      ];
      const unknown = wanted.filter((path) => !PRINTED.includes(path) && pathType(path, definition) === undefined);
      expect(unknown).toEqual([]);
    },
  );

  it.each(uses)("%s: sums in capitals are sums", (_, { body }, definition) => {
    const capitals = JSON.stringify(body).matchAll(/\{([\w.]+)\|upper\}/g);
    for (const [, path = ""] of capitals) expect(definition.fields[path]?.type).toBe("money");
  });
});
