import { report } from "../../../build/act.ts";
import { MED, PSP, ZZ } from "../../../build/basis.ts";
import { requires } from "../../../build/condition.ts";
import { DIVERSION, diverted } from "../parts.ts";
import { entrusted } from "./intake.ts";
import { mediators, type MediationActs } from "./states.ts";
import { toldBack } from "../../events/told-back.ts";

/** Told back to whoever handed the dispute over: the report of a dispute, the police's hand-over (闭环反馈). */
export const told = (result: "=success" | "=failure" | "=left", text: string) => [
  report("dispute-report", "recordResult", { handledResult: result, handledText: text }),
  report("police-handover", "recordMediation", { mediationResult: result, mediationText: text }),
  ...toldBack(text, undefined, "police-handover"),
];

/** Other ends than an agreement, and what those who entrusted the dispute are told. */
export const ending = {
  reconcile: {
    title: "登记自行和解",
    basis: MED("10"),
    from: ["accepted", "mediating"],
    to: "closed",
    outcome: "reconciled",
    by: mediators,
    collects: ["closingText"],
    reports: told("=success", "closingText"),
    task: "optional",
  },
  end: {
    title: "终止调解",
    basis: [MED("12"), MED("01")],
    help: "告知当事人可以依法通过仲裁、行政、司法等途径维护自己的权利",
    from: ["accepted", "mediating"],
    to: "closed",
    outcome: "failed",
    by: mediators,
    collects: ["endGround", "endReason", "otherWays", "route?", "receiver?"],
    issues: ["mediation-end-notice"],
    opens: [diverted()],
    reports: told("=failure", "endReason"),
    task: "optional",
  },
  withdrawApplication: {
    title: "当事人撤回申请",
    basis: MED("10"),
    from: ["received", "accepted", "mediating"],
    to: "closed",
    outcome: "withdrawn",
    by: mediators,
    collects: ["closingText"],
    reports: told("=left", "closingText"),
    task: "optional",
  },
  refer: {
    title: "引导移送其他途径",
    basis: [MED("12"), MED("01"), ...DIVERSION],
    help: "选定分流途径的，同时生成分流移送单，跟踪到对方反馈结果",
    from: ["received", "accepted", "mediating"],
    to: "closed",
    outcome: "referred",
    by: [...mediators, "mediation-head", "dispute-clerk"],
    collects: ["otherWays", "route?", "receiver?"],
    opens: [diverted()],
    reports: told("=left", "otherWays"),
    task: "optional",
  },
  reportBack: {
    title: "向委托移送单位反馈",
    basis: [PSP("03"), ZZ("03")],
    from: ["agreed", "closed"],
    by: [...mediators, "mediation-head", "dispute-clerk"],
    collects: ["feedbackTo", "feedbackText"],
    requires: [requires(entrusted, "不是接受委托移送的纠纷，无须反馈", PSP("03"))],
    issues: ["mediation-feedback"],
    task: "optional",
  },
} satisfies MediationActs;
