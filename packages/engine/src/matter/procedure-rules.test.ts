import { describe, expect, it } from "vitest";
import { APPLICANT, CALENDAR, checked, Office, PERMIT } from "../../test/office.ts";
import type { Definition } from "../definition/definition.ts";
import { lint } from "../definition/lint.ts";
import { due } from "../time/due.ts";
import { evaluate } from "./condition.ts";

const { decide, collect } = PERMIT.clocks as {
  decide: Definition["clocks"][string];
  collect: Definition["clocks"][string];
};
const law = decide.basis;
const known = {
  roles: ["clerk", "chief", "deputy", "head"],
  procedures: ["permit"],
  instruments: ["licence"],
  taxonomies: [],
};

describe("what a procedure tells the matter it came from", () => {
  const told = (verdict: string): string[] => {
    const decideAct = PERMIT.acts["decide"] as Definition["acts"][string];
    const report = { procedure: "event", act: "takeResult", carrying: { result: "verdict" } };
    const definition: Definition = {
      ...PERMIT,
      acts: {
        ...PERMIT.acts,
        decide: {
          ...decideAct,
          approval: [],
          reports: [{ ...report, when: { path: "verdict", is: "eq", value: "grant" } }],
        },
      },
    };
    const office = checked(definition);
    if (office.matter)
      office.matter = { ...office.matter, links: [{ matter: "event-1", procedure: "event", kind: "origin" }] };
    const decision = office.ask("wang", "decide", { verdict, days: 10 }, { words: "同意" });
    if (!decision.ok) throw new Error(decision.refusal.message);
    return decision.effects.flatMap((effect) => (effect.kind === "report" ? [`${effect.matter} ${effect.act}`] : []));
  };

  it("reports only where the condition of the report holds", () => {
    expect(told("grant")).toEqual(["event-1 takeResult"]);
    expect(told("refuse")).toEqual([]);
  });
});

describe("what a procedure says of limits", () => {
  it("grants a second extension of its own length and consents", () => {
    const extension = { ...decide.extension, length: { n: 5, unit: "workday" as const }, times: 2, basis: law };
    const again = {
      length: { n: 20, unit: "workday" as const },
      approval: [{ title: "集体讨论", roles: ["deputy"], mode: "all" as const }],
      basis: law,
    };
    const definition: Definition = {
      ...PERMIT,
      clocks: { ...PERMIT.clocks, decide: { ...decide, extension: { ...extension, again } } },
    };
    expect(lint(definition, known).filter((f) => f.where.startsWith("clocks"))).toEqual([]);
    const office = new Office(definition);
    office.do("wang", "apply", { applicant: APPLICANT, purpose: "堆料" });
    office.do("wang", "accept");
    office.do("wang", "extend", { clock: "decide" });
    office.do("head", "approve");
    office.do("wang", "extend", { clock: "decide" });
    office.do("d1", "approve");
    expect(office.matter?.clocks["decide"]?.extensions).toHaveLength(1);
    office.do("d2", "approve");
    expect(office.matter?.clocks["decide"]?.extensions.map(({ n }) => n)).toEqual([5, 20]);
    expect(office.refused("wang", "extend", { clock: "decide" }).message).toContain("最多延长2次");
  });

  it("counts from the first of several dates that is there", () => {
    const definition: Definition = {
      ...PERMIT,
      fields: {
        ...PERMIT.fields,
        correctedOn: { type: "date", title: "补正日期" },
        receivedOn: { type: "date", title: "收到日期" },
      },
      acts: {
        ...PERMIT.acts,
        apply: {
          ...PERMIT.acts["apply"],
          collects: [{ field: "applicant" }, { field: "purpose" }, { field: "receivedOn" }, { field: "correctedOn" }],
        } as Definition["acts"][string],
      },
      clocks: { ...PERMIT.clocks, decide: { ...decide, starts: ["act:apply"], from: ["correctedOn", "receivedOn"] } },
    };
    const from = (values: Record<string, string>): string | undefined => {
      const office = new Office(definition);
      return office.do("wang", "apply", { applicant: APPLICANT, purpose: "堆料", ...values }).clocks["decide"]?.from;
    };
    expect(from({ receivedOn: "2024-08-30" })).toBe("2024-08-30");
    expect(from({ receivedOn: "2024-08-30", correctedOn: "2024-09-01" })).toBe("2024-09-01");
    expect(from({})).toBeUndefined();
  });

  it("stops a clock when a publication is withdrawn", () => {
    const definition: Definition = {
      ...PERMIT,
      clocks: { ...PERMIT.clocks, down: { ...decide, starts: ["act:publish"], stops: ["act:unpublish"] } },
    };
    const office = new Office(definition);
    office.do("wang", "apply", { applicant: APPLICANT, purpose: "堆料" });
    office.do("wang", "accept");
    office.do("wang", "check", { officers: ["wang", "li"] });
    office.do("wang", "decide", { verdict: "grant", days: 10 });
    office.do("chief", "approve");
    office.do("head", "approve");
    const publication = office.matter?.publications[0]?.id ?? "";
    office.do("wang", "publish", { publication });
    expect(office.matter?.clocks["down"]?.stopped).toBeUndefined();
    office.do("wang", "unpublish", { publication }, "决定被撤销");
    expect(office.matter?.clocks["down"]?.stopped?.by).toBe("act");
  });
});

describe("what a procedure asks of a universal act", () => {
  const definition: Definition = {
    ...PERMIT,
    universal: {
      serve: {
        requires: [
          {
            test: { any: [{ path: "$given.way", is: "ne", value: "电子送达" }, { filled: "reason" }] },
            says: "当事人未签订电子送达确认书，不得电子送达",
            basis: law,
          },
        ],
      },
    },
  };

  it("is tested with what the act was given", () => {
    expect(lint(definition, known)).toEqual(lint(PERMIT, known));
    const office = checked(definition);
    office.do("wang", "decide", { verdict: "grant", days: 10 });
    office.do("chief", "approve");
    office.do("head", "approve");
    const refusal = office.refused("wang", "serve", { instrument: "licence", way: "电子送达" });
    expect(refusal).toMatchObject({ code: "requirement.failed", failures: [{ basis: law }] });
    expect(refusal.message).toContain("电子送达确认书");
    office.do("wang", "serve", { instrument: "licence", way: "直接送达" });
    expect(due(collect, office.matter?.clocks["collect"] as never, CALENDAR).on).toBe("2024-10-02");
  });
});

describe("at most so many years", () => {
  const atMost = (from: string, to: string): unknown => {
    const facts = new Office().facts("wang");
    const condition = { from: "from", to: "to", unit: "year" as const, atMost: 2 };
    return evaluate(condition, { definition: PERMIT, matter: null, values: { from, to }, facts });
  };

  it("takes the last day in and not the day after (民法典第二百零二条)", () => {
    expect(atMost("2022-09-02", "2024-09-02")).toBe(true);
    expect(atMost("2022-09-02", "2024-09-03")).toBe(false);
    expect(atMost("2024-02-29", "2026-02-28")).toBe(true);
    expect(atMost("2024-02-29", "2026-03-01")).toBe(false);
  });
});
