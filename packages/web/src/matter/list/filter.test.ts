import { describe, expect, it } from "vitest";

import { parseSearch, stringifySearch } from "../../app/search.ts";
import { filterOf } from "./filter.ts";

describe("the address of a list", () => {
  it("asks what it says", () => {
    const search = parseSearch(
      "?procedure=grid-event&state=filed,accepted&overdue=true&from=2024-01-01&sort=dueOn&q=油烟",
    );
    expect(filterOf(search, ["case"])).toEqual({
      procedure: "grid-event",
      state: "filed,accepted",
      overdue: true,
      from: "2024-01-01",
      sort: "dueOn",
      q: "油烟",
    });
  });

  it("without a procedure asks for its kinds, so that a roster does not stand among the cases", () => {
    expect(filterOf({}, ["record", "roster"])).toEqual({ kind: "record,roster" });
  });

  it("leaves out what it does not understand", () => {
    expect(filterOf({ sort: "toString", by: "constructor", from: "yesterday", open: "perhaps" }, ["case"])).toEqual({
      kind: "case",
    });
  });

  it("is written in plain words and read back alike", () => {
    const search = { q: "占道 经营&噪声", open: "true", state: "" };
    expect(parseSearch(stringifySearch(search))).toEqual({ q: "占道 经营&噪声", open: "true" });
    expect(stringifySearch({})).toBe("");
  });
});
