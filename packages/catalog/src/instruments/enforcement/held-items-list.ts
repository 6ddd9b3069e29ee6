import { APL, HCP, PAF } from "../../build/basis.ts";
import { instrument, line, numberLine, para, partySigns, table } from "../blocks.ts";

/** 先行登记保存证据清单, in duplicate, signed by both sides (PAF-05). */
export const heldItemsList = instrument({
  id: "held-items-list",
  title: "先行登记保存证据清单",
  basis: [PAF("05"), APL("56a"), HCP("17")],
  series: "{org}登保清字〔{year}〕{seq}号",
  needs: { "offender.name": "当事人姓名或者名称", heldItems: "物品清单", officers: "执法人员" },
  body: [
    numberLine,
    line("当事人：{offender.name}　　地点：{place.text}"),
    table("heldItems", { name: ["物品名称", 5], quantity: ["数量", 2], state: ["规格、型号、状态", 5] }),
    para("上列物品经执法人员与当事人当场清点核对无误。清单一式两份，当事人和本机关各执一份。"),
    partySigns,
  ],
});
