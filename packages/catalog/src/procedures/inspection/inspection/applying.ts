import { collect, consent, handler, system } from "../../../build/act.ts";
import { APL, INS, POW } from "../../../build/basis.ts";
import {
  allOf,
  anyOf,
  belowYearly,
  certifiedOfficers,
  filled,
  given,
  is,
  listed,
  not,
  requires,
} from "../../../build/condition.ts";
import { toldBack } from "../../events/told-back.ts";
import { inspectors, approvers, asked, type InspectionActs } from "./parts.ts";

/** Asked for and approved, before anything else (INS-01 to INS-04). */
export const applying = {
  apply: {
    title: "申请检查",
    help: "先审批、后检查；同一对象在间隔期内检查过的，合并检查或者写明再次检查的理由",
    basis: [INS("01"), INS("03"), INS("04")],
    from: "new",
    by: ["enforcement-officer", "squad-leader", "case-clerk", "safety-inspector", system],
    collects: [
      "ground",
      "sourceNumber?",
      "reason",
      "object",
      "objectCode",
      "enterprise?",
      "item",
      "field",
      "form",
      "way",
      "offsitePossible?",
      "checklist?",
      "units?",
      "officers",
      "place",
      "community?",
      "outside?",
      collect("assistance", { when: given("outside", true) }),
      "plannedOn",
      "againReason?",
    ],
    requires: [
      requires(listed("item", "inspection-item"), "检查事项没有公布或者已经停止实施，不得检查", INS("01")),
      requires(certifiedOfficers(2), "检查人员须有两名以上持有效执法证件；辅助人员、第三方机构不得实施检查", [
        INS("04"),
        POW("13"),
        APL("42"),
      ]),
      requires(
        anyOf(not(given("offsitePossible", true)), is("way", "offsite")),
        "书面核查、数据核查可以达到目的的，不得入企检查",
        INS("03"),
      ),
      requires(
        anyOf(not(listed("objectCode", "inspected-object")), allOf(asked, filled("againReason"))),
        "该对象在检查间隔期内已经检查过：计划、专项检查应当合并，其他来源须写明再次检查的理由",
        [INS("02"), INS("03")],
      ),
      requires(
        anyOf(asked, belowYearly("objectCode", "inspected-object", "$listed.item.cap", "plannedOn")),
        "该对象本年度的计划、专项检查已达公布的频次上限，不得突破",
        INS("02"),
      ),
    ],
    members: ["officers"],
    assigns: { handler: "officers.0" },
    notifies: [handler],
  },
  submit: {
    title: "报批",
    help: "审批同意后才能通知和检查",
    basis: INS("04"),
    from: ["applied"],
    to: "approved",
    by: inspectors,
    approval: [consent("检查审批", approvers, { basis: INS("04") })],
    issues: ["inspection-approval"],
    lasting: true,
  },
  cancelInspection: {
    title: "取消检查",
    basis: INS("04"),
    from: ["applied", "approved", "notified"],
    to: "closed",
    outcome: "cancelled",
    by: [handler, "squad-leader"],
    collects: ["cancelReason"],
    reports: toldBack("cancelReason"),
    task: "optional",
  },
} satisfies InspectionActs;
