import { describe, expect, it } from "vitest";
import { walk, type Values, type Walk } from "../../testing/street.ts";
import { walkPath, type Step } from "../../testing/paths.ts";
import { walked, wandered } from "../../testing/walked.ts";
import {
  assessed,
  COMMENT,
  ISSUE,
  normativeDocumentPaths,
  PROPOSED,
  proposed,
  reviewedAs,
  TO_ADOPTED,
  TO_FORCE,
  TO_REVIEWED,
  TO_REVIEWING,
} from "../../testing/paths/decision/normative-document.ts";
import { normativeDocument } from "./normative-document.ts";

const along = (steps: readonly Step[], review = "lawful"): Walk =>
  walkPath(normativeDocument, { title: "文件", steps, world: reviewedAs(review) });
const VERSION: Values = { bodyText: "第一条", draft: ["documentary:9"] };
const issue = (more: Values): string[] =>
  along(TO_ADOPTED)
    .on("2024-04-12")
    .refusedBy("office-clerk", "issueDocument", { ...ISSUE, ...more });

describe("行政规范性文件", () => {
  it("NDR-01 NDR-02 manages no internal paper as one, NDR-21 weighs the burden first", () => {
    expect(
      walk(normativeDocument).refusedBy("section-clerk", "propose", { ...PROPOSED, nature: "internal" }),
    ).toContain("NDR-02");
    expect(walk(normativeDocument).refusedBy("section-clerk", "propose", { ...PROPOSED, burden: false })).toContain(
      "NDR-21",
    );
  });

  it("NDR-03 asks the public only after the assessment, NDR-12 for as long as the place has it", () => {
    expect(along([proposed()]).on("2024-03-05").refusedBy("section-clerk", "askPublic", COMMENT)).toContain("NDR-03");
    const way = along([proposed(), assessed]).on("2024-03-05");
    expect(way.refusedBy("section-clerk", "askPublic", { ...COMMENT, consultTo: "2024-03-13" })).toContain("NDR-12");
    const short = { ...COMMENT, consultTo: "2024-03-08", shortenReason: "防汛紧急" };
    expect(way.do("section-clerk", "askPublic", short).opened.state).toBe("consulting");
    const counted = { opinionCount: 0, adoptedCount: 0, adoptionText: "无意见。", consultFiles: ["documentary:1"] };
    expect(way.on("2024-03-08").refusedBy("section-clerk", "gather", counted)).toContain("NDR-12");
  });

  it("NDR-08 takes nothing to deliberation that was not reviewed, or was found unlawful", () => {
    expect(
      along(TO_REVIEWING, "unlawful").on("2024-04-08").refusedBy("section-clerk", "confirmReview", VERSION),
    ).toContain("NDR-08");
    const open = walkPath(normativeDocument, {
      title: "审核中",
      steps: TO_REVIEWING,
      world: { relatives: [{ id: "r", procedure: "legality-review", kind: "child", closed: false }] },
    });
    expect(open.on("2024-04-08").refusedBy("section-clerk", "confirmReview", VERSION)).toContain("NDR-08");
    expect(
      along(TO_REVIEWING, "amend").on("2024-04-08").do("section-clerk", "confirmReview", VERSION).opened.state,
    ).toBe("reviewed");
  });

  it("NDR-06 opens the review with the papers it needs", () => {
    const opened = along(TO_REVIEWING).entries.flatMap((entry) => entry.changes.links ?? []);
    expect(opened.map((link) => link.procedure)).toEqual(["legality-review"]);
  });

  it("NDR-08 deliberates after the review, not before", () => {
    const values = { meeting: "会议", meetingOn: "2024-04-07", resolution: "passed", minutes: ["documentary:1"] };
    expect(along(TO_REVIEWED).on("2024-04-10").refusedBy("office-clerk", "deliberate", values)).toContain("NDR-08");
  });

  it("NDR-04 gives one number of one series on the day of issue", () => {
    const way = along(TO_FORCE);
    expect(way.opened.instruments.find((one) => one.instrument === "normative-text")?.number).toBe("南汇规〔2024〕1号");
    expect(issue({ issuedOn: "2024-04-11" })).toContain("NDR-04");
  });

  it("NDR-13 NDR-14 bounds the term and the day of force", () => {
    expect(issue({ validTo: "2026-05-20" })).toContain("NDR-13");
    expect(issue({ effectiveOn: "2024-05-01", validTo: "2026-04-30" })).toContain("NDR-14");
    const early = along(TO_ADOPTED)
      .on("2024-04-12")
      .do("office-clerk", "issueDocument", {
        ...ISSUE,
        effectiveOn: "2024-04-12",
        validTo: "2026-04-11",
        earlyReason: "应急",
      });
    expect(early.opened.state).toBe("inForce");
  });

  it("NDR-17 publishes within twenty working days, NDR-15 files within fifteen days", () => {
    const way = along(TO_FORCE);
    expect(way.opened.publications.map((one) => one.title)).toContain("行政规范性文件主动公开");
    expect(way.due("filing").on).toBe("2024-04-28");
  });

  it("NDR-18 answers an incidental review within ten working days of the notice", () => {
    const way = along(TO_FORCE)
      .on("2024-09-02")
      .do("justice-assistant", "receiveChallenge", { challengeFrom: "区政府", challengeOn: "2024-09-02" });
    expect(way.due("challenge").on).toBe("2024-09-14");
  });

  it("NDR-11 hears the firms a document concerns", () => {
    const { operatorsHeard: _, ...deaf } = assessed.values ?? {};
    const way = along([proposed()]).on("2024-03-04");
    expect(way.refused("section-clerk", "assess", deaf).failures.map((f) => f.path)).toEqual(["operatorsHeard"]);
  });

  it("NDR-19 answers a court that looks at the document beside a suit as it answers a reconsideration organ", () => {
    const way = along(TO_FORCE)
      .on("2024-09-02")
      .do("justice-assistant", "receiveChallenge", { challengeFrom: "区人民法院", challengeOn: "2024-09-02" })
      .do("justice-assistant", "answerChallenge", { challengeAnswer: "依据充分。" })
      .approve("org-head");
    expect(way.opened.clocks["challenge"]?.stopped).toBeDefined();
  });

  it("NDR-08 stands by its latest review: a draft found lawful once and unlawful later goes no further", () => {
    const way = walkPath(normativeDocument, {
      title: "再审不合法",
      steps: TO_REVIEWING,
      world: {
        relatives: ["lawful", "unlawful"].map((outcome, i) => ({
          id: `r${i}`,
          procedure: "legality-review",
          kind: "child" as const,
          closed: true,
          outcome,
        })),
      },
    });
    expect(way.on("2024-04-08").refusedBy("section-clerk", "confirmReview", VERSION)).toContain("NDR-08");
  });

  it("NDR-13 lapses by itself on the day after its last", () => {
    const way = along(TO_FORCE);
    expect(way.due("validity").on).toBe("2026-05-12");
    expect(way.on("2026-05-13").expire("validity").opened).toMatchObject({ state: "ended", outcome: "lapsed" });
  });

  it("NDR-20 repeals in a clean-up only what the clean-up found to repeal", () => {
    const way = along(TO_FORCE)
      .on("2025-12-10")
      .do("section-clerk", "cleanUp", { cleanupResult: "keep", cleanupOn: "2025-12-10" });
    expect(way.refusedBy("office-clerk", "repeal", { repealGround: "cleanup", repealText: "清理" })).toContain(
      "NDR-20",
    );
    expect(way.due("cleanUp").on).toBe("2027-12-10");
  });
});

walked(normativeDocument, normativeDocumentPaths);
wandered([
  {
    definition: normativeDocument,
    world: reviewedAs("lawful"),
    prefer: {
      nature: ["normative"],
      burden: [true],
      shortenReason: ["情况紧急"],
      earlyReason: ["应急"],
      validTo: ["2025-06-30"],
      opinionCount: [50],
      adoptedCount: [1],
      evaluationResult: ["keep"],
      termKind: ["trial"],
      effectiveOn: ["2024-09-30"],
      formChecked: [["basis", "term", "wording"]],
    },
    beyond: ["adopted", "lapse", "lapsed", "issueDocument", "gather"],
  },
]);
