import { describe, expect, it } from "vitest";

import { PERMIT } from "../../test/office.ts";
import { columnTitle, facetOfColumn, isListColumn, listColumnsOf } from "./list-column.ts";

describe("columns of a list", () => {
  it("are its own and the facets that the definition has", () => {
    const columns = listColumnsOf(PERMIT);
    expect(columns).toContain("openedOn");
    const facets = columns.flatMap((key) => facetOfColumn(key) ?? []);
    expect(facets.sort()).toEqual(Object.keys(PERMIT.facets).sort());
    expect(listColumnsOf(undefined).length).toBeGreaterThan(columns.length);
  });

  it("are named as the procedure names the field", () => {
    expect(columnTitle("facet.party", PERMIT)).toBe(PERMIT.fields["applicant"]?.title);
    expect(columnTitle("facet.party", undefined)).toBe("当事人");
    expect(columnTitle("number", PERMIT)).toBe("编号");
  });

  it("are known by name alone: what is no column is none", () => {
    expect(["title", "facet.amount"].every(isListColumn)).toBe(true);
    expect(["toString", "facet.toString", "amount", "facet."].some(isListColumn)).toBe(false);
  });
});
