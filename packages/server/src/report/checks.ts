import type { CrossCheck } from "@fadu/engine/definition/indicator.ts";

import { compare, minus, plus } from "../indicator/decimal.ts";
import type { Exact } from "../indicator/decimal.ts";
import { bindPeriod, periodWords } from "../indicator/period.ts";
import type { Period } from "../indicator/column.ts";
import { exactOf } from "../indicator/value.ts";
import { holdsTest } from "./draft.ts";
import { paragraphsOf, sectionsOf } from "./model.ts";
import type { ReportBody, ReportParagraph } from "./model.ts";
import { plainText, printSlot, renderText } from "./text.ts";
import type { FilledSlots, RenderedPiece } from "./text.ts";
import { unsupportedIn } from "./unsupported.ts";

/** Kinds of check, by the numbers of the indicator catalogue §6; `text` and `support` are about the words themselves. */
export type CheckKind =
  | "parts"
  | "subset"
  | "rate"
  | "stockFlow"
  | "repetition"
  | "sameWords"
  | "words"
  | "period"
  | "chapters"
  | "text"
  | "support";

export interface Finding {
  readonly kind: CheckKind;
  /** An error stops the report from being submitted and published. */
  readonly level: "error" | "warning" | "note";
  readonly says: string;
  readonly paragraph?: string;
  readonly slots?: readonly string[];
}

interface Read {
  readonly paragraph: ReportParagraph;
  readonly pieces: readonly RenderedPiece[];
}

/** Everything that must be looked at before a report is signed, errors first. */
export function checkReport(body: ReportBody, period: Period, filled: FilledSlots): Finding[] {
  const read = paragraphsOf(body).map((paragraph): Read => ({
    paragraph,
    pieces: renderText(paragraph.text, filled).pieces,
  }));
  const findings = [
    ...textFindings(read, filled),
    ...body.checks.flatMap((check) => declared(check, read, filled)),
    ...rateFindings(filled),
    ...repetitionFindings(read, period, filled),
    ...sameWordsFindings(read, filled),
    ...periodFindings(read, period, filled),
    ...chapterFindings(body),
    ...supportFindings(read),
  ];
  const order = { error: 0, warning: 1, note: 2 };
  return findings.sort((a, b) => order[a.level] - order[b.level]);
}

/** Unknown slots, approximations the rule does not allow, figures without data. */
function textFindings(read: readonly Read[], filled: FilledSlots): Finding[] {
  return read.flatMap(({ paragraph, pieces }) => {
    const problems = renderText(paragraph.text, filled).problems.map(({ raw, says }): Finding => ({
      kind: "text",
      level: "error",
      says: `${raw}：${says}`,
      paragraph: paragraph.id,
    }));
    const empty = slotsIn(pieces).flatMap((slot): Finding[] => {
      const value = filled.get(slot)?.value;
      if (!value?.ok || value.value.kind !== "none") return [];
      const { why } = value.value;
      const says = printSlotText(slot, filled);
      const missing = why === "noData" || why === "baseNoData";
      return [
        {
          kind: "text",
          level: missing ? "error" : "warning",
          says: `“${titleOf(slot, filled)}”${says}${missing ? "：登记簿在此期间没有启用，请补录或删去这句话" : "，请按此改写这句话"}`,
          paragraph: paragraph.id,
          slots: [slot],
        },
      ];
    });
    return [...problems, ...empty];
  });
}

/** Checks of the outline: parts and totals, subsets, stocks and flows, figures that must agree, words against figures. */
function declared(check: CrossCheck, read: readonly Read[], filled: FilledSlots): Finding[] {
  const number = (slot: string): Exact | undefined => exactAt(slot, filled);
  const told = (slots: readonly string[]): string =>
    slots.map((slot) => `${titleOf(slot, filled)}${printSlotText(slot, filled)}`).join("、");
  const failed = (kind: CheckKind, slots: readonly string[]): Finding[] => [
    { kind, level: "error", says: `${check.says}（${told(slots)}）`, slots },
  ];
  switch (check.kind) {
    case "sum": {
      const [total, parts] = [number(check.total), sumOf(check.parts.map(number))];
      return total && parts && compare(total, parts) !== 0 ? failed("parts", [check.total, ...check.parts]) : [];
    }
    case "subset": {
      const [part, whole] = [number(check.part), number(check.of)];
      return part && whole && compare(part, whole) > 0 ? failed("subset", [check.part, check.of]) : [];
    }
    case "equal": {
      const values = check.figures.map(number).filter((v) => v !== undefined);
      const [first] = values;
      return first && values.some((v) => compare(v, first) !== 0) ? failed("repetition", check.figures) : [];
    }
    case "stockFlow": {
      const [end, start, up, down] = [number(check.end), number(check.start), number(check.plus), number(check.minus)];
      if (!end || !start || !up || !down) return [];
      return compare(end, minus(plus(start, up), down)) === 0
        ? []
        : failed("stockFlow", [check.start, check.plus, check.minus, check.end]);
    }
    case "words":
      return read.flatMap(({ paragraph, pieces }): Finding[] => {
        const word = check.words.find((w) => plainText(pieces).includes(w));
        if (word === undefined || holdsTest(check.test, filled)) return [];
        return [
          {
            kind: "words",
            level: "error",
            says: `${check.says}：文中写“${word}”，而${told([check.test.figure])}`,
            paragraph: paragraph.id,
            slots: [check.test.figure],
          },
        ];
      });
  }
}

