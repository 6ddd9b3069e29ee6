import { FZ } from "../../build/basis.ts";
import { cell, form, instrument, signatures, wide } from "../blocks.ts";

/** 示范创建指标自评表: one criterion, its proof and the street's own mark (FZ-28). */
export const criterionSheet = instrument({
  id: "criterion-sheet",
  title: "示范创建指标自评表",
  basis: FZ("28"),
  needs: { edition: "指标体系版本", code: "指标编号", standard: "标准", score: "自评得分", explanation: "自评说明" },
  body: [
    form(
      [cell("指标体系版本", "{edition}", 8), cell("指标编号", "{code}", 4)],
      [cell("一级指标", "{first}", 6), cell("二级指标", "{second}", 6)],
      wide("三级指标（标准）", "{standard}"),
      [cell("分值", "{full}", 4), cell("自评得分", "{score}", 4), cell("达标", "{met}", 4)],
      wide("自评说明", "{explanation}", 3),
      wide("佐证", "{evidenceTitle}"),
      wide("差距和整改措施", "{gap}"),
    ),
    signatures({ 责任单位负责人: "", 填表人: "" }),
  ],
});
