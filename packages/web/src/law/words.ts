import type { RuleStatus } from "@fadu/engine/definition/basis.ts";
import type { Clock, Trigger } from "@fadu/engine/definition/clock.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import { UNIVERSAL_TITLES } from "@fadu/engine/definition/universal.ts";

import type { ProcedureItem, RuleView } from "../api/generated.ts";
import { lengthWords } from "../chart/definition-words.ts";

/** How far a rule was checked, as readers are told. */
export const STATUS = {
  V: { title: "全文核对", says: "已与公布的条文全文核对", tone: "chip chip-good" },
  V2: { title: "转引", says: "依据可靠的转引，未与原文核对", tone: "chip chip-accent" },
  LV: { title: "地方", says: "外地的地方规定，仅作参照；数额由本街道设定", tone: "chip chip-warn" },
  I: { title: "推导", says: "由条文推导得出，条文没有明写", tone: "chip chip-warn" },
  U: { title: "未核实", says: "尚未核实，不得作为执法依据；数额由本街道设定", tone: "chip chip-bad" },
} as const satisfies Record<RuleStatus, { title: string; says: string; tone: string }>;

export const KINDS = { case: "办理事项", record: "登记台账", roster: "名册" } as const satisfies Record<
  ProcedureItem["kind"],
  string
>;

/** What kind of place of a procedure rests on a rule. */
export const PLACES = {
  procedure: "总体依据",
  act: "办理动作",
  requirement: "办理要求",
  approval: "审批",
  clock: "期限",
  publicity: "公开",
  setting: "本地设定",
  computed: "计算",
  retention: "保管期限",
} as const satisfies Record<RuleView["citedBy"][number]["places"][number]["in"], string>;

/** Whose time runs. */
export const CLOCK_KINDS = {
  duty: "本机关办理期限",
  right: "当事人行使权利的期限",
  cap: "持续的最长时间",
} as const satisfies Record<Clock["kind"], string>;

const UNIVERSAL: Readonly<Record<string, string>> = UNIVERSAL_TITLES;

/** `act:file` → 立案; `served:decision` → 《行政处罚决定书》送达; `state:closed` → 进入“已结案”. */
function triggerText(trigger: Trigger, { acts, states, instruments }: Definition): string {
  const [kind, key = ""] = trigger.split(":");
  if (kind === "act") return acts[key]?.title ?? UNIVERSAL[key] ?? key;
  if (kind === "state") return `进入“${states[key]?.title ?? key}”`;
  return `《${instruments[key]?.title ?? key}》送达`;
}

export const triggersText = (triggers: readonly Trigger[], definition: Definition): string =>
  [...new Set(triggers.map((one) => triggerText(one, definition)))].join("、");

/** How often and for how long a limit may be extended; undefined when it may not. */
export function extensionText({ extension }: Clock, definition: Definition): string | undefined {
  if (!extension) return undefined;
  const first = `可延长${extension.times > 1 ? `${extension.times}次，每次` : ""}${lengthWords(extension.length, definition)}`;
  return extension.again ? `${first}；再次延长${lengthWords(extension.again.length, definition)}` : first;
}

/** 永久 or so many years. */
export const retentionText = (years: number): string => (years === 0 ? "永久" : `${years} 年`);
