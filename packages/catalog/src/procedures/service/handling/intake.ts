import { COMMITMENT, SERVICE } from "../../../build/customs.ts";
import type { ActInput } from "../../../build/act.ts";
import { collect, consent, handler, issue, system } from "../../../build/act.ts";
import {
  atLeast,
  exhibitsAt,
  filled,
  gap,
  is,
  oneOf,
  overdue,
  requires,
  served,
  valueAt,
  where,
  anyOf,
  isNot,
  allOf,
} from "../../../build/condition.ts";
import { past } from "../../../build/dated.ts";
import { setting } from "../../../build/length.ts";
import { hall } from "../parts.ts";

/** From the application to acceptance: 申请、一次性告知、容缺、告知承诺. */
export const intake = {
  apply: {
    title: "收件",
    basis: SERVICE,
    from: "new",
    by: [...hall, "community-clerk", "welfare-clerk", system],
    collects: [
      "item",
      "permit",
      "applicant",
      "agent?",
      "way",
      collect("place", { when: oneOf("way", "home", "mobile") }),
      "community?",
      "appliedOn",
      collect("bookedOn", { when: is("way", "booked") }),
      "request?",
      "materials?",
    ],
    requires: [past("appliedOn", "申请日期", SERVICE)],
    numbers: ["matter"],
  },
  askPapers: {
    title: "一次性告知补正",
    help: "申请材料不齐全、不符合法定形式的，一次告知需要补正的全部内容",
    basis: SERVICE,
    from: ["applied"],
    to: "supplementing",
    by: hall,
    collects: ["missing"],
    requires: [requires(filled("missing"), "请列明需要补正的全部材料", SERVICE)],
    issues: ["papers-notice"],
  },
  supplement: {
    title: "登记补正",
    basis: SERVICE,
    from: ["supplementing"],
    to: "applied",
    by: hall,
    collects: ["supplementedOn", "materials"],
    requires: [past("supplementedOn", "补正日期", SERVICE)],
  },
  accept: {
    title: "受理",
    help: "主要材料齐备、次要材料欠缺的可以容缺受理，由申请人书面承诺补齐期限；适用告知承诺的，由申请人签署承诺书",
    basis: SERVICE,
    from: ["applied"],
    to: "accepted",
    by: hall,
    collects: [
      "tolerant",
      collect("tolerated", { when: is("tolerant", true) }),
      collect("missingDueOn", { when: is("tolerant", true) }),
      "committed",
      collect("commitment", { when: is("committed", true) }),
      collect("commitmentFiles", { when: is("committed", true) }),
      "handlingUnit?",
      "worker",
    ],
    requires: [
      requires(
        where(
          is("tolerant", true),
          allOf(
            filled("missingDueOn"),
            atLeast("missingDueOn", valueAt("$today")),
            gap("$today", "missingDueOn", "day", { atMost: setting("toleranceDays") }),
          ),
        ),
        "容缺材料须承诺补齐期限，不早于今日、不超过规定的最长期限",
        SERVICE,
      ),
      requires(
        where(is("committed", true), exhibitsAt("commitmentFiles", 1, "signed")),
        "告知承诺办理的，须附申请人签字的承诺书",
        COMMITMENT,
      ),
    ],
    assigns: { handler: "worker" },
    members: ["worker"],
    issues: [
      "acceptance-notice",
      issue("tolerance-letter", is("tolerant", true)),
      issue("commitment-letter", is("committed", true)),
    ],
  },
  declineApplication: {
    title: "不予受理",
    basis: SERVICE,
    from: ["applied", "supplementing"],
    to: "closed",
    outcome: "refused",
    by: hall,
    collects: ["refuseGround", "refuseText"],
    requires: [
      requires(
        anyOf(isNot("refuseGround", "notSupplemented"), allOf(served("papers-notice"), overdue("supplement"))),
        "补正通知尚未送达或者补正期限未届满，不得以逾期未补正为由不予受理",
        SERVICE,
      ),
    ],
    approval: [consent("便民服务中心负责人审核", ["service-head"])],
    issues: ["application-refusal"],
    task: "optional",
  },
  withdrawApplication: {
    title: "申请人撤回",
    basis: SERVICE,
    from: ["applied", "supplementing", "accepted"],
    to: "closed",
    outcome: "withdrawn",
    by: [...hall, handler],
    collects: ["withdrawText"],
    task: "optional",
  },
} as const satisfies Readonly<Record<string, ActInput>>;
