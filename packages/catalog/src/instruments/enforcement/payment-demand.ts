import { ACL, PAF } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, line, numberLine, OFFENDER_NEEDS, para, sealed } from "../blocks.ts";

/** 履行行政处罚决定催告书, ten working days before the court may be asked (ACL-54). */
export const paymentDemand = instrument({
  id: "payment-demand",
  title: "履行行政处罚决定催告书",
  basis: [PAF("21"), ACL(54), ACL(35)],
  series: "{org}催字〔{year}〕{seq}号",
  served: true,
  needs: { ...OFFENDER_NEEDS, sanctionText: "应履行的义务", performBy: "履行方式和期限" },
  body: [
    numberLine,
    line("{offender.name}："),
    para(
      "本机关于{$on.punish}对你（单位）作出行政处罚决定，决定书于{$served.penalty-decision}送达。你（单位）至今未履行下列义务：{sanctionText}",
    ),
    para("应缴罚款人民币{fine|upper}（¥{fine}）。", filled("fine")),
    para("已到期加处的罚款人民币{surcharge|upper}（¥{surcharge}）。", filled("surcharge")),
    para(
      "根据《中华人民共和国行政强制法》第五十四条的规定，现催告你（单位）自收到本催告书之日起十个工作日内履行；履行方式：{performBy}。逾期仍不履行的，本机关将依法申请人民法院强制执行。",
    ),
    para("你（单位）收到本催告书后有权进行陈述和申辩。"),
    sealed,
  ],
});
