import { collect } from "../../../build/act.ts";
import { OGI } from "../../../build/basis.ts";
import { atLeast, atMost, done, filled, gap, is, not, oneOf, requires, valueAt } from "../../../build/condition.ts";
import { clerks, type RequestActs } from "./parts.ts";

/** Received, registered, mended once (政府信息公开条例第二十九条至第三十一条). */
export const intake = {
  register: {
    title: "登记申请",
    basis: [OGI("29"), OGI("31a"), OGI("31b"), OGI("31c"), OGI("45")],
    from: "new",
    by: ["disclosure-clerk", "office-clerk"],
    collects: [
      "applicant",
      "applicantKind",
      "identity",
      "way",
      "receivedOn",
      collect("confirmed", { when: oneOf("way", "plainMail", "online", "fax") }),
      "content",
      "form",
      "application?",
    ],
    requires: [
      requires(atMost("receivedOn", valueAt("$today")), "收到申请之日不得晚于今日", OGI("31a")),
      requires(filled("applicant.phone"), "申请应当包括申请人的姓名或者名称、身份证明、联系方式", OGI("29")),
    ],
    issues: ["application-receipt"],
    numbers: ["matter"],
  },
  accept: {
    title: "交办",
    basis: OGI("45"),
    from: ["received"],
    to: "handling",
    by: clerks,
    collects: ["section"],
    assigns: { unit: "section" },
  },
  askCorrection: {
    title: "告知补正",
    basis: [OGI("30a"), OGI("30b")],
    from: ["received", "handling"],
    to: "correcting",
    by: clerks,
    collects: ["correctionItems"],
    requires: [
      requires(not(done("askCorrection")), "补正应当一次性告知，不得再次要求补正", OGI("30a")),
      requires(
        gap("receivedOn", "$today", "workday", { atMost: 7 }),
        "告知补正应当在收到申请之日起七个工作日内作出",
        OGI("30a"),
      ),
    ],
    issues: ["correction-notice"],
    lasting: true,
    task: "optional",
  },
  receiveCorrection: {
    title: "收到补正",
    basis: OGI("30b"),
    help: "答复期限自收到补正的申请之日起计算",
    from: ["correcting"],
    to: "handling",
    by: clerks,
    collects: ["correctedOn", "correctedText", "section"],
    requires: [
      requires(atMost("correctedOn", valueAt("$today")), "收到补正之日不得晚于今日", OGI("30b")),
      requires(atLeast("correctedOn", valueAt("receivedOn")), "收到补正之日不得早于收到申请之日", OGI("30b")),
    ],
    assigns: { unit: "section" },
    lasting: true,
  },
  withdrawApplication: {
    title: "申请人撤回申请",
    basis: OGI("T2f"),
    help: "计入年报“其他处理—其他”",
    from: ["received", "correcting", "handling", "consulting"],
    to: "closed",
    outcome: "other",
    by: clerks,
    collects: ["withdrawnText", "result"],
    requires: [requires(is("result", "6.3"), "撤回申请的，办理结果为其他处理—其他", OGI("T2f"))],
    task: "optional",
  },
} satisfies RequestActs;
