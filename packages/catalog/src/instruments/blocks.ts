import type { Condition, Path } from "@fadu/engine/definition/condition.ts";
import type { Instrument, InstrumentBlock } from "@fadu/engine/definition/instrument.ts";
import { basisList, type Bases } from "../build/basis.ts";
import { isNot, is } from "../build/condition.ts";

/** An instrument as its author writes it: `needs` is path → what the reader calls it. */
export interface InstrumentInput {
  readonly id: string;
  readonly title: string;
  /** Title on the paper, when it depends on the matter. */
  readonly headline?: string;
  readonly basis: Bases;
  readonly layout?: Instrument["layout"];
  readonly issuer?: string;
  /** Template of its number; legal numbers are gapless (PAF-27). */
  readonly series?: string;
  readonly needs: Readonly<Record<Path, string>>;
  readonly served?: boolean;
  readonly body: readonly InstrumentBlock[];
}

/** The instrument as the engine reads it. */
export function instrument(input: InstrumentInput): Instrument {
  const { basis, layout = "instrument", series, needs, ...rest } = input;
  return {
    ...rest,
    layout,
    basis: basisList(basis),
    ...(series === undefined ? {} : { series: { template: series, gapless: true, resets: "year" } }),
    needs: Object.entries(needs).map(([path, label]) => ({ path, label })),
  };
}

/** An indented paragraph, printed only while the condition holds. */
export const para = (text: string, when?: Condition): InstrumentBlock => ({
  kind: "paragraph",
  text,
  indent: true,
  ...(when ? { when } : {}),
});

/** A line from the margin: whom it concerns, whom it is addressed to. */
export const line = (text: string, when?: Condition): InstrumentBlock => ({
  kind: "paragraph",
  text,
  ...(when ? { when } : {}),
});

/** The instrument's number, at the right. */
export const numberLine: InstrumentBlock = { kind: "paragraph", text: "{$number}", align: "right" };

export const heading = (text: string, when?: Condition): InstrumentBlock => ({
  kind: "heading",
  text,
  ...(when ? { when } : {}),
});

export interface Cell {
  readonly label?: string;
  readonly value?: string;
  readonly span: number;
  readonly height?: number;
}

/** Label and value; `span` in twelfths. */
export const cell = (label: string, value: string, span: number): Cell => ({ label, value, span });
/** A whole row for a longer text; `height` in lines left free. */
export const wide = (label: string, value: string, height = 2): readonly Cell[] => [{ label, value, span: 12, height }];

export const form = (...rows: readonly (readonly Cell[])[]): InstrumentBlock => ({ kind: "form", rows });

export const table = (path: Path, columns: Readonly<Record<string, readonly [string, number]>>): InstrumentBlock => ({
  kind: "table",
  path,
  columns: Object.entries(columns).map(([key, [title, width]]) => ({ key, title, width })),
});

/** Lines to sign: label → what is printed before the signature, if anything. */
export const signatures = (lines: Readonly<Record<string, string>>): InstrumentBlock => ({
  kind: "signatures",
  lines: Object.entries(lines).map(([label, value]) => (value === "" ? { label } : { label, value })),
});

/** Office, date and its seal (行政处罚法第五十九条第二款: the deciding organ's own seal). */
export const sealed: InstrumentBlock = { kind: "seal", seal: true };
/** Opinions of the approval, one cell each. */
export const opinions: InstrumentBlock = { kind: "opinions" };

/** Who the party is, as every instrument served on it must say (行政处罚法第五十九条第一项). */
export const offenderLines: readonly InstrumentBlock[] = [
  line("当事人：{offender.name}"),
  line("身份证件号码：{offender.idNumber}", is("offender.kind", "citizen")),
  line("统一社会信用代码：{offender.idNumber}", isNot("offender.kind", "citizen")),
  line("法定代表人（负责人、经营者）：{offender.representative}", isNot("offender.kind", "citizen")),
  line("住址（住所）：{offender.address}"),
  line("联系电话：{offender.phone}"),
];

/** What no instrument about an offence can do without. */
export const OFFENDER_NEEDS = {
  "offender.name": "当事人姓名或者名称",
  "offender.address": "当事人地址",
} as const;

/** Signature of who acted and whom it concerned. */
export const partySigns: InstrumentBlock = signatures({
  执法人员签名及执法证号: "{$signers}",
  当事人签名或者盖章: "",
  日期: "",
});
