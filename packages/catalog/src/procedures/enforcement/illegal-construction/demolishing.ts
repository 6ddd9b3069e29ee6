import type { Condition } from "@fadu/engine/definition/condition.ts";
import { branch, child, collect, followUp, system } from "../../../build/act.ts";
import { ACL, POW, TSY } from "../../../build/basis.ts";
import {
  allOf,
  anyOf,
  atLeast,
  atMost,
  childrenClosed,
  done,
  exhibitsAt,
  filled,
  is,
  isNot,
  not,
  oneOf,
  over,
  overdue,
  requires,
  served,
  under,
  valueAt,
  where,
} from "../../../build/condition.ts";
import { headApproves, officers } from "../compulsion.ts";
import { workdays, setting } from "../../../build/length.ts";
import { twoOfficers, type ConstructionActs } from "./discovering.ts";

const announced = requires(
  allOf(done("announce"), under("selfDemolishBy", valueAt("$today"))),
  "需要强制拆除的，应当由行政机关予以公告，限期当事人自行拆除；公告的期限尚未届满",
  ACL(44),
);
/** Both roads to a remedy are shut: unused in sixty days and six months, or walked in vain (行政强制法第四十四条). */
const remediesOver = requires(
  anyOf(
    allOf(overdue("reconsideration"), done("remedyLapses"), not(done("registerRemedy"))),
    allOf(done("endRemedy", { after: "registerRemedy" }), oneOf("remedyResult", "upheld", "withdrawn")),
  ),
  "当事人在法定期限内不申请行政复议或者提起行政诉讼，又不拆除的，行政机关可以依法强制拆除；复议、诉讼期限尚未届满",
  ACL(44),
);
/** Asked for, heard and decided as every compulsion is: the case of its own that waits for nothing but the law. */
const byOurselves = (authority: string, when: Condition) =>
  child(
    "coercive-execution",
    {
      offender: "offender",
      place: "place",
      decisionTitle: "=责令限期拆除决定书",
      decisionNumber: "$issued.demolition-order",
      decidedOn: "$on.orderDemolition",
      decisionServedOn: "$served.demolition-order",
      obligation: "orderText",
      obligationKind: "=act",
      performBy: "selfDemolishBy",
      method: "=other",
      authority,
      authorityLaw: "orderLaw",
      mandate: "mandate",
      necessity: "necessity",
      object: "=building",
      announcedOn: "announcedOn",
      remedyOverOn: "remedyOverOn",
      remedyNumber: "remedyNumber",
    },
    { when: allOf(is("enforceWay", "own"), when) },
  );
const EXECUTED = anyOf(
  { related: "child", procedure: "coercive-execution", are: "allClosed", outcome: "executed", latest: true },
  { related: "child", procedure: "court-enforcement", are: "allClosed", outcome: "executed", latest: true },
);
const ON_THE_WAY = ["found", "investigating", "determined", "notified", "correcting", "ordered", "enforcing"] as const;

