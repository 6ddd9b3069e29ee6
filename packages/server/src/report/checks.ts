import { bindPeriod, periodWords } from "../indicator/period.ts";
import type { Period } from "../indicator/column.ts";
import { exactOf } from "../indicator/value.ts";
import { declared } from "./declared.ts";
import { printSlotText, slotsIn, titleOf } from "./finding.ts";
import type { Finding, Read } from "./finding.ts";
import { isWritten, paragraphsOf, sectionsOf, textsOf } from "./model.ts";
import type { ReportBody } from "./model.ts";
import { plainText, renderText } from "./text.ts";
import type { FilledSlots } from "./text.ts";
import { unsupportedIn } from "./unsupported.ts";

/** Everything that must be looked at before a report is signed, errors first. */
export function checkReport(body: ReportBody, period: Period, filled: FilledSlots): Finding[] {
  const read = paragraphsOf(body)
    .filter(({ table }) => table === undefined)
    .map((paragraph): Read => ({ paragraph, pieces: renderText(paragraph.text, filled).pieces }));
  const findings = [
    ...textFindings(read, filled),
    ...tableFindings(body, filled),
    ...body.checks.flatMap((check) => declared(check, read, filled)),
    ...rateFindings(filled),
    ...repetitionFindings(read, period, filled),
    ...sameWordsFindings(read, filled),
    ...periodFindings(read, period, filled),
    ...chapterFindings(body),
    ...enumerationFindings(read),
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

/** A form prints a computed zero, but an unused register is said once for each indicator it leaves open. */
function tableFindings(body: ReportBody, filled: FilledSlots): Finding[] {
  return paragraphsOf(body).flatMap((paragraph): Finding[] => {
    const { table } = paragraph;
    if (!table) return [];
    const rendered = textsOf(paragraph).map((text) => renderText(text, filled));
    const problems = rendered.flatMap((one) => one.problems);
    const empty = new Map<string, string[]>();
    for (const slot of rendered.flatMap(({ pieces }) => slotsIn(pieces))) {
      const figure = filled.get(slot);
      if (!figure?.slot || !figure.value.ok || figure.value.value.kind !== "none") continue;
      if (figure.value.value.why === "noMatters") continue;
      const { indicator } = figure.slot;
      empty.set(indicator, [...(empty.get(indicator) ?? []), slot]);
    }
    return [
      ...problems.map(({ raw, says }): Finding => ({
        kind: "text",
        level: "error",
        says: `《${table.caption}》${raw}：${says}`,
        paragraph: paragraph.id,
      })),
      ...[...empty].map(([, slots]): Finding => ({
        kind: "text",
        level: "error",
        says: `《${table.caption}》中“${titleOf(slots[0] ?? "", filled)}”等${slots.length}格无数据：登记簿在此期间没有启用，请补录，或者声明登记簿已经启用`,
        paragraph: paragraph.id,
        slots,
      })),
    ];
  });
}

/** A rate is stored with its numbers; one cut to a whole per cent would say something else (702/720 printed as 97 %). */
function rateFindings(filled: FilledSlots): Finding[] {
  return [...filled.values()].flatMap(({ slot, value, print }): Finding[] => {
    if (!slot || !value.ok || (value.value.kind !== "rate" && value.value.kind !== "change")) return [];
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
    const slots = [...filled.values()].flatMap(({ slot }) => (slot?.indicator === indicator ? [slot.id] : []));
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
    const measures = new Set(
      list.map((id) => {
        const slot = filled.get(id)?.slot;
        return slot ? JSON.stringify([slot.indicator, slot.period, slot.where ?? null]) : id;
      }),
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
  yearToDate: ["今年以来", "本年累计", "1月至", "年内"],
  lastYear: ["上年", "去年", "同期"],
  previous: ["上月", "上期", "上年", "环比"],
  opening: ["期初", "上年结转", "上月结转", "年初", "上期末"],
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
    section.paragraphs.some(isWritten) || section.sections.some(hasText);
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
    ...(body.preamble.length === 0 || body.preamble.some(isWritten)
      ? []
      : [{ kind: "chapters", level: "error", says: "开头没有内容" } as const]),
  ];
}

/** 一是、二是 …: a number left out or used twice (seed 000 numbers 二 twice and has no 三). */
function enumerationFindings(read: readonly Read[]): Finding[] {
  return read.flatMap(({ paragraph, pieces }): Finding[] => {
    const found = [...plainText(pieces).matchAll(ENUMERATED)].map((match) => ORDINALS.indexOf(match[1] ?? ""));
    // Each 一是 begins a list of its own.
    const wrong = found.find((place, i) => place !== 0 && place !== (found[i - 1] ?? -1) + 1);
    if (wrong === undefined) return [];
    return [
      {
        kind: "chapters",
        level: "warning",
        says: `序号不连续：“${ORDINALS[wrong]}是”之前缺号或者重号`,
        paragraph: paragraph.id,
      },
    ];
  });
}

const ORDINALS = "一二三四五六七八九十";
const ENUMERATED = /(?<=^|[。；：\n])([一二三四五六七八九十])是/g;

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
