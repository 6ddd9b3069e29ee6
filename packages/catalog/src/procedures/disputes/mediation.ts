import { handler, member, superior } from "../../build/act.ts";
import { MED, PSP } from "../../build/basis.ts";
import { done, requires } from "../../build/condition.ts";
import { failure, keep, localSetting, procedure, series, success, withdrawn } from "../../build/procedure.ts";
import { judicialConfirmationApplication } from "../../instruments/disputes/judicial-confirmation-application.ts";
import { mediationAcceptance } from "../../instruments/disputes/mediation-acceptance.ts";
import { mediationAgreement } from "../../instruments/disputes/mediation-agreement.ts";
import { mediationApplication } from "../../instruments/disputes/mediation-application.ts";
import { mediationEndNotice } from "../../instruments/disputes/mediation-end-notice.ts";
import { mediationFeedback } from "../../instruments/disputes/mediation-feedback.ts";
import {
  mediationEvidence,
  mediationFileBack,
  mediationFileCatalogue,
  mediationFileCover,
  mediationFileStatement,
} from "../../instruments/disputes/mediation-file.ts";
import { mediationInvestigation } from "../../instruments/disputes/mediation-investigation.ts";
import { mediationRecord } from "../../instruments/disputes/mediation-record.ts";
import { mediationRevisit } from "../../instruments/disputes/mediation-revisit.ts";
import { oralAgreementRecord } from "../../instruments/disputes/oral-agreement-record.ts";
import { rightsNotice } from "../../instruments/disputes/rights-notice.ts";
import { riskReport } from "../../instruments/disputes/risk-report.ts";
import { agreement } from "./mediation/agreement.ts";
import { clocks } from "./mediation/clocks.ts";
import { ending } from "./mediation/ending.ts";
import { fields } from "./mediation/fields.ts";
import { intake } from "./mediation/intake.ts";
import { risk } from "./mediation/risk.ts";
import { sessions } from "./mediation/sessions.ts";
import { states } from "./mediation/states.ts";

/**
 * 人民调解: voluntary, free of charge, no bar to the courts (人民调解法第三条、第四条). Parties and their affairs are shown to
 * those who work on the matter only.
 */
export const mediation = procedure({
  id: "mediation",
  version: "2",
  title: "人民调解",
  area: "disputes",
  basis: [MED("01"), MED("02"), MED("05")],
  subject: "{dispute.title} {applicant.name} {respondent.name}",
  numbering: { matter: series("{org}人调受字〔{year}〕{seq}号") },
  fields,
  facets: {
    category: "dispute",
    subcategory: "organisation",
    source: "source",
    channel: "way",
    mode: "agreementForm",
    level: "scale",
    party: "applicant",
    place: "place",
    community: "community",
    topic: "room.title",
    person: "$matter.handler",
    amount: "amount",
    headcount: "headcount",
    quantity: "preventedPersons",
    filedOn: "$on.accept",
    decidedOn: "agreedOn",
    answeredOn: "revisitOn",
    effectiveOn: "effectiveOn",
    flagged: "escalationRisk",
    special: "escalated",
  },
  states,
  initial: "received",
  outcomes: {
    agreed: success("调解成功"),
    reconciled: success("自行和解"),
    failed: failure("调解不成"),
    withdrawn: withdrawn("撤回申请"),
    notAccepted: withdrawn("不予受理"),
    referred: withdrawn("引导移送其他途径"),
  },
  acts: { ...intake, ...sessions, ...risk, ...agreement, ...ending },
  clocks,
  mainClocks: ["riskReport", "term", "acceptance", "feedback", "revisit"],
  instruments: [
    mediationApplication,
    mediationAcceptance,
    rightsNotice,
    mediationInvestigation,
    mediationRecord,
    riskReport,
    mediationAgreement,
    oralAgreementRecord,
    judicialConfirmationApplication,
    mediationRevisit,
    mediationEndNotice,
    mediationFeedback,
    mediationFileCover,
    mediationFileCatalogue,
    mediationEvidence,
    mediationFileStatement,
    mediationFileBack,
  ],
  settings: {
    committee: localSetting("人民调解委员会名称", "街道人民调解委员会", MED("08")),
    acceptDays: localSetting("受理期限（日）", 3, MED("08")),
    termMonths: localSetting("一般调结期限（月）", 1, [MED("06"), MED("06x")]),
    riskHours: localSetting("民转刑风险报告期限（小时）", 2, MED("11")),
    revisitDays: localSetting("回访期限（日）", 30, MED("18")),
    feedbackDays: localSetting("反馈委托移送单位期限（日）", 5, PSP("03")),
  },
  leads: ["mediation-head", "justice-office-head"],
  universal: {
    serve: [handler, member, superior, "mediator"],
    extend: {
      by: [handler, "mediator", "mediation-head"],
      requires: [
        requires(
          done("agreeToContinue", { after: "extend" }),
          "期限届满未调结的，经各方当事人同意方可延长",
          MED("06x"),
        ),
      ],
    },
  },
  seenBy: [
    "mediator",
    "mediation-head",
    "dispute-clerk",
    "justice-office-head",
    "justice-assistant",
    "community-clerk",
    "deputy-head",
    "org-head",
    "auditor",
  ],
  sensitivity: "personal",
  retention: keep(30),
});
