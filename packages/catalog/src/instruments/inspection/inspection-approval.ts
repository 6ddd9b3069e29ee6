import { INS } from "../../build/basis.ts";
import { cell, form, instrument, numberLine, opinions, wide } from "../blocks.ts";

/** 行政检查审批表: no inspection before it (INS-04). */
export const inspectionApproval = instrument({
  id: "inspection-approval",
  title: "行政检查审批表",
  basis: [INS("04"), INS("01")],
  series: "{org}检审〔{year}〕{seq}号",
  needs: {
    "object.name": "检查对象",
    reason: "检查事由",
    "item.title": "检查事项",
    officers: "检查人员",
    plannedOn: "检查日期",
  },
  body: [
    numberLine,
    form(
      [cell("检查对象", "{object.name}", 6), cell("对象代码", "{objectCode}", 6)],
      [cell("检查地点", "{place}", 6), cell("检查日期", "{plannedOn}", 6)],
      [cell("检查事项", "{item.title}", 6), cell("检查领域", "{field}", 6)],
      [cell("检查来源", "{ground}", 4), cell("检查形式", "{form}", 4), cell("检查方式", "{way}", 4)],
      [cell("检查人员", "{officers}", 6), cell("参加单位", "{units}", 6)],
      wide("检查事由", "{reason}", 3),
      wide("间隔期内再次检查的理由", "{againReason}", 2),
    ),
    opinions,
  ],
});
