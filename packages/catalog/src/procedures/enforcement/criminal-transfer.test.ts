import { describe, expect, it } from "vitest";
import {
  answered,
  approved,
  criminalTransferPaths,
  DELIVERY,
  discovered,
  DISCOVERY,
  objected,
  reconsidered,
  REPORT,
  reported,
  returnedCasePaths,
  TO_DECLINED,
  TO_RECEIPT,
  received,
} from "../../testing/paths/enforcement/criminal-transfer.ts";
import { OFFICER, officers, POWERS } from "../../testing/paths/enforcement/compulsion.ts";
import { walkPath, type Step } from "../../testing/paths.ts";
import { instant, walk, type Values, type Walk } from "../../testing/street.ts";
import { walked } from "../../testing/walked.ts";
import { criminalTransfer } from "./criminal-transfer.ts";
import { returnedCase } from "./criminal-transfer/returned-case.ts";

walked(criminalTransfer, criminalTransferPaths);
walked(returnedCase, returnedCasePaths);

const after = (...steps: readonly Step[]): Walk => walkPath(criminalTransfer, { title: "移送", steps });
const reporting = (more: Values): string[] =>
  after(discovered())
    .on("2024-09-03")
    .refusedBy(OFFICER, "verify", { ...REPORT, ...more });
const delivering = (more: Values): string[] =>
  after(discovered(), reported(), approved)
    .on("2024-09-04", "12:00")
    .refusedBy(OFFICER, "deliver", { ...DELIVERY, ...more });
const item = (more: Values): Values => ({
  items: [{ name: "冻品", quantity: "1吨", state: "冷冻", keptAt: "冷库", perishable: false, secured: true, ...more }],
});

