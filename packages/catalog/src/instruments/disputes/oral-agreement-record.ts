import { MED } from "../../build/basis.ts";
import { cell, form, instrument, numberLine, signatures, wide } from "../blocks.ts";
import { OTHER_PARTIES, PARTIES } from "./parties.ts";

/** 人民调解口头协议登记表: the mediator writes down what was agreed (MED-14); in force from the day of agreement (MED-17). */
export const oralAgreementRecord = instrument({
  id: "oral-agreement-record",
  title: "人民调解口头协议登记表",
  issuer: "{$setting.committee}",
  basis: [MED("14"), MED("17")],
  series: "{org}人调口字〔{year}〕{seq}号",
  needs: {
    "applicant.name": "当事人（甲方）的基本情况",
    "respondent.name": "当事人（乙方）的基本情况",
    facts: "纠纷的主要事实、争议事项",
    agreement: "协议内容",
    performance: "履行方式、期限",
    mediators: "人民调解员",
  },
  body: [
    numberLine,
    PARTIES,
    OTHER_PARTIES,
    form(
      [cell("纠纷类型", "{dispute.title}", 6), cell("达成日期", "{agreedOn}", 6)],
      wide("主要事实、争议事项", "{facts}", 4),
      wide("协议内容", "{agreement}", 5),
      wide("履行方式、期限", "{performance}", 2),
    ),
    signatures({ 人民调解员签名: "{mediators}", 记录人: "{recorder}", 日期: "{$date}" }),
  ],
});
