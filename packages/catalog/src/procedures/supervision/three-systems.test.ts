import { describe, expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { walkPath, type Step } from "../../testing/paths.ts";
import { IMPOSITION, authorised, GRANTED, proposed } from "../../testing/paths/enforcement/coercive-measure.ts";
import {
  concluded,
  decisionServed,
  FILING,
  filed,
  PENALTY,
  punished,
  registered,
  reviewed,
  submitted,
  TO_DECIDING,
} from "../../testing/paths/enforcement/ordinary-steps.ts";
import { arrive, POWERS } from "../../testing/paths/enforcement/simple-penalty.ts";
import { inspectionPaths, ITEM_WORLD, RECORD, TO_RECORDED } from "../../testing/paths/inspection/inspection.ts";
import { enforcementReportPaths } from "../../testing/paths/supervision/supervision.ts";
import { CALENDAR, instant, walk, type Values, type Walk } from "../../testing/street.ts";
import { coerciveMeasure } from "../enforcement/coercive-measure.ts";
import { ordinaryPenalty } from "../enforcement/ordinary-penalty.ts";
import { simplePenalty } from "../enforcement/simple-penalty.ts";
import { inspection } from "../inspection/inspection.ts";
import { DISCLOSED_BEFORE, enforcementDisclosure } from "./enforcement-disclosure.ts";
import { enforcementReport } from "./enforcement-report.ts";

const officer = "officer-a";
const penal = (...steps: readonly Step[]): Walk => walkPath(ordinaryPenalty, { title: "案件", steps, world: POWERS });
/** Decided upon grounds that ask for legal review. */
const grave = (): Walk =>
  penal(registered, filed(), concluded({ reviewGrounds: ["publicInterest"] }), ...TO_DECIDING.slice(3));
describe("公示", () => {
  const item: Values = {
    kind: "subject",
    title: "南汇街道办事处",
    where: "政府网站“行政执法公示”栏",
    source: "三定方案",
    updatedOn: "2024-09-02",
    keeper: "justice",
    validFrom: "2024-01-02",
  };

  it("TSY-04 lists what is public before anything is enforced, each with where and since when", () => {
    expect(Object.keys(DISCLOSED_BEFORE)).toHaveLength(10);
    const at = () => walk(enforcementDisclosure).on("2024-09-02");
    at().do("case-clerk", "enter", item);
    expect(at().refused("case-clerk", "enter", { ...item, where: null }).code).toBe("field.invalid");
    expect(at().refusedBy("case-clerk", "enter", { ...item, source: null })).toEqual(["TSY-04"]);
    expect(at().refusedBy("case-clerk", "enter", { ...item, validFrom: "2024-09-03" })).toEqual(["TSY-04"]);
    const changed = at().do("case-clerk", "enter", item).on("2024-10-08");
    changed.do("case-clerk", "change", { updatedOn: "2024-10-08", source: "调整后的三定方案" });
    expect(changed.opened.values["updatedOn"]).toBe("2024-10-08");
  });

  it("TSY-05 records nothing taken by officers who did not show their certificates", () => {
    const at = () => walk(simplePenalty, POWERS).on("2024-09-03");
    const hidden = { ...arrive.values, identityShown: false };
    expect(at().refusedBy(officer, "start", hidden)).toEqual(["APL-52a", "TSY-05"]);
    at().do(officer, "start", { ...arrive.values });
  });

  it("TSY-06a publishes the results of inspections within twenty working days", () => {
    const [path] = inspectionPaths.filter(({ outcome }) => outcome === "qualified");
    if (!path) throw new Error("an inspection that found nothing");
    const inspected = walkPath(inspection, path).opened;
    expect(inspected.publications).toMatchObject([{ within: { n: 20, unit: "workday" } }]);
  });

  it("TSY-06b lets the rate of publication see who was late (D-10A)", () => {
    const decided = penal(...TO_DECIDING, punished(), decisionServed());
    const facets = () => facetsOf(ordinaryPenalty, decided.opened, CALENDAR);
    expect(facets()).toMatchObject({ decidedOn: "2024-09-24", dueOn: "2024-10-09", answeredOn: null });
    const { publication } = { publication: decided.opened.publications[0]?.id ?? "" };
    decided.on("2024-10-10").do("case-clerk", "publish", { publication, cleared: true });
    expect(facets()).toMatchObject({ dueOn: "2024-10-09", answeredOn: "2024-10-10" });
  });

  it("TSY-06c takes down within three working days what was annulled", () => {
    const published = penal(...TO_DECIDING, punished(), decisionServed());
    const publication = published.opened.publications[0]?.id ?? "";
    published.on("2024-09-26").do("case-clerk", "publish", { publication, cleared: true });
    published.on("2024-09-29").do(officer, "revoke", { remedyResult: "revoked", remedyText: "复议决定撤销" });
    expect(published.due("withdrawPublicity").on).toBe("2024-10-09");
    published.on("2024-10-08").do("case-clerk", "unpublish", { publication }, "复议决定撤销");
    expect(published.opened.clocks["withdrawPublicity"]?.stopped?.at).toBe(instant("2024-10-08"));
    const unpublished = penal(...TO_DECIDING, punished(), decisionServed()).on("2024-09-29");
    unpublished.do(officer, "revoke", { remedyResult: "revoked", remedyText: "复议决定撤销" });
    expect(unpublished.opened.clocks["withdrawPublicity"]).toBeUndefined();
  });

  it("TSY-06d has last year's figures public by 31 January", () => {
    const [path] = enforcementReportPaths;
    if (!path) throw new Error("a year's figures");
    const begun = walkPath(enforcementReport, { title: "年报", steps: path.steps.slice(0, 1) });
    expect(begun.due("publish").on).toBe("2025-01-31");
    const half = { year: "2024", from: "2024-01-01", to: "2024-06-30" };
    expect(walk(enforcementReport).on("2025-01-06").refusedBy("case-clerk", "begin", half)).toEqual(["TSY-06d"]);
    const early = walk(enforcementReport).on("2024-12-30");
    const year = { year: "2024", from: "2024-01-01", to: "2024-12-31" };
    expect(early.refusedBy("case-clerk", "begin", year)).toEqual(["TSY-06d"]);
    expect(begun.on("2025-02-03").expire("publish").opened.supervised).toBeDefined();
  });
});

describe("全过程记录", () => {
  it("TSY-08a seizes nothing without sound and pictures of the whole", () => {
    const at = walkPath(coerciveMeasure, { title: "扣押", steps: [proposed, authorised], world: GRANTED }).on(
      "2024-09-03",
    );
    const failures = at.refused(officer, "impose", { ...IMPOSITION, recording: [] }).failures;
    expect(failures.map(({ path }) => path)).toContain("recording");
    at.do(officer, "impose", IMPOSITION);
  });

  it("TSY-08b has a record that the party did not sign backed by sound and pictures", () => {
    const entered = walkPath(inspection, { title: "检查", steps: TO_RECORDED.slice(0, -1), world: ITEM_WORLD });
    const refusing = { ...RECORD, signing: "refused" };
    expect(entered.refusedBy(officer, "record", refusing)).toEqual(["TSY-08b"]);
    entered.do(officer, "record", { ...refusing, records: ["record:1", "video:1"] });
  });

  it("TSY-14 says of every step who took it and who reviewed it", () => {
    const { entries, matter } = penal(
      registered,
      filed(),
      concluded({ reviewGrounds: ["publicInterest"] }),
      ...TO_DECIDING.slice(3),
      submitted,
      reviewed("agree", "deciding"),
    );
    expect(entries.filter((entry) => entry.actor.account === "")).toEqual([]);
    expect(matter?.done["review"]?.at(-1)?.by).toBe("legal-reviewer");
    expect(matter?.done["conclude"]?.at(-1)?.by).toBe(officer);
  });
});

describe("重大执法决定法制审核", () => {
  it("TSY-12 decides nothing on the list of grave decisions before it was reviewed", () => {
    const unreviewed = grave().on("2024-09-24").refused(officer, "punish", PENALTY);
    expect(unreviewed.failures.map(({ says }) => says).join()).toContain("法制审核");
    const plain = penal(...TO_DECIDING)
      .on("2024-09-24")
      .do(officer, "punish", PENALTY);
    expect(plain.opened.pending).toBeDefined();
    expect(FILING["cause"]).toBe("GH01");
  });

  it("TSY-13a agrees only after all seven matters were looked at", () => {
    const reviewing = grave().do(officer, "submitReview");
    const values = {
      reviewItems: ["subject"],
      reviewOpinion: "agree",
      reviewText: "同意",
      reviewQualification: "qualified",
    };
    expect(reviewing.refusedBy("legal-reviewer", "review", values)).toEqual(["HCP-24", "TSY-13a"]);
  });

  it("TSY-13b sends back what has faults, and asks again until it agrees", () => {
    const reviewing = grave().do(officer, "submitReview");
    const values: Values = {
      reviewItems: ["subject", "procedure"],
      reviewOpinion: "correct",
      reviewText: "告知有误",
      reviewQualification: "qualified",
    };
    reviewing.do("legal-reviewer", "review", values);
    expect(
      reviewing
        .on("2024-09-24")
        .refused(officer, "punish", PENALTY)
        .failures.map(({ says }) => says)
        .join(),
    ).toContain("法制审核");
    reviewing.do(officer, "submitReview").do("legal-reviewer", "review", {
      ...values,
      reviewItems: ["subject", "procedure", "evidence", "law", "power", "document", "crime"],
      reviewOpinion: "agree",
    });
    reviewing.do(officer, "punish", PENALTY);
    expect(
      reviewing.opened.instruments.filter(({ instrument }) => instrument === "penalty-review-opinion"),
    ).toHaveLength(2);
  });
});
