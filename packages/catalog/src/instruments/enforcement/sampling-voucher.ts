import { APL, PAF } from "../../build/basis.ts";
import { instrument, numberLine, OFFENDER_NEEDS, offenderLines, para, partySigns, sealed, table } from "../blocks.ts";

/** 抽样取证凭证: what was taken, how much, under which number, sealed by whom (PAF-04). */
export const samplingVoucher = instrument({
  id: "sampling-voucher",
  title: "抽样取证凭证",
  basis: [PAF("04"), APL("56b")],
  series: "{org}抽样字〔{year}〕{seq}号",
  served: true,
  needs: { ...OFFENDER_NEEDS, samples: "样品清单", sampledAt: "抽样时间", officers: "执法人员" },
  body: [
    numberLine,
    ...offenderLines,
    para("根据《中华人民共和国行政处罚法》第五十六条的规定，本机关于{sampledAt}对下列物品抽样取证："),
    table("samples", { name: ["样品名称", 4], quantity: ["数量", 2], code: ["样品编号", 3], sealer: ["封样人", 3] }),
    para("抽样方法和地点：{sampledHow}"),
    partySigns,
    sealed,
  ],
});