const sumOf = (parts: readonly (Exact | undefined)[]): Exact | undefined =>
  parts.reduce<Exact | undefined>((sum, part) => (sum && part ? plus(sum, part) : undefined), { n: 0n, d: 1n });

/** A rate is stored with its numbers; one cut to a whole per cent would say something else (702/720 printed as 97 %). */
function rateFindings(filled: FilledSlots): Finding[] {
  return [...filled.values()].flatMap(({ slot, value, print }): Finding[] => {
    if (!value.ok || (value.value.kind !== "rate" && value.value.kind !== "change")) return [];
    const decimals = slot.print?.decimals ?? print.decimals;
    const number = exactOf(value.value);
    if (decimals !== 0 || !number || number.n % number.d === 0n) return [];
    return [
      {
        kind: "rate",
        level: "error",
        says: `“${titleOf(slot.id, filled)}”不是整数百分比，不能只印整数`,
        slots: [slot.id],
      },
    ];
  });
}

/** The same indicator and period printed twice must read alike; two slots for one thing must agree. */
function repetitionFindings(read: readonly Read[], period: Period, filled: FilledSlots): Finding[] {
  const said = new Map<string, Map<string, string[]>>();
  for (const { paragraph, pieces } of read) {
    for (const piece of pieces) {
      if (piece.kind !== "figure" || !/^[\d-]/.test(piece.text)) continue;
      const slot = filled.get(piece.slot)?.slot;
      if (!slot) continue;
      const bound = bindPeriod(slot.period, period);
      const key = JSON.stringify([slot.indicator, bound.from, bound.to, slot.where ?? null]);
      const forms = said.get(key) ?? new Map<string, string[]>();
      const text = piece.text.replace(/^-/, "");
      said.set(key, forms.set(text, [...(forms.get(text) ?? []), paragraph.id]));
    }
  }
  return [...said].flatMap(([key, forms]): Finding[] => {
    if (forms.size < 2) return [];
    const [indicator] = JSON.parse(key) as [string];
    const slots = [...filled.values()].filter((f) => f.slot.indicator === indicator).map((f) => f.slot.id);
    return [
      {
        kind: "repetition",
        level: "warning",
        says: `“${titleOf(slots[0] ?? "", filled)}”在文中写法不一：${[...forms.keys()].join("、")}`,
        slots,
      },
    ];
  });
}

const MEASURE_WORD = /^(件次|人次|场次|件|起|宗|次|名|人|期|项|场|份|条|户|家|个|元|万元)/;

/** What stands before a figure since the last punctuation: 成功调处各类矛盾纠纷. */
const CLAUSE = /[^，。；：、！？“”（）\s]{0,16}$/;

/** One wording for two measures misleads (seed 001: 罚款 twice with different meaning). */
function sameWordsFindings(read: readonly Read[], filled: FilledSlots): Finding[] {
  const seen = new Map<string, Set<string>>();
  for (const { pieces } of read) {
    for (const [i, piece] of pieces.entries()) {
      const [before, after] = [pieces[i - 1], pieces[i + 1]];
      if (piece.kind !== "figure" || before?.kind !== "words") continue;
      const clause = CLAUSE.exec(before.text)?.[0] ?? "";
      if (clause.length < 2) continue;
      const unit = after?.kind === "words" ? (MEASURE_WORD.exec(after.text)?.[0] ?? "") : "";
      const key = `${clause}…${unit}`;
      seen.set(key, (seen.get(key) ?? new Set()).add(piece.slot));
    }
  }
  return [...seen].flatMap(([words, slots]): Finding[] => {
    const list = [...slots];
    const values = list.map((slot) => filled.get(slot)).filter((f) => f !== undefined);
    const measures = new Set(
      values.map(({ slot }) => JSON.stringify([slot.indicator, slot.period, slot.where ?? null])),
    );
    if (measures.size < 2) return [];
    return [
      {
        kind: "sameWords",
        level: "warning",
        says: `“${words}”用于不同的口径：${list.map((slot) => titleOf(slot, filled)).join("、")}，请在文中写清`,
        slots: list,
      },
    ];
  });
}

