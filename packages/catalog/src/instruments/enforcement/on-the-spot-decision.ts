import { APL, ARL, PAF } from "../../build/basis.ts";
import { is } from "../../build/condition.ts";
import { instrument, numberLine, OFFENDER_NEEDS, offenderLines, para, partySigns, sealed } from "../blocks.ts";
import { notSuspended, reconsiderationFirst } from "../remedies.ts";

/** 当场行政处罚决定书: set form, numbered, seven items; the remedy is reconsideration first (APL-52a, APL-52b, APL-52d). */
export const onTheSpotDecision = instrument({
  id: "on-the-spot-decision",
  title: "当场行政处罚决定书",
  basis: [PAF("15"), APL("52a"), APL("52b"), APL("52d"), ARL(23)],
  issuer: "{organ}",
  series: "{org}当罚字〔{year}〕{seq}号",
  served: true,
  needs: {
    ...OFFENDER_NEEDS,
    cause: "违法行为",
    facts: "违法事实",
    occurredAt: "时间",
    place: "地点",
    brokenLaw: "违反的法律规定",
    penaltyLaw: "行政处罚的依据",
    sanction: "行政处罚的种类",
    officers: "执法人员",
  },
  body: [
    numberLine,
    ...offenderLines,
    para("你（单位）于{occurredAt}在{place.text}，有{cause.title}的违法行为：{facts}以上行为违反了{brokenLaw}。"),
    para(
      "执法人员已出示执法证件，告知了拟作出的行政处罚内容及事实、理由、依据和依法享有的陈述、申辩等权利。当事人陈述、申辩：{defence}{defenceReply}",
    ),
    para("根据{penaltyLaw}，裁量阶次为{discretionStep}，现决定当场给予警告。", is("sanction", "warning")),
    para(
      "根据{penaltyLaw}，裁量阶次为{discretionStep}，现决定当场处以罚款人民币{fine|upper}（¥{fine}）。",
      is("sanction", "fine"),
    ),
    para("罚款由执法人员当场收缴，并出具专用票据。", is("collection", "cash")),
    para(
      "罚款应当自收到本决定书之日起十五日内到{$setting.paymentPlace}缴纳。到期不缴纳的，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额。",
      is("collection", "bank"),
    ),
    reconsiderationFirst("决定书"),
    notSuspended,
    para("签收情况：{signing}。"),
    partySigns,
    sealed,
  ],
});
