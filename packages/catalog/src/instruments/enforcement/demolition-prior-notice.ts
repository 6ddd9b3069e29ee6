import { APL, HCP } from "../../build/basis.ts";
import { instrument, numberLine, OFFENDER_NEEDS, offenderLines, para, sealed } from "../blocks.ts";

/** 责令限期拆除事先告知书 (APL-44, APL-45). */
export const demolitionPriorNotice = instrument({
  id: "demolition-prior-notice",
  title: "责令限期拆除事先告知书",
  basis: [APL(44), APL(45), HCP("22")],
  series: "{org}责拆告字〔{year}〕{seq}号",
  served: true,
  needs: {
    ...OFFENDER_NEEDS,
    facts: "违法事实",
    illegalArea: "违法建筑面积",
    orderText: "拟责令拆除的内容",
    orderLaw: "依据",
  },
  body: [
    numberLine,
    ...offenderLines,
    para(
      "经查，你（单位）在{place.text}的建设：{facts}违法建筑面积{illegalArea}平方米。规划主管部门认定：{determinationText}",
    ),
    para("根据{orderLaw}，本机关拟责令你（单位）限期自行拆除：{orderText}"),
    para(
      "你（单位）有权进行陈述和申辩，请自收到本告知书之日起{$setting.statementDays}个工作日内提出；逾期未提出的，视为放弃。",
    ),
    sealed,
  ],
});
