import { FZ } from "../../build/basis.ts";
import { cell, form, instrument, signatures, wide } from "../blocks.ts";

/** 培训记录表: the course as held, who attended and how it was judged (FZ-30). */
export const trainingRecord = instrument({
  id: "training-record",
  title: "培训记录表",
  basis: FZ("30"),
  needs: { course: "培训课程", heldOn: "培训日期", hours: "学时", headcount: "参加人数" },
  body: [
    form(
      wide("培训课程", "{course}", 1),
      [cell("培训类别", "{level}", 6), cell("培训对象", "{audience}", 6)],
      [cell("培训日期", "{heldOn}", 4), cell("学时", "{hours}", 4), cell("参加人数", "{headcount}", 4)],
      [cell("组织单位", "{host}", 6), cell("授课人", "{lecturer}", 6)],
      wide("参加人员", "{participants}"),
      wide("缺席人员和补训安排", "{absent} {makeUp}"),
      wide("评估意见", "{evaluation}", 3),
    ),
    signatures({ 组织单位负责人: "", 记录人: "" }),
  ],
});
