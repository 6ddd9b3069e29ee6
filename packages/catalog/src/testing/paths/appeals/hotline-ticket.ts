import { step, type Path, type Step } from "../../paths.ts";
import { CITIZEN, type Values } from "../../street.ts";

export const TICKET: Values = {
  ticketNumber: "12345-20240902-0001",
  receivedOn: "2024-09-02",
  type: "forwarded",
  way: "handle",
  kind: "complaint",
  topic: "ZS",
  content: "夜间施工噪声扰民。",
  caller: CITIZEN,
  callerPhone: "13800000000",
};
const clerk = "hotline-clerk";
export const received = (more: Values = {}): Step =>
  step(clerk, "receive", { on: "2024-09-02", values: { ...TICKET, ...more }, to: "received" });
const signed = step(clerk, "sign", { to: "signed" });
const dispatched = step(clerk, "dispatch", { values: { handlingUnit: "squad" }, to: "dispatched" });
const taken = step("unit-lead", "take", { values: { worker: "handler", interest: false }, to: "handling" });
const contacted = step("handler", "contact", {
  on: "2024-09-03",
  values: { contacted: true, contactedAt: "2024-09-03T01:00:00.000Z", contactNote: "已了解情况。" },
});
export const toHandling = (more: Values = {}): readonly Step[] => [received(more), signed, dispatched, taken];
const replied = (result: string): Step =>
  step("handler", "reply", {
    on: "2024-09-04",
    values: {
      conclusion: "true",
      result,
      reply: "已责令夜间停工。",
      replyWay: "phone",
      repliedAt: "2024-09-04T01:00:00.000Z",
    },
    approve: [clerk],
    to: "replied",
  });
const revisited = (solved: string, more: Values = {}): Step =>
  step(clerk, "revisit", {
    on: "2024-09-05",
    values: { reached: true, solved, satisfaction: "satisfied", ...more },
    to: "closed",
  });
const path = (title: string, outcome: string, ...steps: readonly Step[]): Path => ({ title, outcome, steps });
const returning = step(clerk, "applyReturn", {
  values: { returnReason: "属住建部门。", dutyBasis: "三定方案", suggestedUnit: "区住建局" },
  approve: ["command-director"],
  to: "returning",
});

export const hotlineTicketPaths: readonly Path[] = [
  path(
    "协办、重办后解决，转督办",
    "solved",
    ...toHandling({ urgent: true }),
    contacted,
    step("handler", "inviteHelpers", { values: { helpers: ["officer-a"], outside: "区生态环境局" } }),
    step("officer-a", "coHandle", { values: { coReply: "已到场检测。" } }),
    step("handler", "inspect", { values: { visitedAt: "2024-09-03T02:00:00.000Z", visitText: "现场施工。" } }),
    replied("solved"),
    step(clerk, "rework", { values: { solved: "unsolved", reworkReason: "昨夜仍施工。" }, to: "handling" }),
    replied("solved"),
    revisited("solved"),
    step("command-director", "toSupervision", {
      values: { instruction: "防止反弹。", handlingUnit: "squad", ticketDue: "2024-09-30" },
    }),
  ),
  path(
    "退单未获同意，改派后指定，解释说明",
    "explained",
    received({ kind: "consult" }),
    returning,
    step(clerk, "recordReturn", { values: { returnResult: "appointed" }, to: "signed" }),
    dispatched,
    step("unit-lead", "decline", {
      values: { returnReason: "属服务中心。", dutyBasis: "职责清单" },
      approve: [clerk],
      to: "signed",
    }),
    step("command-director", "appoint", {
      values: { handlingUnit: "service", instruction: "指定承办。" },
      to: "dispatched",
    }),
    taken,
    contacted,
    replied("explained"),
    revisited("unsolved", { satisfaction: "basic" }),
  ),
  path("部分解决", "partly", ...toHandling({ kind: "help" }), contacted, replied("partly"), revisited("partly")),
  path(
    "注明时限，未解决，告知途径",
    "unsolved",
    ...toHandling({ ticketDue: "2024-09-10" }),
    contacted,
    replied("unsolved"),
    revisited("unsolved", { satisfaction: "dissatisfied", toldWays: "可以提出信访事项。" }),
  ),
  path(
    "同意退单",
    "returned",
    received(),
    returning,
    step(clerk, "recordReturn", { values: { returnResult: "agreed" }, to: "closed" }),
  ),
  path(
    "重复诉求",
    "repeated",
    received({ repeated: true, formerNumber: "12345-1", way: "recheck" }),
    signed,
    step(clerk, "explainRepeated", {
      values: { repeatText: "已依法办理。", formerNumber: "12345-1" },
      approve: ["command-director"],
      to: "closed",
    }),
  ),
  path(
    "引导法定途径",
    "guided",
    received(),
    signed,
    step(clerk, "guideAway", {
      values: { guideText: "请申请劳动仲裁。" },
      approve: ["command-director"],
      to: "closed",
    }),
  ),
];
