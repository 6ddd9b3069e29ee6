import { APL, HCP, PAF, DIS } from "../../build/basis.ts";
import { filled, is } from "../../build/condition.ts";
import { instrument, line, numberLine, OFFENDER_NEEDS, offenderLines, para, sealed } from "../blocks.ts";

/** 行政处罚事先告知书, with the right to a hearing where there is one (PAF-08, PAF-09). */
export const penaltyNotice = instrument({
  id: "penalty-notice",
  title: "行政处罚事先告知书",
  basis: [PAF("08"), PAF("09"), APL(44), HCP("21"), DIS("05")],
  issuer: "{organ}",
  series: "{org}罚告字〔{year}〕{seq}号",
  served: true,
  needs: {
    ...OFFENDER_NEEDS,
    facts: "违法事实",
    brokenLaw: "违反的法律规定",
    penaltyLaw: "处罚依据",
    discretionReason: "裁量理由",
    proposedSanctions: "拟处罚种类",
    proposedText: "拟处罚内容",
    contactPerson: "联系人",
    contactPhone: "联系电话",
  },
  body: [
    numberLine,
    ...offenderLines,
    para("你（单位）涉嫌{cause.title}一案，经调查，现查明：{facts}"),
    para(
      "上述行为违反了{brokenLaw}。根据{penaltyLaw}，裁量阶次为{discretionStep}，{discretionReason}，本机关拟对你（单位）作出如下行政处罚：",
    ),
    para("{proposedText}"),
    para("拟处罚款人民币{proposedFine|upper}（¥{proposedFine}）。", filled("proposedFine")),
    para(
      "根据《中华人民共和国行政处罚法》第四十四条、第四十五条的规定，你（单位）有权进行陈述和申辩。请自收到本告知书之日起{$setting.statementDays}个工作日内提出；逾期未提出的，视为放弃。本机关不因你（单位）陈述、申辩而给予更重的处罚。",
    ),
    para(
      "根据《中华人民共和国行政处罚法》第六十三条、第六十四条的规定，你（单位）有要求听证的权利。要求听证的，应当自收到本告知书之日起五个工作日内提出；逾期未提出的，视为放弃。你（单位）不承担组织听证的费用，可以委托一至二人代理，可以申请听证主持人回避。",
      is("hearingRight", true),
    ),
    para("本机关作出行政处罚决定后，将依法公开决定信息；公开前对依法不予公开的内容作适当处理。"),
    line("联系人：{contactPerson}　　联系电话：{contactPhone}"),
    sealed,
  ],
});
