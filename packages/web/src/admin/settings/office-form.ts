import type { Letterheads, Office, OfficePreview } from "../../api/generated.ts";

/** The office as it is typed: letterheads as lines of a text. */
export interface OfficeDraft {
  readonly name: string;
  readonly shortName: string;
  readonly divisionCode: string;
  readonly numberWord: string;
  readonly official: string;
  readonly instrument: string;
}

export const draftOf = ({ name, shortName, divisionCode, numberWord, letterheads }: Office): OfficeDraft => ({
  name,
  shortName,
  divisionCode,
  numberWord,
  official: letterheads.official.join("\n"),
  instrument: letterheads.instrument.join("\n"),
});

/** As many lines as a letterhead has at most. */
const LINES = 3;

function linesOf(text: string): Letterheads["official"] {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const [one, two, three] = lines.slice(0, LINES);
  if (one === undefined) return [];
  if (two === undefined) return [one];
  return three === undefined ? [one, two] : [one, two, three];
}

export const letterheadsOf = ({ official, instrument }: OfficeDraft): Letterheads => ({
  official: linesOf(official),
  instrument: linesOf(instrument),
});

/** What is asked of the printer for a sample. */
export const sampleOf = (draft: OfficeDraft, paper: OfficePreview["paper"]): OfficePreview => ({
  name: draft.name.trim(),
  numberWord: draft.numberWord.trim(),
  letterheads: letterheadsOf(draft),
  paper,
});

/** What is missing or wrong before it can be kept, field by field. */
export function faultsOf(draft: OfficeDraft): Partial<Record<keyof OfficeDraft, string>> {
  const tooMany = (text: string): boolean => text.split("\n").filter((line) => line.trim() !== "").length > LINES;
  return {
    ...(draft.name.trim().length < 2 ? { name: "请填写机关全称" } : {}),
    ...(draft.shortName.trim() === "" ? { shortName: "请填写简称" } : {}),
    ...(/^\d{6,12}$/.test(draft.divisionCode.trim()) ? {} : { divisionCode: "6至12位数字" }),
    ...(draft.numberWord.trim() === "" ? { numberWord: "请填写机关代字" } : {}),
    ...(tooMany(draft.official) ? { official: `最多${LINES}行` } : {}),
    ...(tooMany(draft.instrument) ? { instrument: `最多${LINES}行` } : {}),
  };
}
