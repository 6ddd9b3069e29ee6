import type { Scalar } from "@fadu/engine/definition/condition.ts";

import type { Is, Line, MeasureDraft } from "./draft.ts";
import type { Source, SourceKind } from "./sources.ts";

const FILLED = { filled: "已填写", empty: "未填写" } as const;
const ORDER = { ge: "不少于", le: "不超过", gt: "多于", lt: "少于", eq: "等于" } as const;

/** How values of a kind can be compared, in the order a list shows them. */
export const COMPARISONS: Readonly<Record<SourceKind, Readonly<Partial<Record<Is, string>>>>> = {
  options: { eq: "为", ne: "不为", in: "为其中之一", notIn: "不为其中任何一个", ...FILLED },
  list: { contains: "含有", ...FILLED },
  number: { ...ORDER, ...FILLED },
  date: { ge: "不早于", le: "不晚于", gt: "晚于", lt: "早于", eq: "为", ...FILLED },
  flag: { eq: "为", ...FILLED },
  unit: { eq: "为", ne: "不为", ...FILLED },
  text: { contains: "包含", eq: "为", ne: "不为", ...FILLED },
  act: { done: "已经办理", notDone: "没有办理" },
};

/** The comparison a new line of this kind starts with. */
export const firstOf = (kind: SourceKind): Is => Object.keys(COMPARISONS[kind])[0] as Is;

/** Whether a comparison asks for several values, one, or none. */
export function valuesAsked(is: Is, kind: SourceKind): "none" | "one" | "many" {
  if (is === "filled" || is === "empty" || is === "done" || is === "notDone") return "none";
  return is === "in" || is === "notIn" || (is === "contains" && kind === "list") ? "many" : "one";
}

/** A line of a filter in words: 类别为“邻里纠纷”. */
export function lineWords(line: Line, sources: readonly Source[], titleOf: (path: string, value: Scalar) => string) {
  if ("kept" in line) return "符合原有的复合条件";
  const source = sources.find((one) => one.path === line.path);
  const says = source && COMPARISONS[source.kind][line.is];
  if (!source || says === undefined) return "（条件未填完）";
  if (source.kind === "act") return `${line.is === "done" ? "已经" : "没有"}${source.title}`;
  if (valuesAsked(line.is, source.kind) === "none") return `${source.title}${says}`;
  const values = line.value === undefined ? [] : [line.value].flat();
  const quoted = values.map((value) =>
    source.kind === "number" || source.kind === "date" ? String(value) : `“${titleOf(source.path, value)}”`,
  );
  return `${source.title}${says}${quoted.join("、") || "……"}`;
}

/** Kinds of measure as the page offers them. */
export const MEASURES: Readonly<Record<MeasureDraft["kind"], { readonly title: string; readonly says: string }>> = {
  count: { title: "件数", says: "期内的记录，每件计一次" },
  acts: { title: "办理次数", says: "期内办理某一动作的次数；同一件办理几次计几次" },
  sum: { title: "合计", says: "期内各件的一个数量相加，如金额、人数" },
  distinct: { title: "不重复的个数", says: "期内出现过多少个不同的对象，如当事人、单位" },
  mean: { title: "平均值", says: "期内各件的一个数量的平均数，保留两位小数" },
  average: { title: "人均件数", says: "期内件数除以不同的人（单位）数，保留两位小数" },
  days: { title: "平均天数", says: "从一个日期到另一个日期的自然日，首日不计，取平均" },
  stock: { title: "期末在册", says: "期末仍然有效的名册条目（存量）" },
  open: { title: "期末未结", says: "期末已经登记、尚未办结的件数（存量）" },
};
