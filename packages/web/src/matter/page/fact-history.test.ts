import { describe, expect, it } from "vitest";

import type { EntryView } from "../../api/generated.ts";
import { exhibitEntries, factHistory } from "./fact-history.ts";

const entry = (revision: number, kind: EntryView["kind"], changed: Readonly<Record<string, unknown>>): EntryView => ({
  revision,
  kind,
  act: "correct",
  title: "更正",
  actor: { account: "a", name: "张三", unit: null, role: null, for: null },
  recordedAt: "2024-09-25T01:00:00.000Z",
  effectiveAt: "2024-09-25T01:00:00.000Z",
  effectiveOn: "2024-09-25",
  words: null,
  verdict: null,
  changed: Object.entries(changed).map(([field, value]) => ({
    field,
    title: field,
    type: field === "photos" ? "exhibits" : field === "rows" ? "table" : "text",
    group: null,
    value: value as string,
    text: String(value),
    masked: false,
  })),
  notes: [],
  prevHash: "",
  hash: "",
  seal: null,
});

describe("earlier values", () => {
  it("are those that took effect and were replaced, the latest first", () => {
    const history = factHistory([
      entry(1, "act", { place: "望江路1号", name: "甲" }),
      entry(2, "pending", { place: "望江路9号" }),
      entry(3, "act", { place: "望江路2号", name: "甲" }),
      entry(4, "act", { place: "望江路3号" }),
    ]);
    expect([...history.keys()]).toEqual(["place"]);
    expect(history.get("place")?.map(({ fact, entry: by }) => [fact.text, by.revision])).toEqual([
      ["望江路2号", 3],
      ["望江路1号", 1],
    ]);
  });

  it("tell which entry brought a file in, of its own or in a table", () => {
    const entries = exhibitEntries([
      entry(1, "act", { photos: ["p1"] }),
      entry(2, "act", { photos: ["p1", "p2"], rows: [{ files: ["p3"], note: "x" }] }),
    ]);
    expect([...entries].map(([id, { revision }]) => [id, revision])).toEqual([
      ["p1", 1],
      ["p2", 2],
      ["p3", 2],
    ]);
  });
});
