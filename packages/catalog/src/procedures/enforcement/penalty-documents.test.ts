import { describe, expect, it } from "vitest";
import type { Instrument } from "@fadu/engine/definition/instrument.ts";
import { INSTRUMENTS } from "../../catalog.ts";
import { penaltyDocuments } from "../../instruments/enforcement/penalty-documents.ts";
import { CONCLUSION, FILING, NOTICE, concluded, filed } from "../../testing/paths/enforcement/ordinary-steps.ts";
import {
  deciding,
  fined,
  investigating,
  officer,
  penalty,
  way,
} from "../../testing/paths/enforcement/ordinary-walks.ts";
import { arrive, COMPANY_OFFENDER, POWERS, SPOT_DECISION } from "../../testing/paths/enforcement/simple-penalty.ts";
import { walkPath } from "../../testing/paths.ts";
import type { Values, Walk } from "../../testing/street.ts";
import { ordinaryPenalty } from "./ordinary-penalty.ts";
import { simplePenalty } from "./simple-penalty.ts";

function document(id: string): Instrument {
  const found = penaltyDocuments.find((one) => one.id === id);
  if (!found) throw new Error(`no document ${id}`);
  return found;
}
const states = (id: string): readonly string[] => document(id).needs.map(({ path }) => path);
const words = (id: string): string => JSON.stringify(document(id).body);
const issued = (way_: Walk): string[] => way_.opened.instruments.map(({ instrument }) => instrument);
const officers = ["officer-a", "officer-b"];

/** The documents of 住房和城乡建设行政处罚程序规定 and 行政处罚法 that a penalty issues; those of compulsion and transfer are others'. */
const SET: readonly (readonly [name: string, id: string])[] = [
  ["案源登记表", "case-source-form"],
  ["立案审批表", "filing-approval"],
  ["现场检查（勘验）笔录", "scene-record"],
  ["询问通知书", "inquiry-notice"],
  ["询问笔录", "inquiry-record"],
  ["先行登记保存证据清单", "held-items-list"],
  ["先行登记保存证据通知书", "evidence-hold-notice"],
  ["先行登记保存证据处理决定书", "held-evidence-decision"],
  ["责令限期改正通知书", "rectification-order"],
  ["协助调查函", "assistance-letter"],
  ["检测、检验、鉴定委托书", "appraisal-commission"],
  ["案件调查终结报告", "investigation-report"],
  ["行政处罚事先告知书", "penalty-notice"],
  ["陈述、申辩笔录", "statement-record"],
  ["陈述、申辩复核意见书", "reexamination-opinion"],
  ["行政处罚听证通知书", "hearing-notice"],
  ["听证笔录", "hearing-record"],
  ["听证报告", "hearing-report"],
  ["行政处罚案件法制审核意见书", "penalty-review-opinion"],
  ["行政处罚案件集体讨论记录", "discussion-record"],
  ["行政处罚决定书", "penalty-decision"],
  ["当场行政处罚决定书", "on-the-spot-decision"],
  ["不予行政处罚决定书", "no-penalty-decision"],
  ["行政处罚决定补正（更正）通知书", "amendment-notice"],
  ["送达回证", "service-receipt"],
  ["送达地址（电子送达）确认书", "e-delivery-consent"],
  ["暂缓（分期）缴纳罚款审批表", "deferral-approval"],
  ["履行行政处罚决定催告书", "payment-demand"],
  ["中止案件调查审批表", "suspension-approval"],
  ["恢复案件调查审批表", "resumption-approval"],
  ["案件移送函", "case-transfer-letter"],
  ["结案审批表", "closing-approval"],
  ["抽样取证凭证", "sampling-voucher"],
];

