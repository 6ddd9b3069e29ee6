import { PLAN } from "../../procedures/education/parts.ts";
import { cell, form, heading, instrument, para, sealed, table, wide } from "../blocks.ts";

/** 普法规划任务自查表: the task, its standard, what the street did and its own mark. */
export const acceptancePack = instrument({
  id: "acceptance-pack",
  title: "普法规划任务自查表",
  basis: PLAN,
  needs: { plan: "规划名称", item: "任务内容", selfCheck: "自查情况", yearly: "年度佐证" },
  body: [
    form(
      [cell("规划", "{plan}", 8), cell("任务编号", "{code}", 4)],
      wide("任务内容", "{item}"),
      wide("验收标准", "{standard}"),
      [cell("分值", "{full}", 6), cell("自查得分", "{score}", 6)],
    ),
    heading("年度佐证"),
    table("yearly", { year: ["年度", 2], work: ["落实情况", 7], figure: ["对应数据", 3] }),
    heading("自查情况"),
    para("{selfCheck}"),
    sealed,
  ],
});
