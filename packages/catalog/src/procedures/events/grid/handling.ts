import { consent, handler, system } from "../../../build/act.ts";
import { HOT, SUP } from "../../../build/basis.ts";
import { anyOf, atMost, done, exhibitsAt, gap, not, requires, running, valueAt } from "../../../build/condition.ts";
import { handedBack, handedCollects, handedOpens } from "../handed.ts";
import { afterPhoto, FILING, RESPONSE, type GridActs } from "./parts.ts";

/** What is done about it: 到场、处置、挂账、转办、反馈. */
export const handling = {
  arrive: {
    title: "到场响应",
    help: "紧急事件须在响应时限内到场",
    basis: RESPONSE,
    from: ["dispatched", "handling"],
    by: [handler, "unit-lead", "grid-worker"],
    collects: ["arrivedAt", "arrivalNote?"],
    requires: [requires(atMost("arrivedAt", valueAt("$now")), "到场时间不得晚于现在", RESPONSE)],
    task: "optional",
    lasting: true,
  },
  handle: {
    title: "处置",
    from: ["handling"],
    to: "handled",
    by: [handler],
    collects: ["disposal", "result", "photosAfter"],
    requires: [afterPhoto],
  },
  innerRework: {
    title: "退回处置人员",
    from: ["handled"],
    to: "handling",
    by: ["unit-lead"],
    collects: ["backReason"],
    assigns: { handler: "worker" },
    task: "optional",
  },
  shelve: {
    title: "挂账",
    help: "客观条件限制暂不能解决的，经派遣员同意挂账，最长一年，只能一次，到期自动恢复",
    basis: FILING,
    from: ["handling"],
    to: "shelved",
    by: ["unit-lead", handler],
    collects: ["shelvedUntil", "shelveReason"],
    requires: [
      requires(not(done("shelve")), "每件事件只能挂账一次"),
      requires(running("total"), "时限届满后不能挂账"),
      requires(
        gap("$today", "shelvedUntil", "day", { atLeast: 1, atMost: { setting: "shelveDays" } }),
        "挂账期限须在今天以后且不超过一年",
      ),
    ],
    approval: [consent("派遣员审核", ["dispatcher"])],
    task: "optional",
    lasting: true,
  },
  unshelve: {
    title: "恢复处置",
    from: ["shelved"],
    to: "handling",
    by: ["unit-lead", "dispatcher", system],
    task: "optional",
  },
  handOn: {
    title: "转相关程序办理",
    help: "转行政处罚、行政检查、联合执法、人民调解；办结后结果自动反馈本事件",
    basis: [SUP("04"), HOT("08")],
    from: ["handling"],
    to: "handedOver",
    by: [handler, "unit-lead", "squad-leader"],
    collects: [...handedCollects, "result?"],
    opens: handedOpens,
    task: "optional",
  },
  takeResult: {
    title: "转办结果反馈",
    help: "转办事项办结时自动反馈；在外部系统办理的由机构负责人登记",
    from: ["handedOver"],
    to: "handled",
    by: [system, "unit-lead"],
    collects: handedBack,
    task: "optional",
  },
  feedback: {
    title: "反馈",
    help: "机构负责人确认处置结果，派事发地监督员、网格员核查",
    from: ["handled"],
    to: "checking",
    by: ["unit-lead"],
    collects: ["result?", "photosAfter?"],
    requires: [
      requires(anyOf(done("takeResult"), exhibitsAt("photosAfter", 1, "after")), "请在同一位置拍摄至少一张处置后照片"),
    ],
    assigns: { unit: "community" },
  },
} satisfies GridActs;
