import { branch, collect, consent, handler } from "../../build/act.ts";
import { OGI, local } from "../../build/basis.ts";
import { atMost, filled, is, requires, valueAt } from "../../build/condition.ts";
import { choice, date, exhibits, longtext, party, text, unit } from "../../build/field.ts";
import { setting, workdays } from "../../build/length.ts";
import { ended, keep, localSetting, neutral, procedure, series, success } from "../../build/procedure.ts";
import { correctionReply } from "../../instruments/disclosure/correction-reply.ts";
import { REMEDY_SETTINGS } from "../../instruments/remedies.ts";

const RULES = local("LOCAL-INFORMATION-CORRECTION", "街道政府信息更正工作制度", "U");
const clerks = [handler, "disclosure-clerk"] as const;

/** 更正政府信息: whoever has proof that a record about himself is wrong may ask to have it mended, and is told (条例第四十一条). */
export const informationCorrection = procedure({
  id: "information-correction",
  title: "更正政府信息申请",
  area: "disclosure",
  basis: OGI("41"),
  subject: "{applicant.name} {record}",
  numbering: { matter: series("{org}更正申〔{year}〕{seq}号", { gapless: false }) },

  fields: {
    applicant: party("申请人", { group: "申请" }),
    receivedOn: date("收到日期", { group: "申请" }),
    record: text("与自身相关的政府信息记录", { group: "申请" }),
    fault: longtext("记录不准确之处", { group: "申请" }),
    proof: exhibits("证明记录不准确的材料", { group: "申请" }),
    section: unit("核实单位", { group: "核实" }),
    finding: longtext("核实情况", { group: "核实" }),
    result: choice(
      "核实结果",
      { corrected: "属实，予以更正", wrong: "不属实，不予更正", elsewhere: "不属于本机关职责，已转送或者告知" },
      { group: "核实" },
    ),
    correctedText: longtext("更正后的内容", { group: "核实" }),
    organ: text("有权更正的机关", { group: "核实" }),
    reply: longtext("告知内容", { group: "告知" }),
  },
  facets: {
    category: "result",
    party: "applicant",
    unit: "section",
    topic: "record",
    filedOn: "receivedOn",
    answeredOn: "$on.tell",
    servedOn: "$served.correction-reply",
  },

  states: { received: "待核实", closed: ended("已告知") },
  initial: "received",
  outcomes: {
    corrected: success("已更正"),
    refused: neutral("不予更正"),
    elsewhere: neutral("转送、告知有权机关"),
  },

  acts: {
    receive: {
      title: "登记更正申请",
      basis: OGI("41"),
      from: "new",
      by: ["disclosure-clerk", "office-clerk"],
      collects: ["applicant", "receivedOn", "record", "fault", "proof", "section"],
      requires: [
        requires(atMost("receivedOn", valueAt("$today")), "收到日期不得晚于今日", OGI("41")),
        requires(filled("applicant.phone"), "请登记申请人的联系方式，以便告知", OGI("41")),
      ],
      assigns: { unit: "section" },
    },
    tell: {
      title: "核实更正并告知",
      basis: OGI("41"),
      from: ["received"],
      to: [
        branch("closed", is("result", "corrected"), "corrected"),
        branch("closed", is("result", "elsewhere"), "elsewhere"),
        branch("closed", undefined, "refused"),
      ],
      by: [...clerks, "section-clerk"],
      collects: [
        "finding",
        "result",
        collect("correctedText", { when: is("result", "corrected") }),
        collect("organ", { when: is("result", "elsewhere") }),
        "reply",
      ],
      approval: [consent("政府信息公开工作机构负责人审核", ["office-head", "deputy-head"], { basis: OGI("04") })],
      issues: ["correction-reply"],
    },
  },

  clocks: {
    tell: {
      title: "核实告知期限",
      basis: [OGI("41"), RULES],
      length: workdays(setting("tellDays")),
      starts: "receive",
      from: "receivedOn",
      stops: ["tell"],
      warns: [workdays(5)],
    },
  },
  instruments: [correctionReply],
  settings: { ...REMEDY_SETTINGS, tellDays: localSetting("核实告知期限（工作日）", 20, RULES) },
  leads: ["office-head"],
  universal: { suspend: false, return: false },
  seenBy: [
    "disclosure-clerk",
    "office-clerk",
    "office-head",
    "section-clerk",
    "section-head",
    "deputy-head",
    "org-head",
    "auditor",
  ],
  sensitivity: "personal",
  retention: keep(30),
});
