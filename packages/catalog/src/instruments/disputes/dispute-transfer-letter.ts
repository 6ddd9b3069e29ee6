import { ZZ } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 矛盾纠纷分流移送函: hands a dispute over and asks for its result (ZZ-01, ZZ-03). */
export const disputeTransferLetter = instrument({
  id: "dispute-transfer-letter",
  title: "矛盾纠纷分流移送函",
  basis: [ZZ("01"), ZZ("03")],
  series: "{org}纠移〔{year}〕{seq}号",
  served: true,
  needs: { receiver: "接收单位", reason: "移送理由", "applicant.name": "当事人", request: "纠纷概况和当事人要求" },
  body: [
    numberLine,
    line("{receiver}："),
    para(
      "{applicant.name}与{respondent.name}{dispute.title}（来源编号：{originNumber}），{reason}，现移送你单位依法处理（{route.title}）。",
    ),
    para("纠纷概况和当事人要求：{request}"),
    para("提示时限：{limitText}", filled("limitText")),
    para("请签收后将办理结果书面反馈我单位。"),
    sealed,
  ],
});
