import { local } from "../../build/basis.ts";
import { atMost, filled, isNot, requires, valueAt, where } from "../../build/condition.ts";
import { choice, date, exhibits, longtext, text, unit } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { record } from "../../build/record.ts";

const RULES = local("LOCAL-INTERFERENCE", "领导干部违规干预、插手行政执法登记制度", "U");

/** 违规干预登记: an order, target or deadline that conflicts with the law, put down by whoever met it. */
export const interferenceRecord = record({
  id: "interference-record",
  title: "违规干预登记",
  area: "review",
  basis: RULES,
  subject: "{content}",
  fields: {
    occurredOn: date("发生日期"),
    kind: choice("情形", {
      target: "下达或者变相下达与法律规定冲突的任务指标",
      deadline: "下达与法律规定冲突的完成时限",
      case: "干预、插手具体执法案件",
      decision: "要求违反法定程序作出决定",
      other: "其他",
    }),
    byWhom: text("干预人姓名、职务", { sensitivity: "secret" }),
    way: choice("方式", { written: "书面", oral: "口头", phone: "电话", message: "信息网络", other: "其他" }),
    matter: text("涉及的事项、案件编号"),
    unit: unit("涉及单位"),
    content: longtext("干预内容", { sensitivity: "personal" }),
    handling: choice("处理", {
      none: "未处理",
      refused: "未予执行",
      reported: "报告上级、纪检监察机关",
      corrected: "已纠正",
    }),
    handlingText: longtext("处理情况"),
    evidence: exhibits("记录材料", { sensitivity: "personal" }),
  },
  facets: { category: "kind", mode: "handling", channel: "way", unit: "unit", occurredOn: "occurredOn" },
  by: ["squad-leader", "section-head", "legal-reviewer", "justice-office-head", "supervision-clerk"],
  collects: [
    "occurredOn",
    "kind",
    "byWhom",
    "way",
    "matter?",
    "unit",
    "content",
    "handling",
    "handlingText?",
    "evidence?",
  ],
  requires: [
    requires(atMost("occurredOn", valueAt("$today")), "发生日期不得晚于今日", RULES),
    requires(where(isNot("handling", "none"), filled("handlingText")), "请写明处理情况", RULES),
  ],
  leads: ["supervision-clerk", "justice-office-head"],
  seenBy: ["squad-leader", "section-head", "legal-reviewer", "justice-office-head", "supervision-clerk", "auditor"],
  sensitivity: "personal",
  retention: keep(30),
});
