import { branch, consent, followUp, handler, system } from "../../../build/act.ts";
import { HOT } from "../../../build/basis.ts";
import { filled, given, is, not, oneOf, requires, unless, valueAt, where } from "../../../build/condition.ts";
import { clerks, type TicketActs } from "./parts.ts";

/** How it ends: 回访、重办、引导法定途径、重复诉求、转督办. */
export const ending = {
  explainRepeated: {
    title: "重复诉求说明",
    help: "已经依法办理，仍以同一事实和理由提出的不再办理，向热线书面说明",
    basis: HOT("15"),
    from: ["signed", "handling"],
    to: "closed",
    outcome: "repeated",
    by: [...clerks, handler, "unit-lead"],
    collects: ["repeatText", "formerNumber"],
    requires: [requires(given("repeated", true), "接收时未标记为重复工单", HOT("15"))],
    approval: [consent("分管负责人审批", ["command-director", "deputy-head"])],
    task: "optional",
  },
  guideAway: {
    title: "引导法定途径",
    help: "依法应当通过诉讼、仲裁、纪检监察、行政复议、信息公开等途径解决，或者已经进入信访渠道的",
    basis: [HOT("03"), HOT("04")],
    from: ["signed", "handling"],
    to: "closed",
    outcome: "guided",
    by: [...clerks, handler, "unit-lead"],
    collects: ["guideText"],
    approval: [consent("分管负责人审批", ["command-director", "deputy-head"])],
    task: "optional",
  },
  revisit: {
    title: "回访",
    help: "诉求人不服的，告知信访或者法定途径，不能直接视为终结",
    basis: [HOT("11"), HOT("12"), HOT("20")],
    from: ["replied"],
    to: [
      branch("closed", is("solved", "solved"), "solved"),
      branch("closed", is("result", "explained"), "explained"),
      branch("closed", is("solved", "partly"), "partly"),
      branch("closed", undefined, "unsolved"),
    ],
    by: [...clerks, system],
    collects: ["reached", "solved", "satisfaction", "revisitNote?", "toldWays?"],
    requires: [
      requires(
        unless(
          is("satisfaction", "dissatisfied"),
          oneOf("kind", "complaint", "report", "help"),
          not(filled("toldWays")),
        ),
        "诉求人不满意的，应当告知信访或者其他法定途径",
        HOT("20"),
      ),
      requires(
        where(is("reached", false), is("satisfaction", "notRated")),
        "未联系上诉求人的，满意度为未评价",
        HOT("12"),
      ),
    ],
  },
  rework: {
    title: "退回重办",
    help: "回访未解决且具备解决条件的，退回原单位重办",
    basis: HOT("11"),
    from: ["replied"],
    to: "handling",
    by: [...clerks, system],
    collects: ["solved", "reworkReason"],
    requires: [requires(not(is("solved", "solved")), "回访认定已解决的，请直接办结", HOT("11"))],
    assigns: { handler: "worker" },
    task: "optional",
  },
  toSupervision: {
    title: "转督办",
    basis: [HOT("02"), HOT("12")],
    from: ["handling", "replied", "closed"],
    by: [...clerks, "command-director"],
    collects: ["instruction", "handlingUnit", "ticketDue"],
    requires: [
      requires(not({ path: "ticketDue", is: "lt", value: valueAt("$today") }), "督办期限不得早于今日", HOT("02")),
    ],
    opens: [
      followUp("supervision-item", {
        source: "=hotline",
        level: "=street",
        kind: "=task",
        sourceNumber: "ticketNumber",
        title: "topic.title",
        content: "instruction",
        raisedOn: "$today",
        responsible: "handlingUnit",
        dueOn: "ticketDue",
      }),
    ],
    task: "optional",
  },
} satisfies TicketActs;
