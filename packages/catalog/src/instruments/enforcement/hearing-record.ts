import { APL, PAF } from "../../build/basis.ts";
import { cell, form, instrument, para, signatures, wide } from "../blocks.ts";

/** 听证笔录: the decision rests on it (行政处罚法第六十四条第八项、第六十五条). */
export const hearingTranscript = instrument({
  id: "hearing-record",
  title: "听证笔录",
  basis: [PAF("10"), APL("64g"), APL(65)],
  needs: { hearingAt: "听证时间", hearingPlace: "听证地点", hearingChair: "听证主持人", hearingTranscript: "听证记录" },
  body: [
    form(
      [cell("听证时间", "{hearingAt}", 6), cell("听证地点", "{hearingPlace}", 6)],
      [cell("听证主持人", "{hearingChair}", 6), cell("公开方式", "{hearingOpen}", 6)],
      [cell("当事人", "{offender.name}", 6), cell("委托代理人数", "{hearingAgents}", 6)],
      wide("案由", "{cause.title}", 1),
    ),
    para("{hearingTranscript}"),
    para("以上笔录已交当事人或者代理人核对。拒绝签名或者盖章的，由听证主持人在笔录中注明。"),
    signatures({ 听证主持人: "", 调查人员: "", 当事人或者代理人: "", 日期: "" }),
  ],
});
