import { CORRECTION } from "../../../build/customs.ts";
import type { ActInput } from "../../../build/act.ts";
import { handler, system } from "../../../build/act.ts";
import { CC } from "../../../build/basis.ts";
import { contains, filled, is, requires, where } from "../../../build/condition.ts";
import { inOrder, past } from "../../../build/dated.ts";

const office = ["justice-assistant", "justice-office-head"] as const;

/** From the notice to the plan: 通知、报到、接收、矫正小组和方案. */
export const reception = {
  notify: {
    title: "登记执行通知",
    basis: [CC("02"), CC("20")],
    from: "new",
    by: office,
    collects: [
      "person",
      "sex",
      "birthDate?",
      "minor",
      "guardian?",
      "community",
      "category",
      "decidedBy",
      "documentNumber",
      "crime?",
      "effectiveOn",
      "noticeOn",
      "termFrom",
      "termTo",
      "papers?",
    ],
    requires: [
      past("noticeOn", "收到通知日期", CC("20")),
      inOrder("termFrom", "termTo", "矫正期限止不得早于起", CC("02")),
    ],
    assigns: { unit: "community" },
    notifies: ["justice-office-head"],
  },
  overdueSearch: {
    title: "逾期未报到，转查找",
    basis: CC("21"),
    from: ["notified"],
    to: "searching",
    by: [system],
    notifies: [...office],
    task: "optional",
  },
  search: {
    title: "组织查找未报到人员",
    basis: CC("21"),
    from: ["searching"],
    by: office,
    collects: ["searchedAt", "searchText"],
    requires: [past("searchedAt", "组织查找时间", CC("21"))],
    task: "awaited",
  },
  reject: {
    title: "退回：不属本街道接收",
    basis: CC("20"),
    from: ["notified", "searching"],
    to: "closed",
    outcome: "rejected",
    by: office,
    collects: ["leaveGround", "endText"],
    requires: [requires(is("leaveGround", "rejected"), "原因应为“经核查不属本街道接收”", CC("20"))],
    task: "optional",
  },
  receive: {
    title: "接收",
    help: "管制、缓刑、假释人员自行报到；暂予监外执行人员由公安机关、监狱、看守所移送",
    basis: CC("21"),
    from: ["notified", "searching"],
    to: "received",
    by: office,
    collects: ["reportedOn", "receivedOn", "officer", "searchText?"],
    requires: [
      past("receivedOn", "接收日期", CC("21")),
      inOrder("reportedOn", "receivedOn", "接收日期不得早于报到（移交）日期", CC("21")),
    ],
    assigns: { handler: "officer" },
    members: ["officer"],
  },
  setPlan: {
    title: "确定矫正小组、制定矫正方案",
    basis: CC("24"),
    from: ["received"],
    to: "underway",
    by: [handler, ...office],
    collects: ["team", "plan"],
    requires: [
      requires(filled("team"), "请确定矫正小组", CC("24")),
      requires(
        where(is("sex", "female"), contains("team.sex", "female")),
        "社区矫正对象为女性的，矫正小组应当有女性成员",
        CC("24"),
      ),
    ],
    issues: ["correction-plan"],
  },
  changePlan: {
    title: "调整矫正小组、矫正方案",
    basis: CC("24"),
    from: ["underway"],
    by: [handler, ...office],
    collects: ["team", "plan"],
    requires: [
      requires(
        where(is("sex", "female"), contains("team.sex", "female")),
        "社区矫正对象为女性的，矫正小组应当有女性成员",
        [CC("24"), CORRECTION],
      ),
    ],
    issues: ["correction-plan"],
    task: "optional",
  },
} as const satisfies Readonly<Record<string, ActInput>>;
