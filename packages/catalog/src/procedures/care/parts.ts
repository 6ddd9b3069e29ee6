import type { Open } from "@fadu/engine/definition/act.ts";
import type { Condition, Requirement } from "@fadu/engine/definition/condition.ts";
import { child, report } from "../../build/act.ts";
import type { Basis } from "@fadu/engine/definition/basis.ts";
import { allOf, anyOf, given, noneOpen, not, requires } from "../../build/condition.ts";
import { choice, date, party, text, unit } from "../../build/field.ts";

/** Reasons for which a visit that was due need not be made. */
export const EXCUSES = {
  none: "未免访",
  hospital: "住院治疗",
  custody: "被羁押、强制隔离戒毒",
  away: "外出，已由外出地协助",
  moved: "已迁出",
  died: "死亡",
  ended: "即将期满解除，不再安排走访",
} as const;

/** Stability of a patient (国家基本公共卫生服务规范). */
export const CONDITIONS = { stable: "病情稳定", basic: "基本稳定", unstable: "病情不稳定" } as const;

/** Danger of a patient, 0 to 5 (MH-01). */
export const RISK_LEVELS = {
  "0": "0级：无危险行为",
  "1": "1级",
  "2": "2级",
  "3": "3级",
  "4": "4级",
  "5": "5级",
} as const;

/** Who is cared for. */
export const personFields = (called: string) => ({
  person: party(called, { group: "对象" }),
  sex: choice("性别", { male: "男", female: "女" }, { group: "对象", sensitivity: "personal" }),
  birthDate: date("出生日期", { group: "对象", sensitivity: "personal" }),
  community: unit("所在社区", { group: "对象" }),
  guardian: text("监护人（亲属）姓名和联系方式", { group: "对象", sensitivity: "personal" }),
});

/** What comes back from a visit, and whether there is another. */
export const visitFields = {
  countFrom: date("下次走访起算日期", { group: "走访" }),
  visitExcuse: choice("免访情形", EXCUSES, { group: "走访" }),
} as const;

/** The next visit, unless one is still open or the person is gone. */
export const nextVisit = (group: string, plan: string, countFrom: string, when?: Condition): Open =>
  child(
    "care-visit",
    { group: `=${group}`, person: "person", community: "community", plan: `=${plan}`, countFrom },
    {
      when: allOf(
        noneOpen("child", "care-visit"),
        not(anyOf(given("visitExcuse", "moved"), given("visitExcuse", "died"), given("visitExcuse", "ended"))),
        ...(when ? [when] : []),
      ),
    },
  );

/** Told to whoever the visit was planned for. */
export const visitReports = (carrying: Readonly<Record<string, string>>) => [
  report("mental-health-person", "visitBack", carrying),
  report("resettlement-person", "visitBack", {
    countFrom: carrying["countFrom"] ?? "",
    visitExcuse: carrying["visitExcuse"] ?? "",
  }),
  report("drug-person", "visitBack", {
    countFrom: carrying["countFrom"] ?? "",
    visitExcuse: carrying["visitExcuse"] ?? "",
  }),
];

/** A file is not closed over a visit that is still due. */
export const visitsSettled = (basis: Basis): Requirement =>
  requires(noneOpen("child", "care-visit"), "尚有未办结的走访任务，请先走访或者登记免访", basis);
