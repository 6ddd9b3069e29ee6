import { ACL, PAF } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 履行行政决定催告书（申请法院强制执行前）, ten working days before the court may be asked (ACL-54). */
export const courtDemand = instrument({
  id: "court-demand",
  title: "履行行政决定催告书",
  basis: [ACL(54), PAF("21")],
  series: "{org}执催字〔{year}〕{seq}号",
  served: true,
  needs: {
    "offender.name": "当事人",
    decisionTitle: "行政决定",
    obligation: "应当履行的义务",
    performBy: "履行期限",
    performWay: "履行方式",
  },
  body: [
    numberLine,
    line("{offender.name}："),
    para(
      "本机关于{decidedOn}对你（单位）作出{decisionTitle}（{decisionNumber}），已于{decisionServedOn}送达。你（单位）至今未履行下列义务：{obligation}",
    ),
    para("应当给付的金额为人民币{principal|upper}（¥{principal}）。", filled("principal")),
    para("加处的罚款（滞纳金）为人民币{surcharge|upper}（¥{surcharge}）。", filled("surcharge")),
    para(
      "根据《中华人民共和国行政强制法》第五十四条的规定，现催告你（单位）于{performBy}前履行，履行方式：{performWay}。本催告书送达十日后仍未履行的，本机关将依法申请人民法院强制执行。",
    ),
    para("你（单位）收到本催告书后有权进行陈述和申辩。"),
    sealed,
  ],
});
