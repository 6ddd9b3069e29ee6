import { ACL } from "../../build/basis.ts";
import { instrument, line, numberLine, OFFENDER_NEEDS, para, sealed } from "../blocks.ts";
import { remedyOf } from "../remedies.ts";

/** 延长查封（扣押）期限决定书: told in writing, with the reason (ACL-25b). */
export const seizureExtensionNotice = instrument({
  id: "seizure-extension-notice",
  title: "延长查封（扣押）期限决定书",
  basis: ACL("25b"),
  series: "{org}强措延字〔{year}〕{seq}号",
  served: true,
  needs: { ...OFFENDER_NEEDS, prolongReason: "延长的理由" },
  body: [
    numberLine,
    line("{offender.name}："),
    para(
      "本机关于{imposedAt}对你（单位）的场所、设施或者财物实施{kind}。因{prolongReason}，情况复杂，根据《中华人民共和国行政强制法》第二十五条第一款、第二款的规定，经本机关负责人批准，决定延长{kind}期限三十日，自原期限届满之次日起计算。",
    ),
    remedyOf("决定书"),
    sealed,
  ],
});
