import { ACL, PAF } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 强制执行催告书: term, manner, sum and manner of payment, right to be heard (ACL-35). */
export const coercionDemand = instrument({
  id: "coercion-demand",
  title: "行政强制执行催告书",
  basis: [ACL(35), PAF("21")],
  series: "{org}强催字〔{year}〕{seq}号",
  served: true,
  needs: {
    "offender.name": "当事人",
    decisionTitle: "行政决定",
    obligation: "应当履行的义务",
    demandBy: "履行期限",
    demandWay: "履行方式",
  },
  body: [
    numberLine,
    line("{offender.name}："),
    para(
      "本机关作出的{decisionTitle}（{decisionNumber}）已于{decisionServedOn}送达，要求你（单位）于{performBy}前履行。你（单位）逾期未履行下列义务：{obligation}",
    ),
    para("应当给付的金额为人民币{principal|upper}（¥{principal}）。", filled("principal")),
    para(
      "加处罚款（滞纳金）标准：{surchargeRate}；截至目前为人民币{surcharge|upper}（¥{surcharge}）。",
      filled("surcharge"),
    ),
    para(
      "根据《中华人民共和国行政强制法》第三十五条的规定，现催告你（单位）于{demandBy}前履行上述义务。履行方式：{demandWay}。",
    ),
    para("你（单位）收到本催告书后有权进行陈述和申辩。无正当理由逾期仍不履行的，本机关将依法强制执行。"),
    sealed,
  ],
});
