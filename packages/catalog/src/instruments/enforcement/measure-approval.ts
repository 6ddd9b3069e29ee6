import { ACL } from "../../build/basis.ts";
import { cell, form, instrument, opinions, table, wide } from "../blocks.ts";

/** 行政强制措施审批表: asked for and agreed to before it is carried out (ACL-18a). */
export const measureApproval = instrument({
  id: "measure-approval",
  title: "行政强制措施审批表",
  basis: [ACL("18a"), ACL("05")],
  needs: {
    "offender.name": "当事人",
    suspicion: "涉嫌的违法事实",
    necessity: "必要性说明",
    measureLaw: "法律、法规依据",
    items: "清单",
  },
  body: [
    form(
      [cell("当事人", "{offender.name}", 6), cell("措施种类", "{kind}", 6)],
      [cell("地点", "{place.text}", 6), cell("所涉案件", "{caseNumber}", 6)],
      wide("涉嫌的违法事实", "{suspicion}", 4),
      wide("必要性说明", "{necessity}", 3),
      wide("法律、法规依据", "{measureLaw}", 2),
      wide("承办人及执法证号", "{$signers}", 1),
    ),
    table("items", { name: ["名称", 5], quantity: ["数量", 2], state: ["规格、型号、状态", 5] }),
    opinions,
  ],
});
