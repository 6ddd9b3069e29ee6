import { allOf, anyOf, atMost, is, missing, over, valueAt } from "../build/condition.ts";
import { distinct, except, indicatorsOf, stock } from "./build.ts";

/** What a number at one day can be split by. */
const AT_END = ["category", "community", "subcategory", "person"] as const;

const correction = indicatorsOf({
  group: "社区矫正",
  procedures: ["correction-person"],
  dimensions: ["category", "community", "subcategory", "person", "month", "quarter"],
});

const resettlement = indicatorsOf({
  group: "安置帮教",
  procedures: ["resettlement-person"],
  dimensions: ["category", "community", "subcategory", "person", "month", "quarter"],
});

const drug = indicatorsOf({
  group: "禁毒",
  procedures: ["drug-person"],
  dimensions: ["community", "category", "month"],
});

const sweeps = indicatorsOf({
  group: "禁毒",
  procedures: ["premises-sweep"],
  dimensions: ["category", "flagged", "community", "month"],
});

const tests = indicatorsOf({
  group: "禁毒",
  procedures: ["hair-test"],
  dimensions: ["category", "mode", "community", "month"],
});

const visits = indicatorsOf({
  group: "精障",
  procedures: ["care-visit"],
  dimensions: ["community", "level", "state", "month", "quarter"],
});

const released = is("outcome", "released");
/** On the list at the end of the period. */
const listedAtEnd = allOf(
  atMost("validFrom", valueAt("$end")),
  anyOf(missing("validTo"), over("validTo", valueAt("$end"))),
);
/** Visits due to patients; those excused (住院、迁出 …) were not due. */
const dueToPatients = allOf(is("category", "mental"), except("outcome", "excused"));

/** Persons in care (SJ-01 … SJ-06, D-08, DJ-01 … DJ-05): counts only, drill-down under masked names. */
export const careIndicators = [
  correction.base({
    id: "SJ-01",
    title: "社区矫正新接收人数",
    unit: "人",
    definition: "期内接收的社区矫正对象，按接收日期计",
    by: "validFrom",
  }),
  correction.base({
    id: "SJ-02",
    title: "社区矫正解除人数",
    unit: "人",
    definition: "期内矫正期满、被赦免解除的社区矫正对象，按解除日期计；收监、死亡、转出另列（SJ-02A）",
    by: "validTo",
    filter: released,
  }),
  correction.base({
    id: "SJ-02A",
    title: "社区矫正其他转出人数",
    unit: "人",
    definition: "期内因收监执行、死亡、变更执行地离册的社区矫正对象，按离册日期计",
    by: "validTo",
    filter: except("outcome", "released"),
  }),
  correction.base({
    id: "SJ-03",
    dimensions: AT_END,
    title: "社区矫正期末在册人数",
    unit: "人",
    definition: "期末在册的社区矫正对象：已接收，未解除、终止、转出",
    by: "validFrom",
    measure: stock,
  }),
  correction.combined(["SJ-03", "SJ-02", "SJ-02A"], ["SJ-01"], {
    id: "D-08",
    dimensions: AT_END,
    title: "社区矫正期初在册人数",
    unit: "人",
    definition: "期末在册加期内解除和其他转出，减期内新接收",
  }),
  resettlement.base({
    id: "SJ-04",
    title: "安置帮教新接收人数",
    unit: "人",
    definition: "期内衔接接收的安置帮教对象，按接收日期计",
    by: "validFrom",
  }),
  resettlement.base({
    id: "SJ-05",
    title: "安置帮教解除人数",
    unit: "人",
    definition: "期内帮教期满解除的对象，按解除日期计；转出、死亡、重新犯罪另列（SJ-05A）",
    by: "validTo",
    filter: released,
  }),
  resettlement.base({
    id: "SJ-05A",
    title: "安置帮教其他转出人数",
    unit: "人",
    definition: "期内因转出、死亡、重新犯罪离册的安置帮教对象，按离册日期计",
    by: "validTo",
    filter: except("outcome", "released"),
  }),
  resettlement.base({
    id: "SJ-06",
    dimensions: AT_END,
    title: "安置帮教期末在册人数",
    unit: "人",
    definition: "期末在册的安置帮教对象：已接收，未解除、转出、终止",
    by: "validFrom",
    measure: stock,
  }),
  resettlement.combined(["SJ-06", "SJ-05", "SJ-05A"], ["SJ-04"], {
    id: "D-08A",
    dimensions: AT_END,
    title: "安置帮教期初在册人数",
    unit: "人",
    definition: "期末在册加期内解除和其他转出，减期内新接收",
  }),
  drug.base({
    id: "DJ-01",
    title: "在册吸毒人员帮扶慰问人次",
    unit: "人次",
    definition: "期内对戒毒、禁毒管控人员登记的帮扶慰问，每人每次计一人次，按帮扶日期计",
    by: "act:aid",
    measure: { kind: "acts", act: "aid", on: "aidOn" },
  }),
  drug.base({
    id: "DJ-02",
    dimensions: ["community", "category"],
    title: "脱失管控人数",
    unit: "人",
    definition: "期末在册、处于脱失状态的戒毒和禁毒管控人员：最近一次脱失在期末以前，到期末尚未找回",
    by: "act:markLost",
    measure: {
      kind: "latest",
      acts: [{ act: "markLost", on: "lostOn" }],
      ends: [{ act: "foundAgain", on: "foundOn" }],
    },
    filter: listedAtEnd,
    print: { zero: "无" },
  }),
  sweeps.base({
    id: "DJ-03",
    title: "重点场所清查次数",
    unit: "次",
    definition: "期内开展的重点场所清查，按清查日期计",
    by: "occurredOn",
  }),
  tests.base({
    id: "DJ-04",
    title: "重点行业人员毛发检测人数",
    unit: "名",
    definition: "期内采样的重点行业从业人员，同一人多次采样按一名计，按采样日期计",
    by: "occurredOn",
    measure: distinct("values.person.idNumber"),
  }),
  visits.cohort(
    {
      id: "DJ-05",
      title: "精障患者走访任务完成率",
      unit: "%",
      definition: "期内到期的严重精神障碍患者走访任务中已完成的比例，按应走访日期计；登记免访的不计入",
    },
    { by: "occurredOn", filter: allOf(dueToPatients, is("outcome", "done")) },
    { by: "dueOn", filter: dueToPatients },
  ),
].map((indicator) => ({ ...indicator, sensitive: true }));
