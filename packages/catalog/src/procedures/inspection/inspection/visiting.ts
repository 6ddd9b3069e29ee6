import { collect } from "../../../build/act.ts";
import { APL, INS, SUP, TSY } from "../../../build/basis.ts";
import {
  atLeast,
  atMost,
  certifiedOfficers,
  contains,
  exhibitsAt,
  filled,
  given,
  is,
  issued,
  oneOf,
  over,
  requires,
  valueAt,
  where,
} from "../../../build/condition.ts";
import { INTERNAL } from "../parts.ts";
import { inspectors, type InspectionActs } from "./parts.ts";

/** Notice, entry and the visit itself (INS-04 to INS-06). */
export const inspecting = {
  notify: {
    title: "制发检查通知书",
    help: "书面核查的通知提供材料；现场检查可以到场送达",
    basis: [INS("04"), INS("05")],
    from: ["approved"],
    to: "notified",
    by: inspectors,
    collects: ["noticeLead", "prohibitions"],
    requires: [requires(is("prohibitions", true), "须告知年度检查频次和“五个严禁”“八个不得”", [INS("04"), INS("05")])],
    issues: ["inspection-notice"],
    lasting: true,
  },
  enter: {
    title: "亮证、扫码进场",
    basis: [INS("04"), INS("06"), APL("55")],
    from: ["notified"],
    to: "entered",
    by: inspectors,
    collects: [
      "identityShown",
      collect("scanCode", { when: given("enterprise", true) }),
      collect("arrivedAt", { required: true }),
      "officers?",
    ],
    requires: [
      requires(issued("inspection-notice"), "没有检查通知书，不得检查", INS("04")),
      requires(is("identityShown", true), "须主动出示执法证件", [INS("04"), APL("55")]),
      requires(certifiedOfficers(2), "到场检查须有两名以上持有效执法证件的人员", [INS("04"), APL("42")]),
      requires(atMost("arrivedAt", valueAt("$now")), "到达时间不得晚于现在", INTERNAL),
      requires(
        where(given("outside", true), filled("assistance")),
        "检查对象在辖区以外的，应当请当地机关协助检查",
        INS("07"),
      ),
    ],
    members: ["officers"],
  },
  record: {
    title: "现场检查",
    basis: [INS("04"), APL("55"), TSY("07")],
    from: ["entered"],
    to: "recorded",
    by: inspectors,
    collects: [
      "inspectedAt",
      "accompanied",
      "checked",
      "sceneText",
      "signing",
      "records",
      "found",
      collect("problems", { when: is("found", true) }),
      collect("repeated", { when: is("found", true) }),
    ],
    requires: [
      requires(exhibitsAt("records", 1, "record", "video", "photo", "signed"), "须附现场检查笔录", [
        INS("04"),
        APL("55"),
      ]),
      requires(
        where(oneOf("signing", "refused", "recorded"), exhibitsAt("records", 1, "video")),
        "当事人没有签名的，须附录音录像",
        TSY("08b"),
      ),
      requires(atLeast("inspectedAt", valueAt("arrivedAt")), "检查时间不得早于到达时间", INTERNAL),
      requires(where(is("found", true), over("problems", 0)), "发现问题的须写明问题数", INTERNAL),
      requires(
        where(contains("checked.result", "fail"), is("found", true)),
        "检查单有不合格项的，应当记为发现问题",
        SUP("04"),
      ),
    ],
    issues: ["inspection-record"],
  },
} satisfies InspectionActs;
