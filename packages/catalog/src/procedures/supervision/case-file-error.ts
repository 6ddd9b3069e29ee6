import { handler, member, system } from "../../build/act.ts";
import { REV } from "../../build/basis.ts";
import { account, date, longtext, number, taxonomy, text, unit, yesno } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { record } from "../../build/record.ts";
import { readers, supervised, supervisors } from "./regime.ts";

/** 案卷问题: one fault found in one file, of one kind and by one officer, so that faults can be counted by whoever makes them. */
export const caseFileError = record({
  id: "case-file-error",
  title: "案卷问题",
  area: "supervision",
  basis: [REV("10"), REV("14")],
  subject: "{fileNumber} {error.title}",
  fields: {
    fileNumber: text("案卷文号"),
    error: taxonomy("问题类型", "file-error"),
    item: taxonomy("评分项目", "review-item"),
    officer: account("承办人"),
    organ: unit("承办单位"),
    text: longtext("问题情况"),
    points: number("扣分", { min: 0, unit: "分" }),
    veto: yesno("一票不合格"),
    reviewedOn: date("评查日期"),
  },
  facets: {
    category: "error",
    subcategory: "item",
    topic: "fileNumber",
    person: "officer",
    unit: "organ",
    score: "points",
    occurredOn: "reviewedOn",
    flagged: "veto",
  },
  by: ["review-assessor", "legal-reviewer", ...supervisors, handler, member, system],
  members: ["officer"],
  leads: ["justice-office-head"],
  seenBy: ["review-assessor", ...supervisors, ...supervised, ...readers],
  retention: keep(10),
});
