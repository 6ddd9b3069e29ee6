import { collect } from "../../../build/act.ts";
import { MED } from "../../../build/basis.ts";
import { anyOf, atMost, filled, is, missing, requires, valueAt, where } from "../../../build/condition.ts";
import { conveneAct } from "../parts.ts";
import { mediators, type MediationActs } from "./states.ts";

/** Told their rights, heard, looked into, mediated (人民调解法第二十条至第二十七条). */
export const sessions = {
  inform: {
    title: "告知权利义务",
    basis: [MED("09"), MED("10")],
    from: ["accepted"],
    to: "mediating",
    by: mediators,
    collects: [
      "informWay",
      "public",
      "invited?",
      "team?",
      collect("joint", { required: false }),
      collect("inviteConsent", { when: anyOf(filled("invited"), filled("team")) }),
    ],
    requires: [
      requires(
        where(anyOf(filled("invited"), filled("team")), is("inviteConsent", true)),
        "邀请他人参与调解的，须征得当事人同意",
        MED("07"),
      ),
      requires(
        where(is("joint", true), anyOf(missing("joint"), filled("team"))),
        "联合调解的，请写明参与人员",
        MED("07"),
      ),
    ],
    issues: ["mediation-rights-notice"],
  },
  investigate: {
    title: "调查",
    basis: MED("13"),
    from: ["accepted", "mediating"],
    by: mediators,
    collects: ["investigatedPerson?", "investigation", "files?"],
    issues: ["mediation-investigation"],
  },
  mediate: {
    title: "调解",
    basis: [MED("08"), MED("13")],
    help: "每调解一次登记一次",
    from: ["mediating"],
    by: mediators,
    collects: ["sessionAt", "sessionPlace", "sessionPeople", "sessionText", "sessionResult", "recorder?"],
    requires: [requires(atMost("sessionAt", valueAt("$now")), "调解时间不得晚于现在", MED("13"))],
    issues: ["mediation-record"],
  },
  convene: conveneAct("mediation", "dispute.title", {
    from: ["accepted", "mediating"],
    by: [...mediators, "mediation-head", "dispute-clerk"],
  }),
  agreeToContinue: {
    title: "登记各方同意延长调解",
    basis: [MED("06"), MED("06x")],
    help: "期限内未能调结的，经各方当事人同意后再申请延期",
    from: ["accepted", "mediating"],
    by: mediators,
    collects: ["continuedOn", "continueText"],
    requires: [requires(atMost("continuedOn", valueAt("$today")), "同意日期不得晚于今日", MED("06x"))],
    task: "optional",
  },
} satisfies MediationActs;
