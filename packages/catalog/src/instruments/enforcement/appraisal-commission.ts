import { APL, HCP } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 检测、检验、鉴定委托书: its time is not counted in the ninety days (HCP-29d). */
export const appraisalCommission = instrument({
  id: "appraisal-commission",
  title: "检测、检验、鉴定委托书",
  basis: [APL(46), HCP("29d")],
  series: "{org}委鉴字〔{year}〕{seq}号",
  needs: { appraiser: "受委托机构", appraisal: "委托事项", appraisalText: "委托的内容和要求" },
  body: [
    numberLine,
    line("{appraiser}："),
    para("因查处{cause.title}一案的需要，现委托你单位进行{appraisal}。"),
    para("委托的内容和要求：{appraisalText}"),
    para("请出具书面意见，由具有资格的人员签名并加盖单位印章。"),
    line("联系人：{contactPerson}　　联系电话：{contactPhone}"),
    sealed,
  ],
});
