import { describe, expect, it } from "vitest";

import { ALL, isOpening, keptSearch, sameSearch } from "./view-search.ts";

describe("what a view keeps of an address", () => {
  it("is the filter and the order, not the view itself nor its columns", () => {
    const search = { procedure: "grid-event", q: "烧烤", sort: "dueOn", view: "v1", columns: "title", state: "" };
    expect(keptSearch(search)).toEqual({ procedure: "grid-event", q: "烧烤", sort: "dueOn" });
  });

  it("tells when something else is asked, in either direction", () => {
    expect(sameSearch({ q: "a" }, { q: "a" })).toBe(true);
    expect(sameSearch({ q: "a", open: "true" }, { q: "a" })).toBe(false);
    expect(sameSearch({}, { q: "a" })).toBe(false);
  });

  it("lets a list begin with a view only when nothing else was asked", () => {
    expect(isOpening({})).toBe(true);
    expect(isOpening({ procedure: "grid-event", q: undefined })).toBe(true);
    expect(isOpening({ q: "a" })).toBe(false);
    expect(isOpening({ view: ALL })).toBe(false);
  });
});