/** 公告、救济、强制拆除、登记拆除、结案 (行政强制法第四十四条). */
export const demolishing = {
  announce: {
    title: "公告限期自行拆除",
    basis: ACL(44),
    from: ["ordered"],
    by: officers,
    collects: ["announcedOn", "announcePlaces", "selfDemolishBy", "announcePhotos"],
    requires: [
      requires(served("demolition-order"), "责令限期拆除决定书尚未送达", ACL(44)),
      requires(under("demolishBy", valueAt("$today")), "决定书的自行拆除期限尚未届满", ACL(44)),
      requires(over("selfDemolishBy", valueAt("announcedOn")), "公告的自行拆除期限须晚于公告日期", ACL(44)),
      requires(atMost("announcedOn", valueAt("$today")), "公告日期不得晚于今日", ACL(44)),
    ],
    issues: ["demolition-announcement"],
    publishes: [
      {
        title: "责令限期拆除决定及限期自行拆除公告",
        within: workdays(setting("publishDays")),
        basis: [ACL(44)],
        fields: ["place", "orderText", "orderLaw", "demolishBy", "selfDemolishBy"],
      },
    ],
  },
  registerRemedy: {
    title: "登记行政复议、行政诉讼",
    basis: ACL(44),
    from: ["ordered"],
    by: [...officers, "litigation-clerk"],
    collects: ["remedyKind", "remedyOn"],
    requires: [requires(served("demolition-order"), "责令限期拆除决定书尚未送达", ACL(44))],
    task: "optional",
  },
  endRemedy: {
    title: "登记救济结果",
    basis: ACL(44),
    from: ["ordered"],
    to: [branch("settled", is("remedyResult", "overturned")), branch("ordered")],
    by: [...officers, "litigation-clerk"],
    collects: ["remedyResult", "remedyOverOn", "remedyNumber"],
    requires: [requires(done("registerRemedy"), "尚未登记行政复议、行政诉讼", ACL(44))],
    task: "optional",
  },
  remedyLapses: {
    title: "复议、起诉期限届满",
    basis: ACL(44),
    from: "open",
    by: [system],
    notifies: ["enforcement-officer", "squad-leader"],
    lasting: true,
  },
  enforce: {
    title: "启动强制拆除",
    basis: [ACL(44), ACL("05"), POW(10), POW(12)],
    from: ["ordered"],
    to: "enforcing",
    by: officers,
    collects: ["enforceWay", "necessity", "remedyOverOn", "mandate?"],
    requires: [
      announced,
      remediesOver,
      requires(
        allOf(
          under("remedyOverOn", valueAt("$today")),
          anyOf(done("endRemedy"), atLeast("remedyOverOn", valueAt("$due.suit"))),
        ),
        "复议、诉讼期限届满日不得早于决定书送达后六个月的届满日，且须早于今日",
        ACL(44),
      ),
      requires(
        where(is("enforceWay", "own"), anyOf(is("authority", "town"), exhibitsAt("mandate", 1))),
        "街道没有强制拆除权：须有县级以上地方人民政府的责成文件，或者申请人民法院强制执行",
        [POW(10), POW(12)],
      ),
    ],
    approval: [headApproves("机关负责人批准", ACL(44))],
    opens: [
      byOurselves("=law", is("authority", "town")),
      byOurselves("=mandated", isNot("authority", "town")),
      child(
        "court-enforcement",
        {
          offender: "offender",
          decisionTitle: "=责令限期拆除决定书",
          decisionNumber: "$issued.demolition-order",
          decidedOn: "$on.orderDemolition",
          decisionServedOn: "$served.demolition-order",
          obligation: "orderText",
          remedyRule: "=either",
          remedyResult: "remedyResult",
          remedyEndedOn: "remedyOverOn",
        },
        { when: is("enforceWay", "court") },
      ),
    ],
  },
  executionReported: {
    title: "强制执行结案反馈",
    basis: ACL(44),
    from: ["enforcing"],
    by: [system],
    collects: ["executionText"],
    notifies: ["enforcement-officer"],
    lasting: true,
  },
  leaveEnforcement: {
    title: "强制执行未拆除，恢复催促",
    basis: [ACL(39), ACL(40)],
    from: ["enforcing"],
    to: "ordered",
    by: officers,
    collects: ["executionText"],
    requires: [requires(childrenClosed(), "强制执行尚未结案", ACL(40))],
    task: "optional",
  },
  recordDemolition: {
    title: "登记拆除",
    basis: [ACL(44), TSY("08a")],
    help: "分次拆除的逐次登记，只记本次拆除的面积",
    from: ON_THE_WAY,
    by: officers,
    collects: [
      "officers",
      "mode",
      "demolishedOn",
      "demolishedArea",
      "whole",
      collect("assistConsent", { when: is("mode", "assisted") }),
      "before",
      "after",
      "offender?",
    ],
    requires: [
      twoOfficers,
      requires(over("demolishedArea", 0), "本次拆除面积须大于零", ACL(44)),
      requires(
        anyOf(not(filled("illegalArea")), atMost("demolishedArea", valueAt("illegalArea"))),
        "本次拆除面积不得超过认定的违法建筑面积",
        ACL(44),
      ),
      requires(atMost("demolishedOn", valueAt("$today")), "拆除完成日期不得晚于今日", ACL(44)),
      requires(
        where(is("mode", "forced"), EXECUTED),
        "强制拆除须经催告、决定并实施完毕，或者由人民法院执行完毕，强制执行尚未结案",
        [ACL(44), ACL(35), ACL(37)],
      ),
      requires(
        where(is("mode", "assisted"), exhibitsAt("assistConsent", 1)),
        "协助拆除须有当事人的书面同意，不得以协助拆除代替强制执行程序",
        ACL(44),
      ),
      requires(allOf(exhibitsAt("before", 1), exhibitsAt("after", 1)), "须附拆除前、拆除后照片", TSY("08a")),
    ],
    opens: [
      followUp("demolition", {
        caseNumber: "$matter.number",
        offender: "offender",
        place: "place",
        stock: "stock",
        use: "use",
        mode: "mode",
        demolishedOn: "demolishedOn",
        area: "demolishedArea",
        whole: "whole",
        before: "before",
        after: "after",
      }),
    ],
    members: ["officers"],
    task: "optional",
    lasting: true,
  },
  finish: {
    title: "拆除完毕",
    basis: ACL(44),
    from: ON_THE_WAY,
    to: "settled",
    by: officers,
    requires: [
      requires(allOf(done("recordDemolition"), is("whole", true)), "尚未登记全部拆除", ACL(44)),
      requires(childrenClosed(), "强制执行尚未结案", ACL(44)),
    ],
    task: "optional",
  },
  endCase: {
    title: "终止办理",
    basis: [POW(11), POW(12), ACL(40)],
    help: "违法建筑灭失、被征收等",
    from: ["investigating", "determined", "notified", "correcting", "ordered"],
    to: "settled",
    by: officers,
    collects: ["closingReason"],
    approval: [headApproves("机关负责人批准", [POW(11), POW(12)])],
    task: "optional",
  },
  close: {
    title: "结案",
    basis: [POW(11), POW(12)],
    from: ["settled"],
    to: [
      branch("closed", is("closingKind", "demolished"), "demolished"),
      branch("closed", is("closingKind", "corrected"), "corrected"),
      branch("closed", is("closingKind", "confiscated"), "confiscated"),
      branch("closed", is("closingKind", "revoked"), "revoked"),
      branch("closed", undefined, "ended"),
    ],
    by: officers,
    collects: ["closingKind", "closingReason"],
    requires: [
      requires(
        where(is("closingKind", "demolished"), allOf(done("recordDemolition"), is("whole", true))),
        "尚未登记全部拆除",
        ACL(44),
      ),
      requires(where(is("closingKind", "corrected"), is("corrected", "done")), "尚未改正", POW(12)),
      requires(where(is("closingKind", "confiscated"), done("confiscate")), "没收尚未执行完毕", POW(12)),
      requires(where(is("closingKind", "revoked"), is("remedyResult", "overturned")), "没有决定被撤销的登记", ACL(44)),
      requires(where(is("closingKind", "ended"), done("endCase")), "尚未批准终止办理", POW(12)),
    ],
    approval: [headApproves("机关负责人批准结案", [POW(11), POW(12)])],
    issues: ["construction-closing-approval"],
  },
} satisfies ConstructionActs;
