import { INDICATORS, PROCEDURES } from "@fadu/catalog/catalog.ts";
import type { Condition } from "@fadu/engine/definition/condition.ts";
import { describe, expect, it } from "vitest";

import { EMPTY, filterOf, indicatorOf, missingIn } from "./draft.ts";
import { draftOf } from "./read-indicator.ts";
import { sourcesOf } from "./sources.ts";
import { lineWords } from "./words.ts";

const event = PROCEDURES.filter(({ id }) => id === "grid-event");

describe("an indicator filled in on the page", () => {
  it("is what was read: those of the catalogue that fit come back as they were", () => {
    const fitting = INDICATORS.flatMap((one) => {
      const draft = draftOf(one);
      return draft ? [[one, draft] as const] : [];
    });
    expect(fitting.length).toBeGreaterThan(200);
    for (const [one, draft] of fitting) {
      expect(missingIn(draft), one.id).toEqual([]);
      expect(indicatorOf(draft), one.id).toEqual(one);
    }
  });

  it("keeps a condition that is no line as it is", () => {
    const nested: Condition = { any: [{ filled: "amount" }, { not: { filled: "score" } }] };
    const filter: Condition = { all: [nested, { not: { done: "file" } }, { path: "level", is: "in", value: ["1"] }] };
    const draft = draftOf({ ...indicatorOf({ ...EMPTY, id: "Z" }), kind: "base", ...counted, filter });
    expect(draft?.base.lines).toEqual([
      { kept: nested },
      { path: "done:file", is: "notDone", value: undefined },
      { path: "level", is: "in", value: ["1"] },
    ]);
    expect(draft && filterOf(draft.base)).toEqual(filter);
  });

  it("says what is still to be chosen", () => {
    expect(missingIn(EMPTY).map(({ says }) => says)).toEqual(["请选择统计哪些程序"]);
    const base = {
      ...EMPTY.base,
      procedures: ["grid-event"],
      lines: [{ path: "category", is: "eq", value: "" }],
    } as const;
    expect(missingIn({ ...EMPTY, base }).map(({ says }) => says)).toEqual(["第 1 个条件还没有填完"]);
    expect(missingIn({ ...EMPTY, kind: "yoy" }).map(({ says }) => says)).toEqual(["请选择与上年比较的指标"]);
  });
});

const counted = { procedures: ["grid-event"], measure: { kind: "count" }, by: "openedOn" } as const;

it("a filter's line reads as a sentence", () => {
  const sources = sourcesOf(event);
  const said = (line: Parameters<typeof lineWords>[0]): string => lineWords(line, sources, (_, value) => String(value));
  expect(said({ path: "source", is: "eq", value: "patrol" })).toBe("事件来源为“patrol”");
  expect(said({ path: "openedOn", is: "ge", value: "2024-01-01" })).toBe("登记日期不早于2024-01-01");
  expect(said({ path: "done:file", is: "notDone", value: undefined })).toBe("没有办理“立案”");
  expect(said({ path: "nothing", is: "eq", value: "1" })).toBe("（条件未填完）");
});
