import { SZD } from "../../build/basis.ts";
import { filled, oneOf } from "../../build/condition.ts";
import { cell, form, instrument, line, numberLine, opinions, wide } from "../blocks.ts";

/** 三重一大事项决定: what the meeting decided, by how many votes, and who signed (SZD-02, SZD-04). */
export const threeMajorDecision = instrument({
  id: "three-major-decision",
  title: "“三重一大”事项集体决定审签单",
  basis: [SZD("02"), SZD("04")],
  series: "{org}三重决〔{year}〕{seq}号",
  needs: {
    title: "事项名称",
    category: "类别",
    meeting: "会议届次",
    attended: "实到人数",
    inFavour: "赞成人数",
    resolutionText: "决议内容",
    executor: "执行单位",
    executeBy: "执行完成期限",
    reviewNumber: "合法性审查编号",
  },
  body: [
    numberLine,
    form(
      [cell("事项名称", "{title}", 8), cell("类别", "{category}", 4)],
      [cell("申报科室", "{proposer}", 4), cell("会议届次", "{meeting}", 5), cell("会议日期", "{meetingOn}", 3)],
      [
        cell("应到/实到", "{shouldAttend}/{attended}", 4),
        cell("赞成/反对/弃权", "{inFavour}/{against}/{abstained}", 5),
        cell("合法性审查编号", "{reviewNumber}", 3),
      ],
      wide("决议内容", "{resolutionText}", 4),
      [cell("执行单位", "{executor}", 6), cell("执行完成期限", "{executeBy}", 6)],
    ),
    line("审定金额：{auditedAmount}元（大写：{auditedAmount|upper}）", oneOf("category", "project", "funds")),
    line("不同意见：{dissent}", filled("dissent")),
    opinions,
  ],
});