describe("处罚文书", () => {
  it.each(SET)("%s is of the set, with its law", (title, id) => {
    expect(document(id).title).toBe(title);
    expect(document(id).basis.length).toBeGreaterThan(0);
  });

  it("PAF-01 has no filing form without source, facts, evidence, power and opinion, signed by squad leader and head", () => {
    for (const lacking of ["initialEvidence", "jurisdiction", "filingOpinion"]) {
      expect(
        way()
          .on("2024-09-03")
          .refused(officer, "file", { ...FILING, [lacking]: null }).failures[0]?.path,
      ).toBe(lacking);
    }
    expect(ordinaryPenalty.acts["file"]?.approval?.map(({ roles }) => roles)).toEqual([
      ["squad-leader"],
      ["org-head", "deputy-head"],
    ]);
  });

  it("PAF-02 keeps no record of a scene without time, place, officers, what was seen and how it was signed", () => {
    const scene: Values = {
      officers,
      identityShown: true,
      sceneAt: "2024-09-03T01:00:00.000Z",
      place: { text: "万源路" },
      sceneText: "现场。",
      signing: "refused",
      records: ["record:1"],
    };
    for (const lacking of ["sceneAt", "sceneText", "signing", "officers"]) {
      expect(investigating().refused(officer, "recordScene", { ...scene, [lacking]: null }).code).toBe("field.invalid");
    }
    expect(issued(investigating().do(officer, "recordScene", scene))).toContain("scene-record");
    expect(words("scene-record")).toContain("已主动出示执法证件");
  });

  it("PAF-03 keeps no record of an inquiry without its times, its person and the telling of rights", () => {
    expect(states("inquiry-record")).toEqual(
      expect.arrayContaining(["inquired", "inquiredFrom", "inquiredTo", "officers", "inquiryText", "signing"]),
    );
    const refused = investigating().refused(officer, "recordInquiry", {
      officers,
      identityShown: true,
      rightsTold: false,
      inquired: "李四",
      inquiredFrom: "2024-09-03T01:00:00.000Z",
      inquiredTo: "2024-09-03T00:00:00.000Z",
      inquiryText: "问答",
      signing: "signed",
      records: ["statement:1"],
    });
    expect(refused.failures.flatMap(({ basis }) => basis.map(({ rule }) => rule))).toEqual(["PAF-03", "PAF-03"]);
  });

  it("PAF-04 has a voucher of each sample: name, quantity, number, who sealed it", () => {
    const bare = {
      officers,
      samples: [{ name: "试块", quantity: "2块" }],
      sampledAt: "2024-09-03T01:00:00.000Z",
      sampledHow: "随机",
    };
    expect(investigating().refused(officer, "takeSamples", bare).code).toBe("field.invalid");
    expect(words("sampling-voucher")).toContain("封样人");
  });

  it("PAF-05 holds evidence by a notice and a list, both signed, and says until when", () => {
    expect(states("evidence-hold-notice")).toEqual(expect.arrayContaining(["holdReason", "heldItems", "heldPlace"]));
    expect(words("evidence-hold-notice")).toContain("七个工作日");
    for (const id of ["evidence-hold-notice", "held-items-list"]) {
      expect(document(id).body.some(({ kind }) => kind === "signatures")).toBe(true);
    }
  });

  it("PAF-06 orders what to mend, by which law, until when, with the remedy, and looks again afterwards", () => {
    const order = { officers, correction: "拆除", correctionLaw: "第六十四条", correctBy: "2024-09-10" };
    expect(investigating().refused(officer, "orderCorrection", { ...order, correctBy: "2024-09-02" }).code).toBe(
      "requirement.failed",
    );
    const ordered = investigating().do(officer, "orderCorrection", order);
    expect(issued(ordered)).toContain("rectification-order");
    expect(ordered.due("recheck").on).toBe("2024-09-18");
    expect(words("rectification-order")).toContain("申请行政复议");
  });

  it("PAF-07 reports party, source, course, facts, evidence, law, discretion and proposal", () => {
    for (const lacking of ["course", "facts", "brokenLaw", "conclusionReason", "discretionReason"]) {
      const values = { ...CONCLUSION, [lacking]: null };
      expect(investigating().refused(officer, "conclude", values).failures[0]?.path).toBe(lacking);
    }
  });

  it("PAF-09 tells the right to a hearing in the notice, with its time and whom to ask", () => {
    expect(words("penalty-notice")).toContain("五个工作日内提出");
    const told = way(filed(), concluded()).on("2024-09-11");
    expect(told.refused(officer, "notify", { ...NOTICE, contactPerson: null }).failures[0]?.path).toBe("contactPerson");
  });

  it("PAF-10 gives notice of time, place and chair of a hearing, with the right to challenge and to be represented", () => {
    expect(states("hearing-notice")).toEqual(
      expect.arrayContaining(["hearingAt", "hearingPlace", "hearingChair", "hearingOpen"]),
    );
    expect(words("hearing-notice")).toMatch(/申请回避.*委托一至二人代理/);
  });

  it("PAF-11 writes down what the party said and why it was or was not taken up", () => {
    expect(states("reexamination-opinion")).toEqual(["statementText", "statementAccepted", "statementReply"]);
    expect(states("statement-record")).toContain("statementText");
  });

  it("PAF-12 reviews by its items, with one of four opinions and the reviewer's qualification", () => {
    expect(states("penalty-review-opinion")).toEqual(
      expect.arrayContaining(["reviewItems", "reviewOpinion", "reviewText", "reviewQualification"]),
    );
    expect(Object.keys(ordinaryPenalty.fields["reviewItems"]?.options ?? {})).toHaveLength(8);
    expect(Object.keys(ordinaryPenalty.fields["reviewOpinion"]?.options ?? {})).toHaveLength(4);
  });

  it("PAF-14 decides by six items, tells where to pay and what lateness costs, under the organ's seal", () => {
    expect(states("penalty-decision")).toEqual(
      expect.arrayContaining([
        "offender.name",
        "offender.address",
        "facts",
        "evidenceList",
        "penaltyLaw",
        "sanctions",
        "performBy",
      ]),
    );
    expect(words("penalty-decision")).toMatch(/十五日内到\{\$setting\.paymentPlace\}缴纳.*百分之三加处罚款/);
    const { address: _, ...nowhere } = COMPANY_OFFENDER;
    const told = way(filed({ offender: nowhere }), concluded()).on("2024-09-11");
    expect(told.refused(officer, "notify", NOTICE).code).toBe("instrument.incomplete");
    const found = deciding().on("2024-09-24");
    for (const lacking of ["performBy", "sanctionText", "sanctions"])
      expect(found.refused(officer, "punish", penalty({ [lacking]: null })).code).toBe("field.invalid");
  });

  it("PAF-15 APL-52d decides on the spot by seven items under a number, and sends the party to reconsideration first", () => {
    const onSite = (): Walk => walkPath(simplePenalty, { title: "现场", steps: [arrive], world: POWERS });
    for (const lacking of ["facts", "brokenLaw", "penaltyLaw", "sanction", "occurredAt", "place", "officers"]) {
      expect(onSite().refused(officer, "decide", { ...SPOT_DECISION, officers, [lacking]: "" }).code).toMatch(
        /field.invalid|instrument.incomplete|requirement.failed/,
      );
    }
    expect(words("on-the-spot-decision")).toMatch(/先向\{\$setting\.reconsiderationOrgan\}申请行政复议/);
    expect(words("on-the-spot-decision")).not.toContain("直接向{$setting.court}提起");
  });

  it("PAF-16 does not punish by a decision with facts, ground, reasons, teaching and remedy", () => {
    expect(states("no-penalty-decision")).toEqual(expect.arrayContaining(["facts", "exemptGround", "exemptReason"]));
    expect(words("no-penalty-decision")).toContain("进行教育：{education}");
    expect(words("no-penalty-decision")).toContain("申请行政复议");
  });

  it("PAF-18 receipts a service with document, number, addressee, place, way, day and receiver", () => {
    for (const slot of ["title", "number", "addressee", "place", "way", "on", "receiver"])
      expect(words("service-receipt")).toContain(`{$service.${slot}}`);
    const served = fined();
    expect(served.opened.clocks["pay"]?.from).toBe("2024-09-25");
    expect(
      deciding().on("2024-09-24").do(officer, "punish", penalty()).approve("org-head").opened.clocks["pay"],
    ).toBeUndefined();
  });

  it("PAF-20 puts payment off on an application, with the head's leave, by a plan that adds up", () => {
    expect(states("deferral-approval")).toEqual(expect.arrayContaining(["deferKind", "deferUntil", "deferReason"]));
    expect(document("deferral-approval").body.some(({ kind }) => kind === "opinions")).toBe(true);
  });

  it("PAF-25 closes by a form with how it was carried out and why, signed by the head", () => {
    expect(states("closing-approval")).toEqual(["cause", "closingKind", "closingReason"]);
    expect(ordinaryPenalty.acts["close"]?.approval?.[0]?.roles).toEqual(["org-head", "deputy-head"]);
  });

  it("PAF-27 numbers what is numbered without a gap, each series its own", () => {
    const series = Object.entries(ordinaryPenalty.numbering);
    expect(series.filter(([, { gapless }]) => !gapless)).toEqual([]);
    expect(new Set(series.map(([, { template }]) => template)).size).toBe(series.length);
  });

  it("TSY-07 APL-47 leave an entry with its day, its hand and its document for every step of the case", () => {
    const found = fined();
    expect(found.entries.every(({ actor, effectiveOn }) => actor.account !== "" && effectiveOn !== "")).toBe(true);
    const acts = found.entries.filter(({ kind }) => kind === "act").map(({ act }) => act);
    expect(acts).toEqual(["register", "file", "conclude", "notify", "serve", "proceed", "punish", "serve"]);
    expect(issued(found)).toEqual([
      "case-source-form",
      "filing-approval",
      "investigation-report",
      "penalty-notice",
      "penalty-decision",
    ]);
  });
});

