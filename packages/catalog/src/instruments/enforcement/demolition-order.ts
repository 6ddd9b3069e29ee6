import { ACL, POW } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, numberLine, OFFENDER_NEEDS, offenderLines, para, sealed } from "../blocks.ts";
import { remedyOf } from "../remedies.ts";

/** 责令限期拆除决定书 (POW-11, POW-12); the terms of ACL-44 run from its service. */
export const demolitionOrder = instrument({
  id: "demolition-order",
  title: "责令限期拆除决定书",
  basis: [POW(11), POW(12), ACL(44)],
  series: "{org}责拆决字〔{year}〕{seq}号",
  served: true,
  needs: {
    ...OFFENDER_NEEDS,
    facts: "违法事实",
    determinationText: "规划认定意见",
    illegalArea: "违法建筑面积",
    orderText: "拆除的范围和内容",
    orderLaw: "依据",
    demolishBy: "自行拆除期限",
  },
  body: [
    numberLine,
    ...offenderLines,
    para(
      "经查，你（单位）在{place.text}的建设：{facts}违法建筑面积{illegalArea}平方米。规划主管部门认定：{determinationText}",
    ),
    para("你（单位）的陈述、申辩：{statementText}；复核意见：{statementReply}", filled("statementText")),
    para("根据{orderLaw}，本机关决定责令你（单位）于{demolishBy}前自行拆除：{orderText}"),
    para(
      "逾期不拆除的，本机关将予以公告，限期自行拆除；在法定期限内不申请行政复议或者提起行政诉讼，又不拆除的，依照《中华人民共和国行政强制法》第四十四条的规定强制拆除。",
    ),
    remedyOf("决定书"),
    sealed,
  ],
});
