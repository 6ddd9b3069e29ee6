import { describe, expect, it } from "vitest";
import { concluded, CONCLUSION, filed, FILING, NOTICE } from "../../testing/paths/enforcement/ordinary-steps.ts";
import {
  deciding,
  investigating,
  officer,
  penalty,
  rules,
  way,
} from "../../testing/paths/enforcement/ordinary-walks.ts";
import type { Values, Walk } from "../../testing/street.ts";
import { ordinaryPenalty } from "./ordinary-penalty.ts";

const without = (...keys: readonly string[]): Values => Object.fromEntries(keys.map((key) => [key, null]));
/** Whoever was born on that day; the offence is of 1 August 2024. */
const born = (day: string): Values => ({
  offender: { kind: "citizen", name: "小明", address: "万源路3号" },
  birthDate: day,
});
const exempted = (ground: string, more: Values = {}): Values => ({
  exemptGround: ground,
  exemptReason: "依法不予处罚",
  ...(ground === "unfounded" ? {} : { education: "已教育" }),
  ...more,
});
const letOff = (filing: Values = {}, conclusion = "exempt"): Walk =>
  way(filed(filing), concluded({ conclusion, ...without("penaltyLaw", "discretionStep", "discretionReason") })).on(
    "2024-09-12",
  );

describe("谁可以处罚、谁应当从轻", () => {
  it("APL-30a does not punish who was under fourteen on the day of the offence, and wants the guardian told", () => {
    const child = way(filed(born("2010-08-02")));
    expect(rules(child.refused(officer, "conclude", CONCLUSION))).toContain("APL-30a");
    const fourteen = way(filed(born("2010-08-01")));
    expect(rules(fourteen.refused(officer, "conclude", CONCLUSION))).not.toContain("APL-30a");
    const off = letOff(born("2010-08-02"));
    expect(rules(off.refused(officer, "exempt", exempted("child")))).toEqual(["APL-30a", "APL-31a"]);
    const told = exempted("child", { guardian: "其父", guardianTold: "已责令管教" });
    expect(off.do(officer, "exempt", told).approve("org-head").opened.state).toBe("settled");
    expect(rules(letOff(born("2010-08-01")).refused(officer, "exempt", told))).toEqual(["APL-30a"]);
  });

  it("APL-30b reads the age in the identity number, and wants a lighter step before eighteen", () => {
    const offender = {
      kind: "citizen",
      name: "小红",
      address: "万源路3号",
      idNumber: "110105200701010025",
    } as const;
    const young = way(filed({ offender }));
    expect(young.opened.values["birthDate"]).toBeUndefined();
    expect(rules(young.refused(officer, "conclude", CONCLUSION))).toContain("APL-30b");
    young.do(officer, "conclude", { ...CONCLUSION, discretionStep: "light" });
  });

  it("APL-31a does not punish who could not know what he did, on an expert's opinion", () => {
    const lost = investigating();
    expect(rules(lost.refused(officer, "conclude", { ...CONCLUSION, capacity: "none" }))).toEqual(["APL-31a"]);
    const off = letOff();
    const guardian = { guardian: "其妻", guardianTold: "已责令看管治疗" };
    const bare = exempted("mental", { capacity: "none", ...guardian });
    expect(rules(off.refused(officer, "exempt", bare))).toEqual(["APL-31a"]);
    off.do(officer, "exempt", { ...bare, capacityProof: ["appraisal:1"] }).approve("org-head");
    expect(off.opened.done["exempt"]).toHaveLength(1);
  });

  it("APL-31b leaves a lighter step to the officer where the capacity was only less", () => {
    for (const discretionStep of ["light", "general"]) {
      const less = investigating().do(officer, "conclude", { ...CONCLUSION, capacity: "limited", discretionStep });
      expect(less.opened.pending?.act).toBe("conclude");
    }
  });

  it("APL-33a lets off what was slight, mended in time and did no harm, and nothing else", () => {
    const slight = exempted("trivial", { timelyCorrected: true, harm: "none" });
    for (const wrong of [{ timelyCorrected: false }, { harm: "slight" }]) {
      expect(rules(letOff().refused(officer, "exempt", { ...slight, ...wrong }))).toEqual(["APL-33a"]);
    }
    expect(letOff().do(officer, "exempt", slight).approve("org-head").opened.state).toBe("settled");
  });

  it("APL-33b DIS-08 lets a first offence off only after looking it up, and by an item of the list for that cause", () => {
    const first = exempted("first", { timelyCorrected: true, harm: "slight", priorRecords: 0 });
    expect(rules(letOff().refused(officer, "exempt", { ...first, priorRecords: 1 }))).toEqual(["APL-33b", "DIS-08"]);
    expect(letOff().refused(officer, "exempt", { ...first, priorRecords: null }).code).toBe("field.invalid");
    expect(rules(letOff().refused(officer, "exempt", { ...first, leniency: "SR01-1" }))).toEqual(["DIS-08"]);
    expect(letOff({ cause: "SR01" }).do(officer, "exempt", { ...first, leniency: "SR01-1" }).opened.pending?.act).toBe(
      "exempt",
    );
  });

  it("APL-33c wants the party's own evidence that he was not at fault", () => {
    const values = exempted("faultless");
    expect(letOff().refused(officer, "exempt", values).code).toBe("field.invalid");
    const proved = letOff().do(officer, "exempt", { ...values, faultlessProof: ["documentary:1"] });
    expect(proved.approve("org-head").opened.state).toBe("settled");
  });

  it("APL-33d teaches whoever is not punished, and keeps a record of it", () => {
    const slight = exempted("trivial", { timelyCorrected: true, harm: "none" });
    expect(letOff().refused(officer, "exempt", { ...slight, education: null }).failures[0]?.path).toBe("education");
    const off = letOff().do(officer, "exempt", slight).approve("org-head");
    expect(off.opened.instruments.map((one) => one.instrument)).toEqual(
      expect.arrayContaining(["no-penalty-decision", "education-record"]),
    );
  });

  it("APL-49 takes an emergency as a circumstance of its own, and lets it weigh", () => {
    const values = { ...CONCLUSION, circumstances: ["emergency"], discretionStep: "heavy" };
    expect(investigating().do(officer, "conclude", values).opened.pending?.values["discretionStep"]).toBe("heavy");
  });
});

