import type { Definition } from "@fadu/engine/definition/definition.ts";
import { describe, expect, it } from "vitest";

import { valuesToSend } from "./form-spec.ts";
import { formScope, narrowing, shownFields } from "./shown-fields.ts";

const definition: Definition = {
  id: "event",
  version: "1",
  title: "事件",
  kind: "case",
  area: "test",
  basis: [],
  subject: "{what}",
  fields: {
    what: { type: "text", title: "内容" },
    urgent: { type: "yesno", title: "紧急" },
    call: { type: "text", title: "电话报告", required: true, when: { path: "urgent", is: "eq", value: true } },
    late: { type: "text", title: "超期说明" },
    reason: { type: "text", title: "理由" },
  },
  facets: {},
  states: { open: { title: "在办" } },
  initial: "open",
  outcomes: {},
  acts: {},
  clocks: {},
  numbering: {},
  instruments: {},
  settings: {},
  leads: [],
  visibility: { roles: [], sensitivity: "internal" },
  retention: { years: 10, basis: [] },
};
const filler = { account: "a", unit: "u", now: "2024-09-02T01:00:00.000Z" };
const keys = (collects: Parameters<typeof shownFields>[1], given = {}, known = {}, opens = true): string[] =>
  shownFields(definition, collects, formScope(definition, known, given, filler, opens)).map(({ key }) => key);

describe("the fields of a form", () => {
  it("appear when what they depend on is filled in, and go again", () => {
    const collects = [{ field: "urgent" }, { field: "call" }];
    expect(keys(collects)).toEqual(["urgent"]);
    expect(keys(collects, { urgent: true })).toEqual(["urgent", "call"]);
    expect(keys(collects, { urgent: false })).toEqual(["urgent"]);
  });

  it("depend on what was filled in before, unless it is changed now", () => {
    const collects = [{ field: "call" }];
    expect(keys(collects, {}, { urgent: true }, false)).toEqual(["call"]);
    expect(keys(collects, { urgent: false }, { urgent: true }, false)).toEqual([]);
  });

  it("stay open to be filled in where only the server knows the record they depend on", () => {
    const collects = [{ field: "late", when: { clock: "handle", is: "overdue" } as const }];
    expect(keys(collects, {}, {}, false)).toEqual(["late"]);
    expect(keys(collects, {}, {}, true)).toEqual([]);
  });

  it("are required by a condition on the other values", () => {
    const collects = [{ field: "reason", required: { path: "urgent", is: "eq", value: true } as const }];
    const required = (given: object): boolean | undefined =>
      shownFields(definition, collects, formScope(definition, {}, { ...given }, filler, true))[0]?.required;
    expect(required({ urgent: true })).toBe(true);
    expect(required({})).toBe(false);
  });
});

describe("what a form sends", () => {
  it("is what is shown and was changed; what was emptied is sent as nothing", () => {
    const known = { what: "井盖", urgent: true, call: "已报" };
    expect(valuesToSend(["what", "urgent"], { what: "井盖", urgent: false, call: "又报" }, known)).toEqual({
      urgent: false,
    });
    expect(valuesToSend(["what"], { what: null }, known)).toEqual({ what: null });
    expect(valuesToSend(["reason"], { reason: null }, known)).toEqual({});
  });
});

describe("classes offered", () => {
  it("are narrowed by the requirement that ties them to another field", () => {
    const tests = [{ path: "standard.class", is: "eq", value: { path: "class.code" } } as const];
    expect(narrowing(tests, "standard", { class: { code: "01014", title: "井盖" } })).toEqual({
      attribute: "class",
      value: "01014",
    });
    expect(narrowing(tests, "standard", {})).toBeUndefined();
    expect(narrowing(tests, "class", { class: { code: "01014", title: "井盖" } })).toBeUndefined();
  });
});
