/** What stands in a template, as a clerk would say it. */
const SLOTS: Readonly<Record<string, string>> = { org: "机关代字", year: "年", month: "月", day: "日", seq: "顺序号" };

/** `{org}罚〔{year}〕{seq:4}号` → [机关代字]罚〔[年]〕[顺序号，4位]号. */
export const patternText = (template: string): string =>
  template.replaceAll(/\{(\w+)(?::(\d+))?\}/g, (_, slot: string, width: string | undefined) => {
    const word = SLOTS[slot] ?? slot;
    return `［${word}${width === undefined ? "" : `${width}位`}］`;
  });

/** 3、5—8: runs of numbers. */
export function runsText(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs[runs.length - 1];
    if (last && last[1] + 1 === number) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}—${to}`)).join("、");
}
