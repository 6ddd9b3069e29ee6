import { APL, HCP, PAF } from "../../build/basis.ts";
import {
  instrument,
  line,
  numberLine,
  OFFENDER_NEEDS,
  offenderLines,
  para,
  partySigns,
  sealed,
  table,
} from "../blocks.ts";

/** 先行登记保存证据通知书 with its list, signed by both sides (PAF-05). */
export const evidenceHoldNotice = instrument({
  id: "evidence-hold-notice",
  title: "先行登记保存证据通知书",
  basis: [PAF("05"), APL("56a"), HCP("19a")],
  series: "{org}登保字〔{year}〕{seq}号",
  served: true,
  needs: {
    ...OFFENDER_NEEDS,
    holdReason: "先行登记保存的理由",
    heldItems: "物品清单",
    heldPlace: "保存地点和方式",
    officers: "执法人员",
  },
  body: [
    numberLine,
    ...offenderLines,
    para(
      "因{holdReason}，证据可能灭失或者以后难以取得。根据《中华人民共和国行政处罚法》第五十六条的规定，经本机关负责人批准，决定对下列证据先行登记保存：",
    ),
    table("heldItems", { name: ["物品名称", 5], quantity: ["数量", 2], state: ["规格、型号、状态", 5] }),
    para("保存地点和方式：{heldPlace}。"),
    para(
      "先行登记保存期限为七个工作日，自{$date}次日起计算。期限内本机关将作出处理决定；期满未作出处理决定的，先行登记保存自动解除。",
    ),
    para("在此期间，当事人或者有关人员不得销毁或者转移证据。"),
    line("清单一式两份，当事人和本机关各执一份。"),
    partySigns,
    sealed,
  ],
});
