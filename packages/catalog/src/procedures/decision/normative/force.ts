import { consent } from "../../../build/act.ts";
import { NDR, OGI } from "../../../build/basis.ts";
import {
  anyOf,
  atLeast,
  atMost,
  done,
  filled,
  gap,
  is,
  over,
  requires,
  valueAt,
  where,
} from "../../../build/condition.ts";
import { workdays } from "../../../build/length.ts";
import { drafters, keepers, term, type NormativeActs } from "./parts.ts";

/** Registered, numbered and issued by one hand; explained, filed for record, answered for. */
export const force = {
  issueDocument: {
    title: "统一登记、统一编号、统一印发",
    basis: [NDR("04"), NDR("13"), NDR("14"), NDR("17")],
    from: ["adopted"],
    to: "inForce",
    by: ["office-clerk", "office-head"],
    collects: ["issuedOn", "termKind", "effectiveOn", "validTo", "earlyReason?"],
    requires: [
      requires(is("issuedOn", valueAt("$today")), "印发日期为登记编号之日", NDR("04")),
      requires(
        anyOf(filled("earlyReason"), gap("issuedOn", "effectiveOn", "day", { atLeast: { setting: "beforeForce" } })),
        "一般自公布之日起三十日后施行；立即施行的，说明理由（以本地规定为准）",
        NDR("14"),
      ),
      requires(atLeast("effectiveOn", valueAt("issuedOn")), "施行日期不得早于印发日期", NDR("14")),
      requires(over("validTo", valueAt("effectiveOn")), "有效期截止日期应在施行日期以后", NDR("13")),
      term,
    ],
    issues: ["normative-text"],
    publishes: [
      {
        title: "行政规范性文件主动公开",
        within: workdays(20),
        basis: [NDR("17"), OGI("26")],
        fields: ["title", "issuedOn", "effectiveOn", "validTo", "bodyText"],
      },
    ],
    lasting: true,
  },
  interpret: {
    title: "发布政策解读",
    basis: [NDR("17")],
    from: ["inForce"],
    by: drafters,
    collects: ["interpretation", "interpretedOn"],
    requires: [requires(atMost("interpretedOn", valueAt("$today")), "解读日期不得晚于今日", NDR("17"))],
    task: "awaited",
  },
  fileForRecord: {
    title: "报送备案",
    help: "有件必备、有备必审、有错必纠",
    basis: [NDR("15"), NDR("16")],
    from: ["inForce"],
    by: keepers,
    collects: ["filingOrgan", "filedOn", "filingFiles"],
    requires: [
      requires(atLeast("filedOn", valueAt("issuedOn")), "报送备案日期不得早于印发日期", NDR("15")),
      requires(atMost("filedOn", valueAt("$today")), "报送备案日期不得晚于今日", NDR("15")),
    ],
    issues: ["filing-report"],
    task: "awaited",
  },
  recordFiling: {
    title: "登记备案审查结果",
    basis: [NDR("15")],
    from: ["inForce"],
    by: keepers,
    collects: ["filingResult", "filingResultText?"],
    requires: [
      requires(filled("filedOn"), "尚未报送备案", NDR("15")),
      requires(
        where(is("filingResult", "correct"), filled("filingResultText")),
        "要求纠正的，请写明审查意见",
        NDR("15"),
      ),
    ],
    task: "optional",
  },
  reportCorrection: {
    title: "报告纠正情况",
    basis: NDR("15"),
    from: ["inForce"],
    by: [...keepers, ...drafters],
    collects: ["correctionText"],
    requires: [requires(is("filingResult", "correct"), "备案审查未要求纠正", NDR("15"))],
    task: "optional",
  },
  receiveChallenge: {
    title: "登记附带审查通知",
    help: "公民、法人申请行政复议时一并提出审查申请的，制定机关收到通知后书面答复",
    basis: [NDR("18"), NDR("19")],
    from: ["inForce"],
    by: keepers,
    collects: ["challengeFrom", "challengeOn"],
    requires: [requires(atMost("challengeOn", valueAt("$today")), "收到日期不得晚于今日", NDR("18"))],
    task: "optional",
  },
  answerChallenge: {
    title: "提交附带审查书面答复",
    basis: NDR("18"),
    from: ["inForce"],
    by: [...drafters, "justice-assistant", "justice-office-head"],
    collects: ["challengeAnswer"],
    requires: [requires(done("receiveChallenge"), "没有收到附带审查通知", NDR("18"))],
    approval: [consent("主要负责人审批", ["org-head", "deputy-head"])],
    task: "optional",
  },
} satisfies NormativeActs;
