import { local } from "../../build/basis.ts";
import { atMost, filled, is, requires, valueAt, where } from "../../build/condition.ts";
import { choice, date, exhibits, longtext, matterRef, money, text, unit, yesno } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { record } from "../../build/record.ts";

const HONESTY = local("LOCAL-HONESTY", "街道政务诚信建设制度", "U");

/** 政府失信记录: a default found by a court or an outside register of credit, as it stands there. */
export const governmentDefault = record({
  id: "government-default",
  title: "政府失信记录",
  area: "decision",
  basis: HONESTY,
  subject: "{facts}",
  fields: {
    confirmedOn: date("认定日期"),
    organ: text("认定机关"),
    source: choice("来源", {
      court: "人民法院失信被执行人名单",
      platform: "信用信息平台",
      audit: "审计、督察",
      superior: "上级通报",
    }),
    kind: choice("失信类型", {
      contract: "不履行合同约定",
      promise: "不兑现政策承诺",
      judgment: "不履行生效裁判",
      arrears: "拖欠账款",
      other: "其他",
    }),
    facts: longtext("失信事实"),
    number: text("认定文号"),
    amount: money("涉及金额", { min: 0 }),
    responsible: unit("责任单位"),
    promise: matterRef("对应的承诺", "policy-promise"),
    remedied: yesno("已修复"),
    remedyText: longtext("整改修复情况"),
    proof: exhibits("认定文书、查询截图"),
  },
  facets: {
    category: "kind",
    source: "source",
    topic: "organ",
    unit: "responsible",
    amount: "amount",
    occurredOn: "confirmedOn",
    flagged: "remedied",
  },
  by: ["office-clerk", "office-head", "supervision-clerk", "litigation-clerk"],
  collects: [
    "confirmedOn",
    "organ",
    "source",
    "kind",
    "facts",
    "number?",
    "amount?",
    "responsible",
    "promise?",
    "remedied",
    "remedyText?",
    "proof",
  ],
  requires: [
    requires(atMost("confirmedOn", valueAt("$today")), "认定日期不得晚于今日", HONESTY),
    requires(where(is("remedied", true), filled("remedyText")), "已修复的，请写明整改修复情况", HONESTY),
  ],
  leads: ["office-head"],
  seenBy: [
    "office-clerk",
    "office-head",
    "supervision-clerk",
    "litigation-clerk",
    "justice-office-head",
    "deputy-head",
    "org-head",
    "auditor",
  ],
  retention: keep(30),
});
