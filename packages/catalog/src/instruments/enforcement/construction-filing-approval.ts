import { POW } from "../../build/basis.ts";
import { cell, form, instrument, opinions, wide } from "../blocks.ts";

/** 违法建设立案审批表. */
export const constructionFilingApproval = instrument({
  id: "construction-filing-approval",
  title: "违法建设立案审批表",
  basis: [POW(11), POW(12)],
  needs: { "offender.name": "建设单位（个人）", cause: "案由", facts: "违法事实", authority: "职权依据" },
  body: [
    form(
      [cell("编号", "{$matter.number}", 6), cell("发现时间", "{foundAt}", 6)],
      [cell("建设单位（个人）", "{offender.name}", 6), cell("案由", "{cause.title}", 6)],
      [cell("地点", "{place.text}", 6), cell("用途", "{use.title}", 6)],
      [cell("结构、层数", "{structure}　{floors}", 6), cell("存量/新增", "{stock}", 6)],
      [cell("职权依据", "{authority}", 12)],
      wide("违法事实", "{facts}", 4),
      wide("承办人及执法证号", "{$signers}", 1),
    ),
    opinions,
  ],
});