describe("一事不再罚、违法所得、适用法律", () => {
  it("APL-29 fines one offence once, and by the rule with the higher fine", () => {
    for (const finedBefore of ["here", "elsewhere"]) {
      const twice = way(filed({ finedBefore }), concluded()).on("2024-09-11");
      expect(rules(twice.refused(officer, "notify", NOTICE))).toEqual(["APL-29"]);
    }
    const asked = way().on("2024-09-03");
    expect(asked.refused(officer, "file", { ...FILING, finedBefore: null }).failures[0]?.path).toBe("finedBefore");
    const laws = [
      { law: "城乡规划法第六十四条", most: 100_000 },
      { law: "市容条例第三十六条", most: 2000 },
    ];
    const lower = { ...CONCLUSION, competingLaws: laws, appliedMost: 2000 };
    expect(rules(investigating().refused(officer, "conclude", lower))).toEqual(["APL-29"]);
    expect(investigating().do(officer, "conclude", { ...lower, appliedMost: 100_000 }).opened.pending?.act).toBe(
      "conclude",
    );
  });

  it("APL-35 fines nobody whom a court has already fined", () => {
    const convicted = way(filed({ finedBefore: "convicted" }), concluded()).on("2024-09-11");
    expect(rules(convicted.refused(officer, "notify", NOTICE))).toEqual(["APL-35"]);
    const stop = { ...NOTICE, proposedSanctions: ["warning"], proposedFine: null };
    expect(convicted.do(officer, "notify", stop).opened.state).toBe("notified");
  });

  it("APL-28b takes what was gained, but for what goes back to those it came from", () => {
    const gained = deciding({ illegalGains: 800, restitution: 300 }).on("2024-09-24");
    expect(rules(gained.refused(officer, "punish", penalty()))).toEqual(["APL-28b"]);
    const returned = deciding({ illegalGains: 800, restitution: 800 }).on("2024-09-24");
    expect(returned.do(officer, "punish", penalty()).opened.pending?.act).toBe("punish");
  });

  it("APL-28a orders the offence mended when it punishes, or says why there is nothing to mend", () => {
    const found = deciding().on("2024-09-24");
    expect(rules(found.refused(officer, "punish", penalty({ correctionState: null })))).toEqual(["APL-28a"]);
    expect(rules(found.refused(officer, "punish", penalty({ correctionState: "ordered" })))).toEqual(["APL-28a"]);
    const order = {
      officers: ["officer-a", "officer-b"],
      correction: "拆除",
      correctionLaw: "第六十四条",
      correctBy: "2024-10-08",
    };
    found.do(officer, "orderCorrection", order);
    expect(found.do(officer, "punish", penalty({ correctionState: null })).opened.pending?.act).toBe("punish");
  });

  it("APL-37 says which rule was applied where it changed after the offence", () => {
    const changed = investigating();
    expect(changed.refused(officer, "conclude", { ...CONCLUSION, lawChanged: true }).failures[0]?.path).toBe(
      "lawChoice",
    );
    changed.do(officer, "conclude", { ...CONCLUSION, lawChanged: true, lawChoice: "later" });
  });

  it("APL-09a APL-09b APL-09c APL-09d APL-09e knows the kinds of penalty of the law, and none that is the police's", () => {
    const kinds = Object.keys(ordinaryPenalty.fields["sanctions"]?.options ?? {});
    expect(kinds).toHaveLength(13);
    expect(kinds).not.toContain("detention");
    const found = deciding().on("2024-09-24");
    expect(found.refused(officer, "punish", penalty({ sanctions: ["detention"] })).code).toBe("field.invalid");
  });

  it("APL-38 APL-05 punishes by no power the list does not hold, and by no law it does not name", () => {
    const none = way().on("2024-09-03");
    none.world = {};
    expect(rules(none.refused(officer, "file", FILING))).toContain("APL-38");
    const values = { ...CONCLUSION, penaltyLaw: null };
    expect(investigating().refused(officer, "conclude", values).failures[0]?.path).toBe("penaltyLaw");
  });
});

