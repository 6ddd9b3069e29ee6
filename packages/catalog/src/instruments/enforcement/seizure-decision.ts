import { ACL } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, line, numberLine, OFFENDER_NEEDS, offenderLines, para, partySigns, sealed } from "../blocks.ts";
import { remedyOf } from "../remedies.ts";

/** 查封（扣押）决定书 with the five particulars of 行政强制法第二十四条, handed over on the spot with its list. */
export const seizureDecision = instrument({
  id: "seizure-decision",
  title: "查封（扣押）决定书",
  basis: ACL(24),
  series: "{org}强措决字〔{year}〕{seq}号",
  served: true,
  needs: {
    ...OFFENDER_NEEDS,
    kind: "措施种类",
    suspicion: "理由",
    measureLaw: "依据",
    items: "清单",
    imposedAt: "实施时间",
    custodyPlace: "保管地点",
  },
  body: [
    numberLine,
    ...offenderLines,
    para(
      "你（单位）涉嫌{suspicion}。根据{measureLaw}的规定，本机关决定自{imposedAt}起对下列场所、设施或者财物实施{kind}（详见清单）。",
    ),
    para("期限三十日，自实施之日的次日起计算。检测、检验、检疫或者技术鉴定的期间不计算在内。"),
    para("查封、扣押期间由{custodian}在{custodyPlace}保管，保管费用由本机关承担。任何人不得使用、转移或者损毁。"),
    para("因情况紧急当场实施：{urgentReason}", filled("urgentReason")),
    para("你（单位）依法享有陈述、申辩的权利。"),
    remedyOf("决定书"),
    line("附：查封（扣押）场所、设施、财物清单"),
    partySigns,
    sealed,
  ],
});
