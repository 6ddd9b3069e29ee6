import { FZ } from "../../build/basis.ts";
import { is, isNot } from "../../build/condition.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 培训学时不足提醒单: to the officer, by name, with the hours had, the hours owed and the day to make it up (FZ-30). */
export const shortfallNotice = instrument({
  id: "shortfall-notice",
  title: "培训学时不足提醒单",
  basis: FZ("30"),
  series: "{org}训提〔{year}〕{seq}号",
  needs: { name: "执法人员", year: "年度", period: "期间", had: "已有学时", dueOn: "补训期限" },
  body: [
    numberLine,
    line("{name}："),
    para("经统计，你{year}年{period}接受业务知识和法律知识培训{had}。"),
    para("行政执法人员每人每年接受培训不少于六十学时，请于{dueOn}前补足。", is("period", "year")),
    para("按照本单位培训方案，每季度不少于{$setting.quarterHours}学时，请于{dueOn}前补足。", isNot("period", "year")),
    sealed,
  ],
});
