import { consent } from "../../build/act.ts";
import { HOT } from "../../build/basis.ts";
import type { ClockInput } from "../../build/clock.ts";
import { allOf, missing, oneOf } from "../../build/condition.ts";
import type { Condition } from "@fadu/engine/definition/condition.ts";
import { setting, workdays } from "../../build/length.ts";
import type { RoleId } from "../../roles/roles.ts";

/** What was found of the facts that a caller told. */
export const CONCLUSIONS = { true: "属实", partly: "部分属实", untrue: "不属实" } as const;
/** What came of it, as the unit says. */
export const RESULTS = { solved: "解决", partly: "部分解决", explained: "解释说明", unsolved: "暂不能解决" } as const;
/** What came of it, as the caller says when called again (HOT-11). */
export const SOLVED = { solved: "已解决", partly: "部分解决", unsolved: "未解决" } as const;
/** How content the caller is (HOT-12). */
export const SATISFACTION = {
  verySatisfied: "非常满意",
  satisfied: "满意",
  basic: "基本满意",
  dissatisfied: "不满意",
  notRated: "未评价",
} as const;

interface Limit {
  readonly title: string;
  /** Setting that holds the number of working days. */
  readonly days: string;
  /** Kinds of demand it is for. */
  readonly kinds: readonly string[];
  readonly starts: string;
  readonly stops: readonly string[];
  /** Who examines an extension before the head in charge grants it. */
  readonly examiners: readonly RoleId[];
  /** Further conditions under which the limit runs. */
  readonly when?: readonly Condition[];
}

/**
 * Limit of an answer by the kind of demand, unless the ticket states its own: no national number of days exists, so each is a
 * setting (HOT-07, HOT-17). Extended once, with reasons and approval (HOT-09).
 */
export const replyLimit = ({ title, days, kinds, starts, stops, examiners, when = [] }: Limit) =>
  ({
    title,
    basis: [HOT("07"), HOT("17")],
    length: workdays(setting(days)),
    starts,
    when: allOf(missing("ticketDue"), oneOf("kind", ...kinds), ...when),
    stops,
    warns: [workdays(1)],
    extension: {
      length: workdays(setting("extendBy")),
      times: 1,
      basis: [HOT("09"), HOT("17")],
      approval: [
        consent("工单管理员审核", examiners),
        consent("分管负责人审批", ["deputy-head", "command-director"], { basis: HOT("09") }),
      ],
    },
  }) satisfies ClockInput;