/** Words that tell a reader the figure covers other days than the report. */
const PERIOD_WORDS = {
  sinceLastYear: ["去年以来", "上年以来"],
  snapshot: ["目前", "截至", "现有", "共有", "在册", "总", "打造", "建成", "设有"],
  toDate: ["累计", "目前已", "截至", "至今"],
} as const;

/** A figure whose period is not the report's is marked, and its sentence has to say so. */
function periodFindings(read: readonly Read[], period: Period, filled: FilledSlots): Finding[] {
  return read.flatMap(({ paragraph, pieces }) =>
    slotsIn(pieces).flatMap((id): Finding[] => {
      const slot = filled.get(id)?.slot;
      if (!slot || slot.period.kind === "year") return [];
      const bound = bindPeriod(slot.period, period);
      const words =
        slot.period.kind === "span"
          ? [slot.period.from.slice(0, 4), slot.period.to.slice(0, 4)]
          : PERIOD_WORDS[slot.period.kind];
      const text = plainText(pieces);
      const told = words.some((word) => text.includes(word));
      const when =
        slot.period.kind === "snapshot"
          ? `${periodWords({ from: bound.to, to: bound.to }).split("至")[0]}时点`
          : periodWords(bound);
      return [
        {
          kind: "period",
          level: told ? "note" : "warning",
          says: `“${titleOf(id, filled)}”的期间是${when}，与报告年度不同${told ? "" : "，请在文中写明"}`,
          paragraph: paragraph.id,
          slots: [id],
        },
      ];
    }),
  );
}

/** Required parts are there and have text (督察规定第二十五条); headings are not repeated. Numbers follow from places. */
function chapterFindings(body: ReportBody): Finding[] {
  const sections = sectionsOf(body).map(({ section }) => section);
  const hasText = (section: (typeof sections)[number]): boolean =>
    section.paragraphs.some((p) => p.text.trim() !== "") || section.sections.some(hasText);
  const empty = sections.flatMap((section): Finding[] => {
    if (hasText(section)) return [];
    const level = section.required ? "error" : "warning";
    return [
      {
        kind: "chapters",
        level,
        says: section.required ? `必备部分“${section.heading}”还没有内容` : `“${section.heading}”还没有内容`,
      },
    ];
  });
  const headings = sections.map(({ heading }) => heading.trim());
  const repeated = [...new Set(headings.filter((heading, i) => headings.indexOf(heading) !== i))];
  return [
    ...empty,
    ...repeated.map((heading): Finding => ({ kind: "chapters", level: "error", says: `标题“${heading}”重复` })),
    ...(body.preamble.some((p) => p.text.trim() !== "")
      ? []
      : [{ kind: "chapters", level: "error", says: "开头没有内容" } as const]),
  ];
}

function supportFindings(read: readonly Read[]): Finding[] {
  return read.flatMap(({ paragraph, pieces }) =>
    unsupportedIn(pieces).map(({ words }): Finding => ({
      kind: "support",
      level: "warning",
      says: `无数据支撑：“${words}”没有对应的记录`,
      paragraph: paragraph.id,
    })),
  );
}

const slotsIn = (pieces: readonly RenderedPiece[]): string[] => [
  ...new Set(pieces.flatMap((p) => (p.kind === "figure" ? [p.slot] : []))),
];
const titleOf = (slot: string, filled: FilledSlots): string => filled.get(slot)?.title ?? slot;

function printSlotText(slot: string, filled: FilledSlots): string {
  const figure = filled.get(slot);
  const printed = figure && printSlot(figure);
  return printed?.ok ? printed.text : "";
}

function exactAt(slot: string, filled: FilledSlots): Exact | undefined {
  const value = filled.get(slot)?.value;
  return value?.ok ? exactOf(value.value) : undefined;
}
