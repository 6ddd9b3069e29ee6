import { CC } from "../../build/basis.ts";
import { cell, form, instrument, sealed, table, wide } from "../blocks.ts";

/** 社区矫正方案, with the members of the correction group (CC-24). */
export const correctionPlan = instrument({
  id: "correction-plan",
  title: "社区矫正方案",
  basis: CC("24"),
  needs: {
    "person.name": "社区矫正对象",
    termFrom: "矫正期限起",
    termTo: "矫正期限止",
    team: "矫正小组",
    plan: "矫正方案",
  },
  body: [
    form(
      [cell("姓名", "{person.name}", 4), cell("性别", "{sex}", 4), cell("矫正类别", "{category}", 4)],
      [cell("决定机关", "{decidedBy}", 6), cell("法律文书", "{documentNumber}", 6)],
      [cell("矫正期限", "{termFrom}至{termTo}", 6), cell("接收日期", "{receivedOn}", 6)],
      wide("矫正方案", "{plan}", 8),
    ),
    { kind: "paragraph", text: "矫正小组" },
    table("team", { name: ["姓名", 4], role: ["身份", 5], sex: ["性别", 3] }),
    sealed,
  ],
});
