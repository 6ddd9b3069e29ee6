import { ACL } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, line, partySigns, table } from "../blocks.ts";

/** 查封（扣押）财物送还清单, signed for by the party (ACL-28). */
export const seizureReturnList = instrument({
  id: "seizure-return-list",
  title: "查封（扣押）财物送还清单",
  basis: ACL(28),
  needs: { "offender.name": "当事人", items: "清单", returnedOn: "退还日期", returnState: "退还时的状况" },
  body: [
    line("当事人：{offender.name}　　退还日期：{returnedOn}"),
    table("items", { name: ["名称", 5], quantity: ["数量", 2], state: ["规格、型号、状态", 5] }),
    line("退还时的状况：{returnState}"),
    line("赔偿（退还价款、补偿）金额：{returnAmount|upper}（¥{returnAmount}）", filled("returnAmount")),
    line("本清单一式二份，由当事人和本机关分别保存。"),
    partySigns,
  ],
});
