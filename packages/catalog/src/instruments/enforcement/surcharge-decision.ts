import { ACL, APL } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, line, numberLine, OFFENDER_NEEDS, para, sealed } from "../blocks.ts";
import { remedyOf } from "../remedies.ts";

/** 加处罚款决定书: three per cent of the fine a day, no more than the fine (行政处罚法第七十二条第一项). */
export const surchargeDecision = instrument({
  id: "surcharge-decision",
  title: "加处罚款决定书",
  basis: [APL("72a"), APL("73b"), ACL(45)],
  issuer: "{organ}",
  series: "{org}加罚字〔{year}〕{seq}号",
  served: true,
  needs: { ...OFFENDER_NEEDS, fine: "罚款数额", surcharge: "加处罚款的数额" },
  body: [
    numberLine,
    line("{offender.name}："),
    para(
      "你（单位）因{cause.title}被处以罚款人民币{fine|upper}（¥{fine}），缴款期限于{$due.pay}届满。你（单位）逾期未缴纳。",
    ),
    para(
      "根据《中华人民共和国行政处罚法》第七十二条第一款第一项的规定，自缴款期限届满次日起每日按罚款数额的百分之三加处罚款，现决定加处罚款人民币{surcharge|upper}（¥{surcharge}）。加处罚款的数额不超出罚款的数额。",
    ),
    para("说明：{surchargeReason}", filled("surchargeReason")),
    para("上述款项请到{$setting.paymentPlace}缴纳。"),
    remedyOf("决定书"),
    sealed,
  ],
});
