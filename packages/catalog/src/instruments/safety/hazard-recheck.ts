import { LOOP } from "../../build/customs.ts";
import { is } from "../../build/condition.ts";
import { instrument, line, numberLine, para, sealed, signatures } from "../blocks.ts";

/** 隐患整改复查意见书. */
export const hazardRecheck = instrument({
  id: "hazard-recheck",
  title: "安全隐患整改复查意见书",
  basis: LOOP,
  series: "{org}安查〔{year}〕{seq}号",
  served: true,
  needs: {
    "responsible.name": "责任单位（人）",
    description: "隐患情况",
    recheckedOn: "复查日期",
    recheckResult: "复查结论",
    recheckText: "复查情况",
  },
  body: [
    numberLine,
    line("{responsible.name}："),
    para("你单位（人）在{place.text}存在的安全隐患（{description}），经{recheckedOn}复查，情况如下："),
    para("{recheckText}"),
    para("复查结论：{recheckResult}。"),
    para(
      "请自本意见书作出之日起{$setting.secondDays}日内整改完毕；仍未整改的，将依法处理。",
      is("$matter.state", "secondRectifying"),
    ),
    para("经两次限期仍未整改到位，本街道将依法查处或者移送有关部门。", is("$matter.state", "escalated")),
    signatures({ 签收人: "", 签收日期: "" }),
    sealed,
  ],
});
