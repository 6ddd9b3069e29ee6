import { APL, HCP, PAF } from "../../build/basis.ts";
import { instrument, line, numberLine, OFFENDER_NEEDS, para, sealed, table } from "../blocks.ts";

/** 先行登记保存证据处理决定书: one of five, within seven working days (HCP-19a). */
export const heldEvidenceDecision = instrument({
  id: "held-evidence-decision",
  title: "先行登记保存证据处理决定书",
  basis: [PAF("05"), APL("56a"), HCP("19a")],
  series: "{org}登处字〔{year}〕{seq}号",
  served: true,
  needs: { ...OFFENDER_NEEDS, heldItems: "物品清单", heldDisposal: "处理决定" },
  body: [
    numberLine,
    line("{offender.name}："),
    para("本机关于{$on.holdEvidence}对你（单位）的下列物品先行登记保存："),
    table("heldItems", { name: ["物品名称", 5], quantity: ["数量", 2], state: ["规格、型号、状态", 5] }),
    para("根据《中华人民共和国行政处罚法》第五十六条的规定，现对上述物品作出处理决定：{heldDisposal}。"),
    sealed,
  ],
});
