import { branch, collect, consent, type ActInput } from "../../../build/act.ts";
import { ARL } from "../../../build/basis.ts";
import {
  allOf,
  anyOf,
  atLeast,
  atMost,
  done,
  exhibitsAt,
  filled,
  is,
  not,
  oneOf,
  requires,
  valueAt,
  where,
} from "../../../build/condition.ts";
import { clerks } from "../parts.ts";
import type { ReconsiderationField } from "./fields.ts";
import type { ReconsiderationState } from "./states.ts";

const corrected = oneOf("result", "changed", "revoked", "unlawful", "perform", "invalid");
const mediated = is("result", "mediated");
const withdrew = is("result", "withdrawn");
const ordered = allOf(filled("redoOrdered"), is("redoOrdered", true));

/** The decision, and what it asks of the office and of the applicant. */
export const decision = {
  decide: {
    title: "登记复议结果",
    basis: [ARL("62a"), ARL("62c"), ARL("63"), ARL("73")],
    from: ["answering", "reviewing"],
    to: [
      branch("effective", is("result", "upheld"), "upheld"),
      branch("effective", corrected, "corrected"),
      branch("effective", mediated, "mediated"),
      branch("effective", withdrew, "withdrawn"),
      branch("effective", is("result", "rejected"), "rejected"),
      branch("effective", undefined, "other"),
    ],
    by: clerks,
    collects: [
      "result",
      "decidedOn",
      "decisionNumber",
      "servedOn",
      "decisionFile",
      collect("mediationSigned", { when: mediated }),
      collect("settlement", { when: withdrew, required: false }),
      collect("redoOrdered", { when: corrected }),
      collect("procedureOnly", { when: is("result", "revoked") }),
      collect("correctedReason", { when: corrected }),
      collect("performBy", { when: oneOf("result", "perform", "mediated"), required: false }),
    ],
    requires: [
      requires(atLeast("servedOn", valueAt("decidedOn")), "收到日期不得早于决定日期", ARL("63")),
      requires(atMost("servedOn", valueAt("$today")), "收到日期不得晚于今日", ARL("63")),
      requires(
        where(mediated, is("mediationSigned", true)),
        "行政复议调解书经各方当事人签字或者签章，并加盖行政复议机关印章，即具有法律效力",
        ARL("73"),
      ),
      requires(where(withdrew, exhibitsAt("settlement", 1)), "请附和解协议或者撤回申请书", ARL("73")),
    ],
    notifies: ["org-head", "deputy-head", "justice-office-head", "enforcement-head"],
  },
  redo: {
    title: "重新作出行政行为",
    basis: ARL("64"),
    from: ["effective"],
    by: [...clerks, "section-head", "enforcement-head"],
    collects: ["redoText", "redoOn", "redoSame"],
    requires: [
      requires(ordered, "复议决定没有责令重新作出行政行为", ARL("64")),
      requires(
        anyOf(is("redoSame", false), allOf(filled("procedureOnly"), is("procedureOnly", true))),
        "不得以同一事实和理由作出与被申请复议的行政行为相同或者基本相同的行政行为，但是以违反法定程序为由撤销的除外",
        ARL("64"),
      ),
      requires(atMost("redoOn", valueAt("$today")), "重新作出日期不得晚于今日", ARL("64")),
    ],
    task: "optional",
  },
  perform: {
    title: "登记履行情况",
    basis: ARL("77"),
    from: ["effective"],
    by: [...clerks, "section-head", "section-clerk", "enforcement-head"],
    collects: ["compliance", "complianceFiles"],
    task: "optional",
  },
  execute: {
    title: "申请人不履行，依法执行",
    basis: ARL("78"),
    from: ["effective"],
    by: [...clerks, "enforcement-head"],
    collects: ["executionWay", "executionOn"],
    requires: [
      requires(
        where(oneOf("executionWay", "self", "court"), is("result", "upheld")),
        "变更行政行为的决定书、调解书由复议机关依法强制执行或者申请人民法院强制执行",
        ARL("78"),
      ),
      requires(
        where(is("executionWay", "organ"), oneOf("result", "changed", "mediated")),
        "维持行政行为的决定书由作出行政行为的机关依法强制执行或者申请人民法院强制执行",
        ARL("78"),
      ),
      requires(atMost("executionOn", valueAt("$today")), "日期不得晚于今日", ARL("78")),
    ],
    task: "optional",
  },
  receiveOpinion: {
    title: "收到复议意见书、建议书",
    basis: ARL("76"),
    from: ["reviewing", "effective"],
    by: clerks,
    collects: ["opinionKind", "opinionOn", "opinionText", "opinionFile"],
    requires: [requires(atMost("opinionOn", valueAt("$today")), "收到日期不得晚于今日", ARL("76"))],
    notifies: ["org-head", "deputy-head", "justice-office-head"],
    task: "optional",
  },
  reportCorrection: {
    title: "报送纠正情况",
    basis: ARL("76"),
    from: ["reviewing", "effective"],
    by: [...clerks, "justice-office-head"],
    collects: ["correctionText", "correctionOn"],
    requires: [
      requires(done("receiveOpinion"), "没有收到复议意见书", ARL("76")),
      requires(atMost("correctionOn", valueAt("$today")), "报送日期不得晚于今日", ARL("76")),
    ],
    approval: [consent("负责人审签", ["deputy-head", "org-head"], { basis: ARL("76") })],
    issues: ["correction-report"],
    task: "optional",
  },
  close: {
    title: "结案",
    basis: [ARL("77"), ARL("76"), ARL("64")],
    from: ["effective"],
    to: "closed",
    by: [...clerks, "justice-office-head"],
    collects: ["closingText?"],
    requires: [
      requires(
        where(anyOf(is("result", "perform"), mediated, corrected), done("perform")),
        "应当履行复议决定书、调解书，尚未登记履行情况",
        ARL("77"),
      ),
      requires(where(ordered, done("redo")), "责令重新作出行政行为的，尚未重新作出", ARL("64")),
      requires(
        anyOf(not(done("receiveOpinion")), done("reportCorrection", { after: "receiveOpinion" })),
        "复议意见书尚未报送纠正情况",
        ARL("76"),
      ),
    ],
  },
} as const satisfies Record<string, ActInput<ReconsiderationField, ReconsiderationState>>;