describe("执法权、管辖、回避、协助", () => {
  const entrusted: Values = { powerSource: "entrusted", inNameOf: "entruster" };
  const withPower = (source: string, entruster?: string) => ({
    rosters: {
      "penalty-power/GH01": [
        { from: "2021-01-01", values: { source, ...(entruster === undefined ? {} : { entruster }) } },
      ],
    },
  });

  it("POW-06 POW-21 decides in the name of the body that entrusts, and only where one does", () => {
    const asked = way().on("2024-09-03");
    asked.world = withPower("entrusted", "区应急管理局");
    expect(rules(asked.refused(officer, "file", FILING))).toEqual(["POW-05", "POW-06"]);
    const wrong = { ...FILING, powerSource: "entrusted" };
    expect(rules(asked.refused(officer, "file", wrong))).toEqual(["POW-06"]);
    asked.do(officer, "file", { ...FILING, ...entrusted }).approve("squad-leader", "org-head");
    expect(asked.opened.values["organ"]).toBe("区应急管理局");
    const own = way().on("2024-09-03");
    own.world = withPower("devolved");
    expect(rules(own.refused(officer, "file", { ...FILING, inNameOf: "entruster" }))).toEqual(["POW-06", "POW-21"]);
    own.do(officer, "file", FILING).approve("squad-leader", "org-head");
    expect(own.opened.values["organ"]).toBeUndefined();
  });

  it("POW-16 and APL-64d bar whoever investigated from the chair: see the hearing", () => {
    expect(
      ordinaryPenalty.acts["arrangeHearing"]?.requires.flatMap(({ basis }) => basis.map(({ rule }) => rule)),
    ).toContain("APL-64d");
  });

  it("POW-32 and APL-43 let the head decide who withdraws, and keep him off the case from then on", () => {
    const three = ["officer-a", "officer-b", "officer-c"];
    const found = investigating({ officers: three });
    const asked: Values = { recusalOf: "officer-b", recusalBy: "party", recusalGround: "亲属", recusalGranted: true };
    expect(rules(found.refused(officer, "decideRecusal", asked))).toEqual(["APL-43"]);
    found.do(officer, "decideRecusal", { ...asked, recused: ["officer-b"] });
    expect(found.refused("officer-b", "approve").code).toBe("approval.notYours");
    found.approve("deputy-head");
    const evidence = { evidenceList: CONCLUSION["evidenceList"] ?? [], evidence: ["photo:1"] };
    expect(
      rules(found.refused(officer, "recordEvidence", { officers: ["officer-a", "officer-b"], ...evidence })),
    ).toEqual(["APL-43", "POW-32"]);
    found.do(officer, "recordEvidence", { officers: ["officer-a", "officer-c"], ...evidence });
  });

  it("APL-25 HCP-06 talks a dispute of jurisdiction over in seven working days, then asks above", () => {
    const found = way().on("2024-09-03");
    found.do(officer, "disputeJurisdiction", {
      disputeWith: "区规划局",
      disputeOn: "2024-09-02",
      disputeText: "都已发现",
    });
    expect(found.due("jurisdictionTalks").on).toBe("2024-09-11");
    found.do(officer, "reportJurisdiction", { disputeText: "协商不成" }).approve("deputy-head");
    expect(found.opened.clocks["jurisdictionTalks"]?.stopped).toBeDefined();
    expect(found.due("designation").on).toBe("2024-09-12");
    found.do(officer, "settleJurisdiction", { designatedTo: "ours", designation: "指定本机关管辖" });
  });

  it("APL-22 sends what is not its own to the organ that has it, with a letter", () => {
    const moved = way()
      .on("2024-09-03")
      .do(officer, "transferOut", { transferTo: "区规划局", transferReason: "不属本机关管辖" })
      .approve("org-head");
    expect(moved.opened.outcome).toBe("transferred");
    expect(moved.opened.instruments.at(-1)?.instrument).toBe("case-transfer-letter");
  });

  it("APL-26 asks other bodies for help by letter", () => {
    const found = investigating();
    expect(found.refused(officer, "requestAssistance", { assistText: "认定" }).failures[0]?.path).toBe("assistFrom");
    found.do(officer, "requestAssistance", { assistFrom: "区规划局", assistText: "认定是否取得许可" });
    expect(found.opened.instruments.at(-1)?.instrument).toBe("assistance-letter");
  });
});
