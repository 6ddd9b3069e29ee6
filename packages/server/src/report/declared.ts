import type { CrossCheck } from "@fadu/engine/definition/indicator.ts";

import { compare, minus, over, plus, times } from "../indicator/decimal.ts";
import type { Exact } from "../indicator/decimal.ts";
import { holdsTest } from "./draft.ts";
import { exactAt, printSlotText, titleOf } from "./finding.ts";
import type { CheckKind, Finding, Read } from "./finding.ts";
import { plainText } from "./text.ts";
import type { FilledSlots } from "./text.ts";

/** Checks of the outline: parts and totals, subsets, stocks and flows, figures that must agree, words against figures. */
export function declared(check: CrossCheck, read: readonly Read[], filled: FilledSlots): Finding[] {
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
    case "balance": {
      const [left, right] = [sumOf(check.left.map(number)), sumOf(check.right.map(number))];
      return left && right && compare(left, right) !== 0 ? failed("parts", [...check.left, ...check.right]) : [];
    }
    case "rate": {
      const [rate, part, whole] = [number(check.rate), number(check.part), number(check.of)];
      if (!rate || !part || !whole || whole.n === 0n) return [];
      const exactly = times(over(part, whole), 100n);
      return compare(rate, exactly) === 0 ? [] : failed("rate", [check.rate, check.part, check.of]);
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
      const [end, start, up] = [number(check.end), number(check.start), number(check.plus)];
      const down = sumOf(check.minus.map(number));
      if (!end || !start || !up || !down) return [];
      return compare(end, minus(plus(start, up), down)) === 0
        ? []
        : failed("stockFlow", [check.start, check.plus, ...check.minus, check.end]);
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
