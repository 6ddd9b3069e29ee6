import type { ActInput } from "../../../build/act.ts";
import { collect, handler, system } from "../../../build/act.ts";
import { DRG } from "../../../build/basis.ts";
import {
  atLeast,
  atMost,
  exhibitsAt,
  filled,
  gap,
  is,
  isNot,
  requires,
  valueAt,
  where,
} from "../../../build/condition.ts";
import { past } from "../../../build/dated.ts";
import { nextVisit } from "../parts.ts";

const office = ["drug-worker", "dispute-clerk"] as const;
const recovery = is("category", "recovery");

/** Decision, report, agreement: 报到、协议、工作小组. */
export const enrolment = {
  notify: {
    title: "登记决定书（转入）",
    basis: [DRG("14"), DRG("22"), DRG("37")],
    from: "new",
    by: office,
    collects: [
      "person",
      "sex?",
      "birthDate?",
      "guardian?",
      "community",
      "category",
      "arrival",
      "police",
      "decisionNumber",
      "servedOn",
      "drugs?",
      "abstainedFrom?",
      "papers?",
    ],
    requires: [
      requires(isNot("category", "registered"), "在册动态管控人员请办理“登记在册”", DRG("07")),
      past("servedOn", "收到决定书（变更）日期", DRG("14")),
    ],
    assigns: { unit: "community" },
  },
  enrol: {
    title: "登记在册",
    basis: DRG("07"),
    from: "new",
    to: "underway",
    by: office,
    collects: [
      "person",
      "sex?",
      "birthDate?",
      "community",
      "category",
      "arrival",
      "abstainedFrom",
      "receivedOn",
      "officer",
      "drugs?",
    ],
    requires: [
      requires(is("category", "registered"), "社区戒毒、社区康复人员须登记决定书并报到", DRG("14")),
      past("receivedOn", "在册日期", DRG("07")),
    ],
    assigns: { unit: "community", handler: "officer" },
    members: ["officer"],
    opens: [nextVisit("drug", "DRG-1", "receivedOn")],
  },
  deemRefused: {
    title: "逾期未报到，视为拒绝接受",
    basis: DRG("14"),
    from: ["notified"],
    to: "refused",
    by: [system],
    notifies: [...office],
    task: "optional",
  },
  reportRefusal: {
    title: "报告公安机关：拒绝接受",
    basis: [DRG("14"), DRG("20")],
    from: ["refused"],
    to: "closed",
    outcome: "refused",
    by: office,
    collects: ["policeReport", "policeReceiver", "leftOn", "leaveGround"],
    requires: [
      requires(is("leaveGround", "refused"), "原因应为“逾期未报到，视为拒绝接受”", DRG("14")),
      past("leftOn", "日期", DRG("14")),
    ],
  },
  reportIn: {
    title: "登记报到",
    help: "按期报到而迟登记的，仍按报到日期登记",
    basis: [DRG("14"), DRG("22"), DRG("37")],
    from: ["notified", "refused"],
    to: "reported",
    by: office,
    collects: ["receivedOn", "officer", collect("termTo", { when: recovery })],
    requires: [
      past("receivedOn", "报到日期", DRG("14")),
      requires(
        atMost("receivedOn", valueAt("$due.report")),
        "自收到决定书（变更）之日起十五日内报到，逾期视为拒绝接受",
        [DRG("14"), DRG("22"), DRG("37")],
      ),
      requires(
        where(recovery, gap("receivedOn", "termTo", "year", { atMost: 3 })),
        "社区康复期限不超过三年",
        DRG("37"),
      ),
      requires(where(recovery, atLeast("termTo", valueAt("receivedOn"))), "社区康复期限止不得早于报到日期", DRG("37")),
    ],
    assigns: { handler: "officer" },
    members: ["officer"],
  },
  sign: {
    title: "成立工作小组、签订协议",
    basis: [DRG("15"), DRG("37")],
    from: ["reported"],
    to: "underway",
    by: [handler, ...office],
    collects: ["team", "teamAccounts?", "measures", "duties", "signedOn", "signedFiles"],
    requires: [
      requires(filled("team"), "应当成立社区戒毒（康复）工作小组", DRG("15")),
      requires(exhibitsAt("signedFiles", 1, "signed"), "应当签订社区戒毒（康复）协议，请附签订的协议", DRG("15")),
      past("signedOn", "签订日期", DRG("15")),
    ],
    members: ["teamAccounts"],
    issues: ["rehab-agreement"],
    opens: [nextVisit("drug", "DRG-1", "signedOn")],
  },
} as const satisfies Readonly<Record<string, ActInput>>;
