import { describe, expect, it } from "vitest";
import { walk, type Values, type Walk } from "../../testing/street.ts";
import { warning } from "./warning.ts";

const risk = {
  title: "兄弟宅基地纠纷持刀威胁",
  category: "violence",
  level: "2",
  source: "grid",
  warnedOn: "2024-06-03",
  signs: "双方多次冲突",
  community: "north",
};

const disposing = (more: Values = {}): Walk =>
  walk(warning)
    .on("2024-06-03")
    .do("grid-worker", "raise", { ...risk, ...more })
    .do("analyst", "verify", { verification: "true", verifyNote: "属实" })
    .do("analyst", "assess", {
      assessedOn: "2024-06-03",
      conclusion: "有激化可能",
      measures: "调解、派出所在场",
      leadUnit: "justice",
    })
    .do("unit-lead", "takeOver", { worker: "mediator" });

const settled = { disposal: "现场劝离并达成调解", result: "averted", disposalExhibits: ["record:1"] };

describe("风险预警", () => {
  it("ends as a risk averted: raised, verified, assessed, disposed of", () => {
    const averted = disposing().do("mediator", "dispose", settled).do("analyst", "close");
    expect(averted.opened).toMatchObject({ state: "closed", outcome: "averted" });
    expect(warning.outcomes["averted"]?.result).toBe("success");
  });

  it("closes what proved untrue without starting further limits", () => {
    const untrue = walk(warning)
      .do("grid-worker", "raise", risk)
      .do("analyst", "verify", { verification: "untrue", verifyNote: "误报" });
    expect(untrue.opened).toMatchObject({ state: "closed", outcome: "unfounded" });
    expect(untrue.opened.clocks["assess"]).toBeUndefined();
  });

  it("MED-11 asks a dispute that may turn violent for its papers", () => {
    const { disposalExhibits: _, ...bare } = settled;
    expect(disposing().refusedBy("mediator", "dispose", bare)).toContain("MED-11");
  });

  it("XF-25 has a first-level warning reported to the superior first", () => {
    const urgent = disposing({ level: "1" });
    expect(urgent.refusedBy("mediator", "dispose", settled)).toContain("XF-25");
    urgent.do("command-director", "reportUp", { reportedTo: "区委政法委" }).do("mediator", "dispose", settled);
    expect(urgent.opened.state).toBe("disposed");
  });

  it("raises supervision when nobody verifies in time", () => {
    const late = walk(warning).on("2024-06-03").do("grid-worker", "raise", risk).on("2024-06-05").expire("verify");
    expect(late.opened.supervised?.words).toContain("核实时限");
  });
});
