import { ACL } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, line, numberLine, para, sealed, table } from "../blocks.ts";

/** 解除查封（扣押）决定书 (ACL-28). */
export const seizureReleaseDecision = instrument({
  id: "seizure-release-decision",
  title: "解除查封（扣押）决定书",
  basis: ACL(28),
  series: "{org}强措解字〔{year}〕{seq}号",
  served: true,
  needs: { "offender.name": "当事人", items: "清单" },
  body: [
    numberLine,
    line("{offender.name}："),
    para("本机关于{imposedAt}对你（单位）的下列场所、设施或者财物实施{kind}。"),
    para("现因{releaseGround}：{releaseReason}", filled("releaseGround")),
    para("现已作出处理决定：{disposalReason}", filled("disposal")),
    para("根据《中华人民共和国行政强制法》第二十八条的规定，决定自{$date}起解除{kind}，立即退还财物。"),
    table("items", { name: ["名称", 5], quantity: ["数量", 2], state: ["规格、型号、状态", 5] }),
    sealed,
  ],
});
