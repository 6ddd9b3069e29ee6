import { CC } from "../../../build/basis.ts";
import type { ClockInput } from "../../../build/clock.ts";
import { CORRECTION } from "../../../build/customs.ts";
import { is } from "../../../build/condition.ts";
import { days, hours, months, setting } from "../../../build/length.ts";

const outside = is("category", "outside");

/** Limits of correction: of the person, of the office, and of the court it waits for. */
export const correctionClocks = {
  report: {
    title: "报到期限",
    basis: CC("21"),
    length: days(10),
    from: "effectiveOn",
    starts: "notify",
    stops: ["receive", "reject", "overdueSearch"],
    kind: "right",
    warns: [days(2)],
    expires: { act: "overdueSearch" },
  },
  plan: {
    title: "确定矫正小组、制定方案期限",
    basis: [CC("24"), CORRECTION],
    length: days(setting("planDays")),
    from: "receivedOn",
    starts: "receive",
    stops: ["setPlan", "state:closed"],
  },
  search: {
    title: "组织查找期限",
    basis: [CC("30"), CORRECTION],
    length: hours(setting("searchHours")),
    from: "missingAt",
    starts: "reportMissing",
    stops: ["organiseSearch", "foundAgain", "state:closed"],
    expires: "supervise",
  },
  back: {
    title: "销假期限",
    basis: CC("27"),
    length: days(0),
    from: "leaveUntil",
    starts: "leave",
    stops: ["returnFromLeave", "reportMissing", "state:closed"],
    kind: "cap",
    expires: "supervise",
  },
  locator: {
    title: "电子定位使用期限",
    basis: CC("29"),
    length: months(3),
    from: "locatorFrom",
    starts: ["locate", "renewLocator"],
    stops: ["renewLocator", "liftLocator", "state:closed"],
    kind: "cap",
    warns: [days(7)],
  },
  healthReport: {
    title: "报告身体情况",
    basis: CC("X1"),
    length: months(setting("healthReportMonths")),
    starts: ["setPlan", "reportHealth"],
    when: outside,
    stops: ["reportHealth", "state:closed"],
    kind: "cap",
  },
  healthCheck: {
    title: "提交病情复查材料",
    basis: CC("X1"),
    length: months(setting("healthCheckMonths")),
    starts: ["setPlan", "checkHealth"],
    when: outside,
    stops: ["checkHealth", "state:closed"],
    kind: "cap",
  },
  ruling: {
    title: "人民法院裁定期限",
    basis: CC("46"),
    length: days(30),
    from: "courtReceivedOn",
    starts: "proposeRevocation",
    stops: ["recordRuling"],
    kind: "cap",
    roll: "next",
    warns: [days(5)],
  },
  term: {
    title: "矫正期限",
    basis: CC("02"),
    length: days(0),
    from: "termTo",
    starts: "setPlan",
    stops: ["state:closed"],
    kind: "cap",
    warns: [days(30)],
  },
} as const satisfies Readonly<Record<string, ClockInput>>;
