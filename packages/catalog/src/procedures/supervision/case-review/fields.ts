import type { Field } from "@fadu/engine/definition/field.ts";
import {
  account,
  accounts,
  choice,
  choices,
  date,
  exhibits,
  longtext,
  matterRef,
  number,
  table,
  taxonomy,
  text,
  unit,
  yesno,
} from "../../../build/field.ts";

/** Any of these and the file is unqualified, whatever its points (REV-17); the last is another city's standard. */
const VETOES = {
  facts: "主要事实不清、证据不足",
  law: "适用法律依据错误",
  procedure: "违反法定程序",
  power: "超越或者滥用职权",
  subject: "执法主体不合法",
  officer: "执法人员不具备执法资格或者少于两人",
  crime: "应当移送司法机关而未移送",
} as const;

const sheet = (title: string): Field =>
  table(
    title,
    {
      item: taxonomy("评分项目", "review-item", { required: true }),
      score: number("得分", { required: true, min: 0, max: 100 }),
      reason: text("扣分理由"),
    },
    { group: "评分" },
  );

/** What is asked of one file under review. */
export const fileFields = {
  round: text("评查批次", { group: "案卷" }),
  fileNumber: text("案卷文号", { group: "案卷" }),
  fileKind: choice(
    "案卷种类",
    {
      ordinary: "行政处罚（普通程序）",
      simple: "行政处罚（简易程序）",
      measure: "行政强制措施",
      execution: "行政强制执行",
      check: "行政检查",
      other: "其他",
    },
    { group: "案卷" },
  ),
  penalty: matterRef("被评查的处罚案件", "ordinary-penalty", { group: "案卷" }),
  handlers: accounts("办案人员", { group: "案卷", min: 1 }),
  organ: unit("办案单位", { group: "案卷" }),
  fileClosedOn: date("结案日期", { group: "案卷" }),
  assessorA: account("评查员甲", { group: "案卷" }),
  assessorB: account("评查员乙", { group: "案卷" }),
} as const satisfies Record<string, Field>;

export const caseReviewFields = {
  ...fileFields,
  recuseReason: longtext("回避、更换的理由", { group: "评分" }),
  sheetA: sheet("评查员甲评分表"),
  vetoesA: choices("评查员甲认定的一票不合格情形", VETOES, { group: "评分" }),
  sheetB: sheet("评查员乙评分表"),
  vetoesB: choices("评查员乙认定的一票不合格情形", VETOES, { group: "评分" }),
  error: taxonomy("问题类型", "file-error", { group: "问题" }),
  errorItem: taxonomy("评分项目", "review-item", { group: "问题" }),
  errorOfficer: account("承办人", { group: "问题" }),
  errorText: longtext("问题情况", { group: "问题" }),
  errorPoints: number("扣分", { group: "问题", min: 0, max: 100, unit: "分" }),
  errorVeto: yesno("一票不合格", { group: "问题" }),
  vetoes: choices("一票不合格情形", VETOES, { group: "结论" }),
  score: number("评查得分", { group: "结论", min: 0, max: 100, unit: "分" }),
  opinion: longtext("评查意见", { group: "结论" }),
  objectedOn: date("申请复核日期", { group: "复核" }),
  objectionText: longtext("申请复核的理由", { group: "复核" }),
  recheckText: longtext("复核意见", { group: "复核" }),
  rectifyDemand: longtext("整改要求", { group: "整改" }),
  rectifyText: longtext("整改情况", { group: "整改" }),
  rectifyFiles: exhibits("整改材料", { group: "整改" }),
  verifyResult: choice("整改核查", { done: "整改到位", undone: "整改不到位" }, { group: "整改" }),
  closingText: longtext("办结说明", { group: "结论" }),
} as const satisfies Record<string, Field>;

export type CaseReviewField = keyof typeof caseReviewFields;
