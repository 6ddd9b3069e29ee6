import { HOT } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { cell, form, instrument, numberLine, opinions, wide } from "../blocks.ts";

/** 热线工单办理反馈单: what was found, done and answered, to the caller and to the platform alike (HOT-09, HOT-13). */
export const hotlineReply = instrument({
  id: "hotline-reply",
  title: "12345热线工单办理反馈单",
  basis: [HOT("09"), HOT("13")],
  series: "{org}热复〔{year}〕{seq}号",
  needs: {
    ticketNumber: "工单编号",
    content: "诉求内容",
    conclusion: "事实认定",
    result: "办理结果",
    reply: "答复市民要点",
    repliedAt: "答复市民时间",
    handlingUnit: "承办单位",
  },
  body: [
    numberLine,
    form(
      [cell("工单编号", "{ticketNumber}", 6), cell("承办单位", "{handlingUnit}", 6)],
      wide("诉求内容", "{content}", 3),
      [cell("事实认定", "{conclusion}", 6), cell("办理结果", "{result}", 6)],
      wide("办理情况和答复要点", "{reply}", 4),
      [cell("答复方式", "{replyWay}", 6), cell("答复时间", "{repliedAt}", 6)],
    ),
    { kind: "paragraph", text: "协办单位反馈：{coReply}", when: filled("coReply") },
    opinions,
  ],
});
