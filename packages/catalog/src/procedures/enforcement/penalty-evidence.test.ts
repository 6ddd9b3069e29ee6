import { describe, expect, it } from "vitest";
import { COMPANY_OFFENDER } from "../../testing/paths/enforcement/simple-penalty.ts";
import { CONCLUSION } from "../../testing/paths/enforcement/ordinary-steps.ts";
import { investigating, officer, rules, way } from "../../testing/paths/enforcement/ordinary-walks.ts";
import type { Values } from "../../testing/street.ts";
import { ordinaryPenalty } from "./ordinary-penalty.ts";

describe("证据", () => {
  const scene: Values = {
    officers: ["officer-a", "officer-b"],
    device: "高点监控",
    deviceSite: "万源路口",
    deviceLaw: "道路交通安全法第一百一十四条",
    deviceReviewed: true,
    sitePublished: true,
    capturedAt: "2024-09-01T02:00:00.000Z",
    captures: ["video:1"],
    recordChecked: true,
    recordText: "清晰完整",
  };

  it("APL-41a takes no record of a device whose place was not published or that was not examined", () => {
    expect(rules(investigating().refused(officer, "recordOffSite", { ...scene, sitePublished: false }))).toEqual([
      "APL-41a",
    ]);
    expect(rules(investigating().refused(officer, "recordOffSite", { ...scene, deviceReviewed: false }))).toEqual([
      "APL-41a",
    ]);
  });

  it("APL-41b takes no record that was not checked", () => {
    expect(rules(investigating().refused(officer, "recordOffSite", { ...scene, recordChecked: false }))).toEqual([
      "APL-41b",
    ]);
  });

  it("APL-41c tells the party what the device recorded before the investigation ends", () => {
    const found = investigating().do(officer, "recordOffSite", scene);
    expect(rules(found.refused(officer, "conclude", CONCLUSION))).toEqual(["APL-41c"]);
    found.do(officer, "tellOffSite", { queryWay: "政务服务网" });
    expect(found.do(officer, "conclude", CONCLUSION).opened.pending?.act).toBe("conclude");
  });

  it("APL-40 concludes on no facts without evidence", () => {
    const found = investigating();
    expect(found.refused(officer, "conclude", { ...CONCLUSION, evidenceList: [] }).code).toBe("field.invalid");
    expect(found.refused(officer, "conclude", { ...CONCLUSION, facts: null }).code).toBe("field.invalid");
  });

  it("APL-46 leaves out what was not come by lawfully, HCP-17 what was copied and not certified", () => {
    const row = { kind: "documentary", name: "合同", proves: "事实", verified: true };
    const listing = (more: Values): Values => ({ ...CONCLUSION, evidenceList: [{ ...row, ...more }] });
    expect(rules(investigating().refused(officer, "conclude", listing({ lawful: false })))).toEqual(["APL-46"]);
    expect(rules(investigating().refused(officer, "conclude", listing({ copy: "plain" })))).toEqual(["HCP-17"]);
    investigating().do(officer, "conclude", listing({ lawful: true, copy: "certified" }));
  });

  it("APL-54a finds out by acts of two officers, each on the record", () => {
    const found = investigating();
    const one = { officers: ["officer-a"], evidenceList: CONCLUSION["evidenceList"] ?? [], evidence: ["photo:1"] };
    expect(rules(found.refused(officer, "recordEvidence", one))).toContain("APL-42");
  });

  it("APL-54b wants a clue filed or shelved within the days of checking: late is late", () => {
    const late = way().on("2024-09-25");
    late.expire("clueCheck");
    expect(late.opened.clocks["clueCheck"]?.expiredAt).toBeDefined();
  });

  it("APL-56b takes samples with a voucher", () => {
    const found = investigating();
    const samples = [{ name: "试块", quantity: "2块", code: "Y-1", sealer: "执法甲" }];
    const values = {
      officers: ["officer-a", "officer-b"],
      samples,
      sampledAt: "2024-09-03T01:00:00.000Z",
      sampledHow: "随机",
    };
    expect(rules(found.refused(officer, "takeSamples", { ...values, sampledAt: "2024-09-04T01:00:00.000Z" }))).toEqual([
      "PAF-04",
    ]);
    found.do(officer, "takeSamples", values);
    expect(found.opened.instruments.at(-1)?.instrument).toBe("sampling-voucher");
  });

  it("HCP-19a disposes of what is held in one of five ways, by a decision", () => {
    const options = Object.keys(ordinaryPenalty.fields["heldDisposal"]?.options ?? {});
    expect(options).toEqual(["preserved", "examined", "compelled", "confiscated", "released"]);
    const held = investigating()
      .do(officer, "holdEvidence", {
        officers: ["officer-a", "officer-b"],
        holdReason: "可能转移",
        heldItems: [{ name: "账册", quantity: "1本" }],
        heldPlace: "执法队",
      })
      .approve("org-head");
    held.do(officer, "disposeHeld", { heldDisposal: "released" });
    expect(held.opened.instruments.map(({ instrument }) => instrument)).toEqual(
      expect.arrayContaining(["evidence-hold-notice", "held-items-list", "held-evidence-decision"]),
    );
    expect(held.opened.clocks["heldEvidence"]?.stopped).toBeDefined();
  });

  it("HCP-16 asks one person at a time, each page signed or the refusal noted", () => {
    const values: Values = {
      officers: ["officer-a", "officer-b"],
      identityShown: true,
      rightsTold: true,
      inquired: "李四",
      inquiredFrom: "2024-09-03T01:00:00.000Z",
      inquiredTo: "2024-09-03T01:30:00.000Z",
      inquiryText: "问答",
      signing: "signed",
      records: ["statement:1"],
    };
    expect(investigating().refused(officer, "recordInquiry", { ...values, signing: null }).failures[0]?.path).toBe(
      "signing",
    );
    const found = investigating().do(officer, "recordInquiry", values).do(officer, "recordInquiry", values);
    expect(found.opened.instruments.filter(({ instrument }) => instrument === "inquiry-record")).toHaveLength(2);
  });

  it("TSY-08b says of each act on the spot whether it was recorded in sound and pictures", () => {
    const recording = ordinaryPenalty.fields["recording"];
    expect(Object.keys(recording?.options ?? {})).toEqual(["full", "partial", "text"]);
    for (const act of ["recordScene", "recordInquiry"])
      expect(ordinaryPenalty.acts[act]?.collects.map(({ field }) => field)).toContain("recording");
  });

  it("HCP-30 suspends with the head's leave, resumes with it, and does not count the time between", () => {
    const found = investigating({ offender: COMPANY_OFFENDER });
    found
      .do(officer, "suspendInvestigation", { suspendGround: "otherCase", suspendReason: "等待判决" })
      .approve("org-head");
    found.on("2024-09-13").do(officer, "resumeInvestigation", { resumeReason: "已判决" });
    expect(found.opened.state).toBe("suspended");
    found.approve("org-head");
    expect(found.due("housingDecision").suspendedDays).toBe(10);
  });
});
