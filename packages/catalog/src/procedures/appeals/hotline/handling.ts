import { collect, consent, handler, member } from "../../../build/act.ts";
import { HOT } from "../../../build/basis.ts";
import { anyOf, atMost, done, is, missing, requires, valueAt, where } from "../../../build/condition.ts";
import { clerks, type TicketActs } from "./parts.ts";

/** What the unit does: 先行联系、协办、现场查看、办结反馈. */
export const handling = {
  contact: {
    title: "联系诉求人",
    basis: HOT("09"),
    from: ["handling"],
    by: [handler, "unit-lead"],
    collects: ["contacted", collect("contactedAt", { when: is("contacted", true) }), "contactNote"],
    task: "awaited",
  },
  inviteHelpers: {
    title: "请求协办",
    help: "涉及多个单位的首接单位牵头；需要区级部门的可以吹哨请求报到",
    basis: [HOT("08"), HOT("19")],
    from: ["handling"],
    by: [handler, "unit-lead"],
    collects: ["helpers", "outside?"],
    members: ["helpers"],
    task: "optional",
  },
  coHandle: {
    title: "协办反馈",
    basis: HOT("08"),
    from: ["handling"],
    by: [member],
    collects: ["coReply"],
    task: "awaited",
  },
  inspect: {
    title: "现场查看",
    basis: HOT("09"),
    from: ["handling"],
    by: [handler, "unit-lead"],
    collects: ["visitedAt", "visitText", "replyExhibits?"],
    task: "optional",
  },
  reply: {
    title: "办结反馈",
    help: "同时反馈诉求人和热线平台；暂不能解决的解释说明",
    basis: [HOT("09"), HOT("13")],
    from: ["handling"],
    to: "replied",
    by: [handler, "unit-lead"],
    collects: ["conclusion", "result", "reply", "replyWay", "repliedAt", "replyExhibits?"],
    requires: [
      requires(anyOf(done("contact"), missing("callerPhone")), "反馈前须先联系诉求人；没有联系方式的除外", HOT("09")),
      requires(
        where(done("inviteHelpers"), done("coHandle", { after: "inviteHelpers" })),
        "协办单位尚未报送结果",
        HOT("08"),
      ),
      requires(atMost("repliedAt", valueAt("$now")), "答复时间不得晚于现在", HOT("09")),
    ],
    approval: [consent("工单管理员审核", clerks, { basis: HOT("13") })],
    issues: ["hotline-reply"],
  },
} satisfies TicketActs;
