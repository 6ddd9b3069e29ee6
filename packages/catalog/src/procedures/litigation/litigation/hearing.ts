import { child, collect, type ActInput } from "../../../build/act.ts";
import { ALL } from "../../../build/basis.ts";
import { anyOf, atMost, filled, is, isNot, not, oneOf, requires, valueAt } from "../../../build/condition.ts";
import { clerks } from "../parts.ts";
import type { LitigationField } from "./fields.ts";
import type { LitigationState } from "./states.ts";

const present = oneOf("attendance", "head", "deputy", "other");
const absent = oneOf("attendance", "staff", "lawyer");

/** Hearings in court: the notice, and who came. */
export const hearing = {
  receiveHearingNotice: {
    title: "登记开庭、负责人出庭通知",
    basis: [ALL("03"), ALL("03b")],
    help: "涉及重大公共利益、社会高度关注等案件，法院应当通知负责人出庭，通知书在开庭三日前送达",
    from: ["received", "trial", "appealing"],
    by: clerks,
    collects: ["hearingPlannedOn", "headNotified", collect("headNoticeOn", { when: is("headNotified", true) })],
    requires: [
      requires(
        anyOf(is("headNotified", false), atMost("headNoticeOn", valueAt("$today"))),
        "收到通知书日期不得晚于今日",
        ALL("03b"),
      ),
    ],
    notifies: ["org-head", "deputy-head", "justice-office-head"],
    task: "optional",
  },
  recordHearing: {
    title: "登记庭审",
    basis: [ALL("03"), ALL("03b"), ALL("03c"), ALL("03d")],
    help: "每次开庭登记一次，负责人出庭情况计入出庭率",
    from: ["received", "trial", "appealing"],
    by: clerks,
    collects: [
      "instance",
      "hearingCourt",
      "hearingOn",
      "headRequired",
      "attendance",
      collect("attendee", { when: present }),
      collect("post", { when: present }),
      collect("absenceGround", { when: absent, required: is("headRequired", true) }),
      collect("absenceFiles", { when: absent, required: is("headRequired", true) }),
      "agentCount",
    ],
    requires: [
      requires(atMost("hearingOn", valueAt("$today")), "庭审结束后登记，开庭日期不得晚于今日", ALL("03")),
      requires(
        anyOf(not(filled("headNotified")), is("headNotified", false), is("headRequired", true)),
        "法院已经通知负责人出庭，负责人应当出庭",
        ALL("03b"),
      ),
      requires(
        isNot("attendance", "lawyer"),
        "行政机关负责人不能出庭的，应当委托相应的工作人员出庭，不得仅委托律师出庭",
        [ALL("03"), ALL("03d")],
      ),
    ],
    opens: [
      child("court-hearing", {
        court: "hearingCourt",
        caseNumber: "caseNumber",
        plaintiff: "plaintiff",
        organ: "organ",
        instance: "instance",
        hearingOn: "hearingOn",
        required: "headRequired",
        attendance: "attendance",
        attendee: "attendee",
        post: "post",
        absenceGround: "absenceGround",
        absenceFiles: "absenceFiles",
        agents: "agentCount",
      }),
    ],
  },
} as const satisfies Record<string, ActInput<LitigationField, LitigationState>>;