/** Documents by which a penalty is enforced, sealed for or handed on: they state what the law asks of them. */
describe("强制、催告、移送文书", () => {
  const needs = (id: string): readonly string[] => {
    const found = INSTRUMENTS.find((one) => one.id === id);
    if (!found) throw new Error(`no document ${id}`);
    return found.needs.map(({ path }) => path);
  };

  it("PAF-17 seals and seizes by a decision with party, reason, law, things and place, and a list beside it", () => {
    expect(needs("seizure-decision")).toEqual(
      expect.arrayContaining(["offender.name", "suspicion", "measureLaw", "items", "custodyPlace"]),
    );
    expect(INSTRUMENTS.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["seizure-list", "seizure-extension-notice", "seizure-release-decision"]),
    );
  });

  it("PAF-21 demands by when and how to perform, how much is owed, and hears the party", () => {
    for (const id of ["coercion-demand", "court-demand"]) {
      expect(needs(id)).toEqual(expect.arrayContaining(["offender.name", "decisionTitle", "obligation"]));
      expect(JSON.stringify(INSTRUMENTS.find((one) => one.id === id)?.body)).toMatch(/陈述.*申辩/);
    }
    expect(needs("payment-demand")).toContain("performBy");
    expect(JSON.stringify(document("payment-demand").body)).toMatch(/陈述和申辩/);
  });

  it("PAF-23 applies to the court for a decision served, with what the party said", () => {
    expect(needs("court-application")).toEqual(
      expect.arrayContaining(["courtName", "decisionTitle", "decisionServedOn", "obligation", "statementText"]),
    );
  });

  it("PAF-24 hands a crime on by a letter copied to the procuratorate, with report and list", () => {
    expect(needs("criminal-transfer-letter")).toEqual(
      expect.arrayContaining(["policeOffice", "crimeText", "copiedTo"]),
    );
    expect(INSTRUMENTS.map(({ id }) => id)).toEqual(expect.arrayContaining(["transfer-report", "transfer-item-list"]));
  });
});
