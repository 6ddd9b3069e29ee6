import { ACL } from "../../build/basis.ts";
import { instrument, line, numberLine, OFFENDER_NEEDS, para, sealed, table } from "../blocks.ts";

/** 查封（扣押）财物移送告知书: they go with the case, and the party is told in writing (ACL-21). */
export const seizureTransferNotice = instrument({
  id: "seizure-transfer-notice",
  title: "查封（扣押）财物移送告知书",
  basis: ACL(21),
  series: "{org}强措移字〔{year}〕{seq}号",
  served: true,
  needs: { ...OFFENDER_NEEDS, transferTo: "移送的机关", transferReason: "移送的理由", items: "清单" },
  body: [
    numberLine,
    line("{offender.name}："),
    para(
      "因{transferReason}，根据《中华人民共和国行政强制法》第二十一条的规定，本机关将依法{kind}的下列财物一并移送{transferTo}：",
    ),
    table("items", { name: ["名称", 5], quantity: ["数量", 2], state: ["规格、型号、状态", 5] }),
    para("查封、扣押的财物自移送之日起由该机关处理。"),
    sealed,
  ],
});
