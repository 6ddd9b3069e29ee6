import { describe, expect, it } from "vitest";
import type { Act } from "@fadu/engine/definition/act.ts";
import { PROCEDURES } from "../catalog.ts";

const byId = new Map(PROCEDURES.map((definition) => [definition.id, definition]));
const fieldsOf = (act: Act | undefined): string[] => (act?.collects ?? []).map(({ field }) => field);

const acts = PROCEDURES.flatMap(({ id, acts: all }) =>
  Object.entries(all).map(([key, act]) => ({ where: `${id}.${key}`, act })),
);
const opens = acts.flatMap(({ where, act }) =>
  (act.opens ?? []).map((open) => [`${where} → ${open.procedure}`, open] as const),
);
const reports = acts.flatMap(({ where, act }) =>
  (act.reports ?? []).map((report) => [`${where} → ${report.procedure}.${report.act}`, report] as const),
);

/** Nobody sits at a form when one matter opens another or reports to it: what is asked must come along. */
describe("between matters", () => {
  it.each(opens)("%s: carries what the opening act asks for, and nothing else", (_, open) => {
    const all = Object.entries(byId.get(open.procedure)?.acts ?? {});
    const opening = all.find(([key, act]) => (open.act === undefined ? act.from === "new" : key === open.act))?.[1];
    const carried = Object.keys(open.carrying);
    expect(carried.filter((field) => !fieldsOf(opening).includes(field))).toEqual([]);
    const asked = (opening?.collects ?? []).filter((item) => item.required === true && item.when === undefined);
    expect(asked.map(({ field }) => field).filter((field) => !carried.includes(field))).toEqual([]);
  });

  it.each(reports)("%s: the act exists, the system may do it, and it takes what is reported", (_, report) => {
    const act = byId.get(report.procedure)?.acts[report.act];
    expect(act?.by.some((performer) => "system" in performer)).toBe(true);
    expect(Object.keys(report.carrying).filter((field) => !fieldsOf(act).includes(field))).toEqual([]);
  });
});
