import { branch, collect, handler } from "../../build/act.ts";
import { MAD, local } from "../../build/basis.ts";
import { atMost, isNot, oneOf, requires, valueAt } from "../../build/condition.ts";
import { account, choice, date, exhibits, longtext, matterRef, text, unit } from "../../build/field.ts";
import { setting, workdays } from "../../build/length.ts";
import { ended, keep, localSetting, neutral, procedure, success } from "../../build/procedure.ts";

const RULES = local("LOCAL-OBSERVATION", "街道法治观察点工作制度", "U");

/** 法治观察意见: what an observation point says, who answers it, and whether it was taken up. */
export const observationOpinion = procedure({
  id: "observation-opinion",
  title: "法治观察意见",
  area: "review",
  basis: [MAD("14"), RULES],
  subject: "{title}",

  fields: {
    point: matterRef("观察点", "observation-point", { group: "意见" }),
    pointName: text("观察点名称", { group: "意见" }),
    observer: text("观察员", { group: "意见" }),
    submittedOn: date("提交日期", { group: "意见" }),
    field: choice(
      "领域",
      {
        decision: "重大决策",
        document: "规范性文件",
        enforcement: "行政执法",
        service: "政务服务",
        dispute: "矛盾化解",
        publicity: "普法宣传",
        other: "其他",
      },
      { group: "意见" },
    ),
    title: text("意见题目", { group: "意见" }),
    content: longtext("观察意见", { group: "意见" }),
    decision: matterRef("关联的重大行政决策", "major-decision", { group: "意见" }),
    files: exhibits("意见书", { group: "意见" }),
    responsible: unit("答复单位", { group: "办理" }),
    worker: account("承办人", { group: "办理" }),
    adoption: choice("采纳情况", { adopted: "采纳", partly: "部分采纳", rejected: "未采纳" }, { group: "办理" }),
    reply: longtext("答复", { group: "办理" }),
  },
  facets: {
    category: "field",
    mode: "adoption",
    topic: "pointName",
    unit: "responsible",
    person: "worker",
    filedOn: "submittedOn",
    occurredOn: "submittedOn",
    answeredOn: "$on.answer",
  },

  states: { submitted: "待交办", handling: "办理中", closed: ended("已答复") },
  initial: "submitted",
  outcomes: { adopted: success("采纳"), rejected: neutral("未采纳") },

  acts: {
    submitOpinion: {
      title: "登记观察意见",
      basis: RULES,
      from: "new",
      by: ["justice-assistant", "justice-office-head", "office-clerk", "community-clerk"],
      collects: ["point?", "pointName", "observer?", "submittedOn", "field", "title", "content", "decision?", "files?"],
      requires: [requires(atMost("submittedOn", valueAt("$today")), "提交日期不得晚于今日", RULES)],
    },
    entrust: {
      title: "交办",
      basis: RULES,
      from: ["submitted"],
      to: "handling",
      by: ["justice-assistant", "justice-office-head"],
      collects: ["responsible", "worker?"],
      assigns: { unit: "responsible", handler: "worker" },
    },
    answer: {
      title: "答复采纳情况",
      basis: [RULES, MAD("18")],
      from: ["handling"],
      to: [
        branch("closed", oneOf("adoption", "adopted", "partly"), "adopted"),
        branch("closed", undefined, "rejected"),
      ],
      by: [handler, "section-clerk", "section-head"],
      collects: ["adoption", collect("reply", { required: isNot("adoption", "adopted") })],
    },
  },

  clocks: {
    answer: {
      title: "答复期限",
      basis: RULES,
      length: workdays(setting("answerDays")),
      starts: "submitOpinion",
      from: "submittedOn",
      stops: ["answer"],
      warns: [workdays(3)],
    },
  },
  settings: { answerDays: localSetting("观察意见答复期限（工作日）", 15, RULES) },
  leads: ["justice-office-head"],
  universal: { return: false, suspend: false },
  seenBy: [
    "justice-assistant",
    "justice-office-head",
    "office-clerk",
    "office-head",
    "community-clerk",
    "section-clerk",
    "section-head",
    "deputy-head",
    "org-head",
    "auditor",
  ],
  retention: keep(10),
});
