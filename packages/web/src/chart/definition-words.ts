import type { Act, ApprovalStep, Performer, Relation } from "@fadu/engine/definition/act.ts";
import type { Length } from "@fadu/engine/definition/clock.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import { lengthText, UNIT_WORDS } from "@fadu/engine/time/explain.ts";

/** Chinese titles of the roles that a definition names. */
export type RoleTitles = Readonly<Record<string, string | undefined>>;

const RELATIONS = {
  opener: "登记人",
  handler: "承办人",
  coHandler: "协办人",
  member: "参与办理的人",
  superior: "上级负责人",
} as const satisfies Record<Relation, string>;

function performerText(performer: Performer, roles: RoleTitles): string {
  if ("system" in performer) return "系统自动";
  return "role" in performer ? (roles[performer.role] ?? performer.role) : RELATIONS[performer.relation];
}

/** Who does it, each once. */
export const performersText = (by: readonly Performer[], roles: RoleTitles): string =>
  [...new Set(by.map((one) => performerText(one, roles)))].join("、");

const MODES = { any: "或签", all: "会签", inOrder: "依次", majority: "过半数" } as const satisfies Record<
  ApprovalStep["mode"],
  string
>;

/** One consent: what it is called, whose it is, how several give it; some are only needed in some cases. */
export function approvalText(step: ApprovalStep, roles: RoleTitles): string {
  const whose = step.roles.map((role) => roles[role] ?? role).join("、");
  const how = step.mode === "any" ? "" : `，${MODES[step.mode]}`;
  return `${step.title}（${whose}${how}${step.when ? "，视情形" : ""}）`;
}

/** A stretch of time as the definition has it: `七个工作日`, `三十日（可由本街道设定）`. */
export function lengthWords(length: Length, { settings }: Pick<Definition, "settings">): string {
  if ("path" in length) return "按个案确定的期限";
  const { n, unit } = length;
  if (typeof n === "number") return n === 0 ? "当日" : lengthText({ n, unit });
  const value = settings[n.setting]?.default;
  return typeof value === "number" ? `${lengthText({ n: value, unit })}（可设定）` : `设定的${UNIT_WORDS[unit]}数`;
}

/** Titles of the ends an act can lead to. */
export function outcomesOf(act: Act, { outcomes }: Pick<Definition, "outcomes">): string[] {
  const branches = typeof act.to === "object" ? act.to.map((branch) => branch.outcome ?? act.outcome) : [act.outcome];
  return [...new Set(branches)].flatMap((outcome) => (outcome === undefined ? [] : (outcomes[outcome]?.title ?? [])));
}

/** States an act can lead to; none when the matter stays where it is. */
export const targetsOf = ({ to }: Pick<Act, "to">): readonly string[] =>
  to === undefined ? [] : typeof to === "string" ? [to] : [...new Set(to.map((branch) => branch.to))];
