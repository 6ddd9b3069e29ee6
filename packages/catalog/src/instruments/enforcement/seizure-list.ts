import { ACL } from "../../build/basis.ts";
import { instrument, line, partySigns, sealed, table } from "../blocks.ts";

/** 查封（扣押）清单, in two copies, one for the party (ACL-24). */
export const seizureList = instrument({
  id: "seizure-list",
  title: "查封（扣押）场所、设施、财物清单",
  basis: ACL(24),
  served: true,
  needs: { "offender.name": "当事人", items: "清单", custodyPlace: "保管地点" },
  body: [
    line("当事人：{offender.name}　　实施时间：{imposedAt}"),
    table("items", { name: ["名称", 5], quantity: ["数量", 2], state: ["规格、型号、状态", 5] }),
    line("保管地点：{custodyPlace}　　保管人：{custodian}"),
    line("本清单一式二份，由当事人和本机关分别保存。"),
    partySigns,
    sealed,
  ],
});
