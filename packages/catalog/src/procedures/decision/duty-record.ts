import { followUp } from "../../build/act.ts";
import { FZ, local } from "../../build/basis.ts";
import { allOf, atMost, filled, requires, valueAt, where } from "../../build/condition.ts";
import { account, choice, date, exhibits, longtext, matterRef, text, unit } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { record } from "../../build/record.ts";

const RULES = local("LOCAL-HEAD-DUTY", "党政主要负责人履行推进法治建设第一责任人职责清单", "U");

/** 第一责任人履职记录: one thing a head did about a duty of the list, with its proof; an instruction becomes a supervised item. */
export const dutyRecord = record({
  id: "duty-record",
  title: "第一责任人履职记录",
  area: "decision",
  basis: [FZ("06"), FZ("27"), RULES],
  subject: "{title}",
  fields: {
    duty: matterRef("对应的职责", "head-duty"),
    person: account("履职人"),
    doneOn: date("履职日期"),
    way: choice("履职方式", {
      deploy: "部署研究",
      instruct: "作出批示",
      hear: "听取汇报",
      chair: "主持会议",
      inspect: "调研督察",
      court: "出庭应诉",
      study: "带头学法、讲法",
      report: "述职述法",
      settle: "包案化解",
    }),
    title: text("履职事项"),
    content: longtext("履职情况"),
    meeting: matterRef("相关会议", "meeting"),
    instruction: longtext("批示内容"),
    responsible: unit("承办单位", { help: "批示交办的，填写后立为督办事项" }),
    dueOn: date("办理期限"),
    evidence: exhibits("履职佐证材料"),
  },
  facets: {
    category: "way",
    topic: "title",
    person: "person",
    unit: "responsible",
    occurredOn: "doneOn",
    dueOn: "dueOn",
  },
  by: ["office-clerk", "office-head", "justice-assistant"],
  collects: [
    "duty?",
    "person",
    "doneOn",
    "way",
    "title",
    "content",
    "meeting?",
    "instruction?",
    "responsible?",
    "dueOn?",
    "evidence",
  ],
  requires: [
    requires(atMost("doneOn", valueAt("$today")), "履职日期不得晚于今日", RULES),
    requires(
      where(filled("responsible"), allOf(filled("instruction"), filled("dueOn"))),
      "交办的批示须写明批示内容和办理期限",
      RULES,
    ),
    requires(where(filled("dueOn"), atMost("doneOn", valueAt("dueOn"))), "办理期限不得早于履职日期", RULES),
  ],
  opens: [
    followUp(
      "supervision-item",
      {
        source: "=leader",
        level: "=street",
        kind: "=task",
        title: "title",
        content: "instruction",
        raisedOn: "doneOn",
        responsible: "responsible",
        dueOn: "dueOn",
      },
      { when: filled("responsible") },
    ),
  ],
  leads: ["office-head", "justice-office-head"],
  seenBy: [
    "office-clerk",
    "office-head",
    "justice-assistant",
    "justice-office-head",
    "supervision-clerk",
    "deputy-head",
    "org-head",
    "auditor",
  ],
  retention: keep(10),
});
