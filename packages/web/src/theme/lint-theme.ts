import type { Row, Theme } from "./theme-values.ts";
import { textAt } from "../field/values.ts";

/** Something that keeps a theme from being used, and where it is. */
export interface Finding {
  /** Field of the theme under which it is put right. */
  readonly field: "leadUnit" | "participants" | "powers" | "checklist" | "form" | "steps";
  readonly says: string;
}

/** What the lint asks beyond the theme itself. */
export interface Known {
  readonly unitName: (id: string) => string;
  /** Entries of the powers list in force today; undefined while they are not known. */
  readonly powersInForce: ReadonlySet<string> | undefined;
}

const filled = (row: Row, key: string): boolean => textAt(row, key).trim() !== "" || typeof row[key] === "number";
const nth = (index: number): string => `第 ${index + 1} 行`;

/**
 * Everything that is wrong with a theme, in words and where. The server demands the same of what is saved; here it is said while
 * the theme is composed, all at once.
 */
export function lintTheme(theme: Theme, known: Known): Finding[] {
  return [
    ...lintUnits(theme),
    ...lintPowers(theme, known),
    ...lintChecklist(theme, known),
    ...lintForm(theme),
    ...lintSteps(theme, known),
  ];
}

function lintUnits({ leadUnit, participants }: Theme): Finding[] {
  return [
    ...(participants.length < 2 ? [{ field: "participants", says: "一件事须有两个以上参加单位" } as const] : []),
    ...(leadUnit !== "" && !participants.includes(leadUnit)
      ? [{ field: "leadUnit", says: "牵头单位须在参加单位之内" } as const]
      : []),
  ];
}

function lintPowers({ powers, participants }: Theme, { unitName, powersInForce }: Known): Finding[] {
  const of = (says: string): Finding => ({ field: "powers", says });
  return powers.flatMap((row, index) => {
    const [unit, entry] = [textAt(row, "unit"), textAt(row["entry"], "id")];
    return [
      ...(unit === "" ? [of(`${nth(index)}没有单位`)] : []),
      ...(unit !== "" && !participants.includes(unit) ? [of(`${nth(index)}的“${unitName(unit)}”不是参加单位`)] : []),
      ...(filled(row, "power") ? [] : [of(`${nth(index)}没有职权事项`)]),
      ...(filled(row, "law") ? [] : [of(`${nth(index)}没有法律依据`)]),
      ...(entry !== "" && powersInForce?.has(entry) === false
        ? [of(`${nth(index)}“${textAt(row, "power")}”的权责清单事项已经失效或者没有生效`)]
        : []),
    ];
  });
}

function lintChecklist({ checklist, participants }: Theme, { unitName }: Known): Finding[] {
  const of = (says: string): Finding => ({ field: "checklist", says });
  if (checklist.length === 0) return [of("没有检查内容")];
  const idle = participants.filter((unit) => !checklist.some((row) => textAt(row, "unit") === unit));
  return [
    ...checklist.flatMap((row, index) => [
      ...(filled(row, "item") ? [] : [of(`${nth(index)}没有写检查内容`)]),
      ...(filled(row, "unit") ? [] : [of(`${nth(index)}没有负责单位`)]),
      ...(filled(row, "unit") && !participants.includes(textAt(row, "unit"))
        ? [of(`${nth(index)}的“${unitName(textAt(row, "unit"))}”不是参加单位`)]
        : []),
    ]),
    ...repeats(checklist, "item").map(([name, index]) => of(`${nth(index)}与前面重复：“${name}”`)),
    ...idle.map((unit) => of(`“${unitName(unit)}”没有检查内容`)),
  ];
}

function lintForm({ form }: Theme): Finding[] {
  const of = (says: string): Finding => ({ field: "form", says });
  return [
    ...form.flatMap((row, index) => {
      const kind = textAt(row, "kind");
      return [
        ...(filled(row, "item") ? [] : [of(`${nth(index)}没有写登记项`)]),
        ...(kind === "" ? [of(`${nth(index)}没有填写方式`)] : []),
        ...((kind === "choice" || kind === "choices") && optionsOf(row).length < 2
          ? [of(`${nth(index)}“${textAt(row, "item")}”至少要有两个选项`)]
          : []),
      ];
    }),
    ...repeats(form, "item").map(([name, index]) => of(`${nth(index)}与前面重复：“${name}”`)),
  ];
}

function lintSteps({ steps, participants }: Theme, { unitName }: Known): Finding[] {
  const of = (says: string): Finding => ({ field: "steps", says });
  if (steps.length === 0) return [of("没有办理流程，可以套用一个样式")];
  const kinds = steps.map((row) => textAt(row, "kind"));
  return [
    ...steps.flatMap((row, index) => [
      ...(filled(row, "step") ? [] : [of(`${nth(index)}没有步骤名称`)]),
      ...(filled(row, "kind") ? [] : [of(`${nth(index)}没有环节`)]),
      ...(filled(row, "unit") ? [] : [of(`${nth(index)}没有责任单位`)]),
      ...(filled(row, "unit") && !participants.includes(textAt(row, "unit"))
        ? [of(`${nth(index)}的“${unitName(textAt(row, "unit"))}”不是参加单位`)]
        : []),
      ...(filled(row, "days") ? [] : [of(`${nth(index)}“${textAt(row, "step")}”没有时限`)]),
    ]),
    ...(kinds[0] === "check" ? [] : [of("流程须从检查开始")]),
    ...(kinds[kinds.length - 1] === "close" ? [] : [of("流程须以办结结束")]),
    ...(kinds.includes("correct") && !kinds.slice(kinds.indexOf("correct")).includes("recheck")
      ? [of("责令改正的，其后须有复查")]
      : []),
    ...repeats(steps, "step").map(([name, index]) => of(`${nth(index)}与前面重复：“${name}”`)),
  ];
}

/** What was said by an earlier row already, and by which row again. */
function repeats(rows: readonly Row[], key: string): [name: string, index: number][] {
  const names = rows.map((row) => textAt(row, key).trim());
  return names.flatMap((name, index): [string, number][] =>
    name !== "" && names.indexOf(name) < index ? [[name, index]] : [],
  );
}

/** `合格、不合格` → its words, as the engine reads them. */
const optionsOf = (row: Row): string[] =>
  textAt(row, "options")
    .split(/[、，,;；\n]/)
    .filter((word) => word.trim() !== "");
