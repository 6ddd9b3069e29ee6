import { describe, expect, it } from "vitest";
import { serve, walkPath, type Step } from "../../testing/paths.ts";
import { judged, received as civil, SUIT } from "../../testing/paths/litigation/civil-suit.ts";
import { entrusted, handled, registered } from "../../testing/paths/litigation/judicial-suggestion.ts";
import { awarded, claimed, reviewed } from "../../testing/paths/litigation/state-compensation.ts";
import { CALENDAR, walk, type Values, type Walk } from "../../testing/street.ts";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { civilSuit } from "./civil-suit.ts";
import { courtJudgment } from "./court-judgment.ts";
import { judicialSuggestion } from "./judicial-suggestion.ts";
import { stateCompensation } from "./state-compensation.ts";

const clerk = "litigation-clerk";
const suggested = (...steps: readonly Step[]): Walk => walkPath(judicialSuggestion, { title: "建议", steps });
const compensated = (...steps: readonly Step[]): Walk => walkPath(stateCompensation, { title: "赔偿", steps });

describe("司法建议、检察建议", () => {
  it("PIL-21a answers a procuratorate in writing within two months", () => {
    const asked = suggested(registered());
    expect(asked.due("reply").on).toBe("2024-11-04");
    expect(asked.opened.clocks["urgentReply"]).toBeUndefined();
    const doing = { measures: "研究", result: "不属于职责", performed: "none" };
    const handling = suggested(registered(), entrusted);
    expect(handling.refusedBy("squad-leader", "handle", doing)).toEqual(["PIL-21a"]);
    const replied = suggested(registered(), entrusted, handled)
      .on("2024-09-12")
      .do(clerk, "reply", { replyText: "已履行", repliedOn: "2024-09-12" })
      .approve("org-head");
    expect(replied.opened.instruments).toMatchObject([{ instrument: "suggestion-answer" }]);
    expect(replied.opened.clocks["reply"]?.stopped).toBeDefined();
  });

  it("PIL-21b answers within fifteen days while the harm goes on growing", () => {
    const asked = suggested(registered({ urgent: true }));
    expect(asked.due("urgentReply").on).toBe("2024-09-18");
    expect(asked.opened.clocks["reply"]).toBeUndefined();
    expect(asked.on("2024-09-19").expire("urgentReply").opened.supervised).toBeDefined();
  });

  it("ALL-03e tells a court what was done about a head who did not come", () => {
    const absent = suggested(registered({ kind: "court", ground: "absence" }), entrusted);
    const values = { measures: "通报", result: "整改", performed: "done" };
    expect(absent.refusedBy("squad-leader", "handle", values)).toEqual(["ALL-03e"]);
    absent.do("squad-leader", "handle", { ...values, responsible: "责令作出检查" });
  });
});

describe("国家赔偿", () => {
  it("CMP-13 decides within two months of the application", () => {
    expect(compensated(claimed()).due("decision").on).toBe("2024-11-04");
    const deciding = compensated(claimed(), reviewed).on("2024-09-20");
    const nothing = { decision: "pay", amount: 0, way: "money", reasons: "违法" };
    expect(deciding.refusedBy(clerk, "decide", nothing)).toEqual(["CMP-13"]);
    expect(compensated(claimed(), reviewed, awarded).opened.instruments).toMatchObject([
      { instrument: "compensation-decision" },
    ]);
  });

  it("CMP-13b serves it within ten days of the decision, and pays nothing unserved", () => {
    const decided = compensated(claimed(), reviewed, awarded);
    expect(decided.due("serve").on).toBe("2024-09-30");
    const paid = { paidOn: "2024-09-20", paidProof: ["receipt:1"] };
    expect(decided.refusedBy("finance-clerk", "pay", paid)).toEqual(["CMP-13b"]);
  });

  it("CMP-14 leaves three months to sue over it, and none before the time to decide is over", () => {
    const served = compensated(claimed(), reviewed, awarded, serve(clerk, "compensation-decision", "2024-09-23"));
    expect(served.due("suit").on).toBe("2024-12-23");
    const late = { suedOn: "2024-12-24", suitText: "起诉" };
    expect(served.on("2024-12-24").refusedBy(clerk, "sue", late)).toEqual(["CMP-14"]);
    const early = { suedOn: "2024-10-08", suitText: "起诉" };
    expect(compensated(claimed()).on("2024-10-08").refusedBy(clerk, "sue", early)).toEqual(["CMP-14"]);
  });

  it("CMP-39 refuses a claim as too late only after two years", () => {
    const refused: Values = { decision: "refuse", refuseGround: "expired", reasons: "超过时效" };
    const known = (knewOn: string) => compensated(claimed({ knewOn }), reviewed).on("2024-09-20");
    expect(known("2022-09-02").refusedBy(clerk, "decide", refused)).toEqual(["CMP-39"]);
    known("2022-08-30").do(clerk, "decide", refused);
  });
});

describe("民事应诉", () => {
  it("counts a judgment of each instance (FY-12), and keeps the limits the court's papers state", () => {
    const first = walkPath(civilSuit, {
      title: "民事",
      steps: [civil, judged("first", "won", "2024-11-04", { appealBy: "2024-11-19" })],
    });
    expect(first.due("appeal").on).toBe("2024-11-19");
    const early = { effectiveOn: "2024-11-18" };
    expect(first.on("2024-11-18").refused(clerk, "takeEffect", early).message).toContain("上诉期限尚未届满");
    first
      .do(clerk, "appeal", { appellant: "plaintiff", appealedOn: "2024-11-18" })
      .on("2025-02-20")
      .do(clerk, "judge", { ...judged("second", "won", "2025-02-20").values });
    const judgments = first.effects.flatMap((effect) => (effect.kind === "open" ? [effect.values] : []));
    expect(judgments).toMatchObject([
      { kind: "civil", instance: "first", verdict: "won", judgedOn: "2024-11-04" },
      { kind: "civil", instance: "second", verdict: "won", judgedOn: "2025-02-20" },
    ]);
    const second = walk(courtJudgment)
      .on("2025-02-20")
      .do("system", "register", judgments[1] ?? {});
    expect(facetsOf(courtJudgment, second.opened, CALENDAR)).toMatchObject({ level: "second", subcategory: "won" });
    expect(
      walk(civilSuit)
        .on("2024-09-02")
        .refused(clerk, "register", { ...SUIT, answerBy: "2024-09-01" }).code,
    ).toBe("requirement.failed");
  });
});
