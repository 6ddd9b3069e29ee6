import { APL, DIS, PAF } from "../../build/basis.ts";
import { contains, done, filled, is } from "../../build/condition.ts";
import { instrument, numberLine, OFFENDER_NEEDS, offenderLines, para, sealed, table } from "../blocks.ts";
import { notSuspended, remedyOf } from "../remedies.ts";

/** 行政处罚决定书: the six items of 行政处罚法第五十九条, the discretion applied, the organ's seal (PAF-14). */
export const penaltyDecision = instrument({
  id: "penalty-decision",
  title: "行政处罚决定书",
  basis: [PAF("14"), APL("59a"), APL("59b"), APL("59c"), DIS("05")],
  issuer: "{organ}",
  series: "{org}罚决字〔{year}〕{seq}号",
  served: true,
  needs: {
    ...OFFENDER_NEEDS,
    facts: "违反法律、法规、规章的事实",
    evidenceList: "证据",
    brokenLaw: "违反的法律规定",
    penaltyLaw: "行政处罚的依据",
    discretionReason: "裁量基准适用情况",
    sanctions: "行政处罚的种类",
    sanctionText: "处罚内容",
    performBy: "履行方式和期限",
  },
  body: [
    numberLine,
    ...offenderLines,
    para("你（单位）{cause.title}一案，本机关于{$on.file}立案，现已调查终结。经查明：{facts}"),
    para("以上事实有下列证据证明："),
    table("evidenceList", { kind: ["证据种类", 3], name: ["名称", 4], proves: ["证明事项", 5] }),
    para("上述行为违反了{brokenLaw}。本机关于{$served.penalty-notice}向你（单位）送达了行政处罚事先告知书。"),
    para("你（单位）提出陈述、申辩：{statementText}经复核，{statementAccepted}。{statementReply}", done("reexamine")),
    para("你（单位）未在规定期限内提出陈述、申辩。", { not: { done: "recordStatement" } }),
    para("根据你（单位）的申请，本机关于{$on.holdHearing}举行了听证。{hearingReport}", done("holdHearing")),
    para("上述行为同时违反其他规定的，本机关适用罚款数额较高的规定处罚。", filled("competingLaws")),
    para("根据{penaltyLaw}，裁量阶次为{discretionStep}，{discretionReason}，本机关决定对你（单位）作出如下行政处罚："),
    para("{sanctionText}"),
    para("罚款人民币{fine|upper}（¥{fine}）。", contains("sanctions", "fine")),
    para("没收违法所得人民币{confiscated|upper}（¥{confiscated}）。", contains("sanctions", "confiscate-gains")),
    para("履行方式和期限：{performBy}。"),
    para(
      "罚款应当自收到本决定书之日起十五日内到{$setting.paymentPlace}缴纳。到期不缴纳的，根据《中华人民共和国行政处罚法》第七十二条的规定，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额。",
      contains("sanctions", "fine"),
    ),
    remedyOf("决定书"),
    notSuspended,
    para("逾期不申请行政复议、不提起行政诉讼，又不履行本决定的，本机关将依法申请人民法院强制执行。"),
    para(
      "本机关将自作出本决定之日起{$setting.publicityDays}个工作日内依法公开本决定的信息。",
      is("publicity", "publish"),
    ),
    para("因罚款未在裁量基准的幅度内，说明如下：{deviation}", filled("deviation")),
    para("责令改正：{correction}。", filled("correction")),
    sealed,
  ],
});