describe("涉嫌犯罪案件移送", () => {
  it("TRF-03 hands over instead of fining: nothing punished after the crime was seen goes along", () => {
    const prior: Values = { priorSanctions: ["warning"], sanctionsGoOn: true, otherFiles: ["documentary:9"] };
    expect(delivering({ ...prior, priorDecidedOn: "2024-09-03" })).toEqual(["TRF-03"]);
    after(discovered(), reported(), approved)
      .on("2024-09-04", "12:00")
      .do(OFFICER, "deliver", { ...DELIVERY, ...prior, priorDecidedOn: "2024-08-20" });
  });

  it("TRF-04 keeps the evidence, secures what spoils, has tests done where the law says", () => {
    expect(reporting({ evidenceKept: false })).toEqual(["TRF-04"]);
    expect(reporting(item({ perishable: true, secured: false }))).toEqual(["TRF-04"]);
    expect(after(discovered()).refused(OFFICER, "verify", { ...REPORT, appraisalNeeded: true }).code).toBe(
      "field.invalid",
    );
  });

  it("TRF-05 names two officers who report in writing to the head of the office alone", () => {
    expect(reporting({ officers: [OFFICER] })).toContain("TRF-05");
    const going = after(discovered(), reported());
    expect(going.opened.instruments.at(-1)?.instrument).toBe("transfer-report");
    expect(going.refused("deputy-head", "decide", { verdict: "approved" }).code).toBe("act.notYours");
  });

  it("TRF-05a is decided in three days of the report, calendar days with the safe day shown; a no says why", () => {
    const due = after(discovered(), reported()).due("decision");
    expect(due.on).toBe("2024-09-06");
    const friday = walk(criminalTransfer)
      .on("2024-09-12")
      .do(OFFICER, "discover", { ...DISCOVERY, discoveredOn: "2024-09-12" });
    friday.on("2024-09-13").do(OFFICER, "verify", { ...REPORT, reportedAt: instant("2024-09-13", "09:00") });
    expect(friday.due("decision")).toMatchObject({ on: "2024-09-18", safeOn: "2024-09-14" });
    const refusing = after(discovered(), reported()).refused("org-head", "decide", { verdict: "refused" });
    expect(refusing.code).toBe("field.invalid");
  });

  it("TRF-05b is handed over within twenty-four hours of the approval, through the night", () => {
    expect(after(discovered(), reported(), approved).due("deliver").at).toBe(instant("2024-09-05", "10:00"));
  });

  it("TRF-06 brings letter, report, list of things, test reports and the rest", () => {
    const going = after(discovered(), reported({ appraisalNeeded: true, appraiser: "鉴定中心" }), approved).on(
      "2024-09-04",
      "12:00",
    );
    expect(going.refusedBy(OFFICER, "deliver", DELIVERY)).toEqual(["TRF-06"]);
    expect(going.refused(OFFICER, "deliver", { ...DELIVERY, itemsFile: null }).code).toBe("field.invalid");
    going.do(OFFICER, "deliver", { ...DELIVERY, appraisalFile: ["appraisal:1"] });
    expect(going.opened.instruments.map((i) => i.instrument)).toEqual([
      "transfer-report",
      "criminal-transfer-letter",
      "transfer-item-list",
    ]);
  });

  it("TRF-07 has the receipt signed; what is not theirs is passed on within twenty-four hours", () => {
    const sent = after(...TO_RECEIPT.slice(0, -1));
    expect(sent.due("forwarding").at).toBe("2024-09-05T02:00:00.000Z");
    const answer: Values = { policeDecision: "filed", answerText: "立案", answerOn: "2024-09-04" };
    expect(sent.refusedBy("case-clerk", "answer", answer)).toEqual(["TRF-07"]);
  });

  it("TRF-08 is answered in three days of the handing over", () => {
    expect(after(...TO_RECEIPT).due("filing").on).toBe("2024-09-09");
  });

  it("TRF-09a asks for reconsideration, or for the procuratorate, within three days of the refusal", () => {
    const going = after(...TO_DECLINED);
    expect(going.due("objection").on).toBe("2024-09-09");
    const late: Values = { objection: "已达标准", objectedOn: "2024-09-10" };
    expect(going.on("2024-09-10").refusedBy(OFFICER, "askReconsideration", late)).toEqual(["TRF-09a"]);
    const proposal: Values = { objection: "已达标准", procuratorate: "区检察院", supervisionOn: "2024-09-10" };
    expect(going.refusedBy(OFFICER, "askSupervision", proposal)).toEqual(["TRF-09b", "TRF-09a"]);
  });

  it("TRF-09b is reconsidered in three days; three more to turn to the procuratorate", () => {
    expect(after(...TO_DECLINED, objected).due("reconsideration").on).toBe("2024-09-12");
    const upheld = after(...TO_DECLINED, objected, reconsidered("upheld"));
    expect(upheld.due("supervision")).toMatchObject({ on: "2024-09-18", safeOn: "2024-09-14" });
    const proposal: Values = { objection: "已达标准", procuratorate: "区检察院", supervisionOn: "2024-09-19" };
    expect(upheld.on("2024-09-19").refusedBy(OFFICER, "askSupervision", proposal)).toEqual(["TRF-09b", "TRF-09a"]);
    upheld.on("2024-09-18").do(OFFICER, "askSupervision", { ...proposal, supervisionOn: "2024-09-18" });
    expect(upheld.opened.instruments.at(-1)?.instrument).toBe("supervision-proposal");
  });

  it("TRF-10 deals by itself with what the police do not take", () => {
    const going = after(...TO_DECLINED).do(OFFICER, "takeBack", { followUp: "punish", followUpText: "恢复办理" });
    expect(going.opened.outcome).toBe("returned");
  });

  it("TRF-11 lets earlier warnings and closures go on, and states the fine that was paid", () => {
    const prior: Values = {
      priorSanctions: ["fine", "stopBusiness"],
      priorDecidedOn: "2024-08-20",
      priorFinePaid: 5000,
      otherFiles: ["documentary:9"],
    };
    expect(delivering({ ...prior, sanctionsGoOn: false })).toEqual(["TRF-11"]);
    expect(delivering({ ...prior, sanctionsGoOn: true, otherFiles: null })).toEqual(["TRF-11"]);
    const letter = JSON.stringify(criminalTransfer.instruments["criminal-transfer-letter"]?.body);
    expect(letter).toContain("判处罚金时应当折抵");
  });

  it("TRF-12 gives up things and papers within three days of the news that a case was opened", () => {
    const filed = after(...TO_RECEIPT, answered("filed"));
    expect(filed.due("handItems").on).toBe("2024-09-09");
    expect(filed.refused(OFFICER, "handItems", { itemsHandedOn: "2024-09-06" }).code).toBe("field.invalid");
  });

  it("TRF-18 sends offences of public servants to the supervisory commission, where no police limit runs", () => {
    const going = after(discovered({ destination: "supervisory" }), ...TO_RECEIPT.slice(1), answered("notFiled"));
    expect(going.opened.clocks["filing"]).toBeUndefined();
    const objection: Values = { objection: "有异议", objectedOn: "2024-09-06" };
    expect(going.refusedBy(OFFICER, "askReconsideration", objection)).toContain("TRF-18");
  });

  it("TRF-48H knows no forty-eight hours", () => {
    const hours = Object.values(criminalTransfer.clocks).flatMap(({ length }) =>
      "unit" in length && length.unit === "hour" ? [length.n] : [],
    );
    expect(hours).toEqual([24, 24]);
  });
});

describe("司法机关移送行政处理", () => {
  it("APL-27 punishes what the judiciary sends back, where the office has the power, and answers", () => {
    const taken = (world = POWERS): Walk =>
      walkPath(returnedCase, { title: "移送", steps: [received], world }).on("2024-09-05");
    const punish: Values = { officers, handling: "punish", handlingReason: "属于本机关职权", cause: "SC01" };
    expect(taken({}).refusedBy(OFFICER, "assess", punish)).toEqual(["POW-05", "POW-04"]);
    const going = taken().do(OFFICER, "assess", punish);
    expect(going.effects.find(({ kind }) => kind === "open")).toMatchObject({
      procedure: "ordinary-penalty",
      values: { source: "transferred", cause: { code: "SC01" }, sourceNumber: "区检行意〔2024〕3号" },
    });
    expect(going.refusedBy(OFFICER, "finish", {})).toEqual(["APL-27"]);
    expect(going.due("reply").on).toBe("2024-11-01");
  });
});
