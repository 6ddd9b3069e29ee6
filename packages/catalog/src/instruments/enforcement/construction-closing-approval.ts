import { ACL, POW } from "../../build/basis.ts";
import { cell, form, instrument, opinions, wide } from "../blocks.ts";

/** 违法建设结案审批表. */
export const constructionClosingApproval = instrument({
  id: "construction-closing-approval",
  title: "违法建设结案审批表",
  basis: [POW(11), POW(12), ACL(44)],
  needs: { "place.text": "地点", closingKind: "结案方式", closingReason: "结案说明" },
  body: [
    form(
      [cell("编号", "{$matter.number}", 6), cell("立案日期", "{$first.file}", 6)],
      [cell("建设单位（个人）", "{offender.name}", 6), cell("地点", "{place.text}", 6)],
      [cell("违法建筑面积（㎡）", "{illegalArea}", 6), cell("决定日期", "{$on.orderDemolition}", 6)],
      [cell("拆除方式", "{mode}", 6), cell("拆除完成日期", "{demolishedOn}", 6)],
      wide("结案方式", "{closingKind}", 1),
      wide("结案说明", "{closingReason}", 4),
      wide("承办人及执法证号", "{$signers}", 1),
    ),
    opinions,
  ],
});
