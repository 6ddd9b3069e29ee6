import { TRF } from "../../build/basis.ts";
import { instrument, line, sealed, signatures, table } from "../blocks.ts";

/** 涉案物品清单 that goes with the transfer (TRF-04, TRF-06). */
export const transferItemList = instrument({
  id: "transfer-item-list",
  title: "涉案物品清单",
  basis: [TRF("04"), TRF("06")],
  needs: { "offender.name": "当事人", items: "涉案物品" },
  body: [
    line("案件当事人：{offender.name}　　原案件编号：{caseNumber}"),
    table("items", {
      name: ["物品名称", 3],
      quantity: ["数量", 2],
      state: ["规格、特征、状态", 4],
      keptAt: ["存放地点", 3],
    }),
    signatures({ 移交人: "", 接收人: "", 日期: "" }),
    sealed,
  ],
});
