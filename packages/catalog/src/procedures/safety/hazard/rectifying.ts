import { LOOP } from "../../../build/customs.ts";
import type { ActInput } from "../../../build/act.ts";
import { branch, consent, followUp, handler } from "../../../build/act.ts";
import { anyOf, done, exhibitsAt, is, requires, where } from "../../../build/condition.ts";
import { past } from "../../../build/dated.ts";
import { toldBack } from "../../events/told-back.ts";
import { station } from "../parts.ts";

const workers = [handler, ...station] as const;
const passed = is("recheckResult", "passed");

const fixed = {
  basis: LOOP,
  by: [...workers, "community-clerk", "grid-worker"],
  collects: ["fixText", "fixedOn", "fixPhotos"],
  requires: [
    past("fixedOn", "整改完成日期", LOOP),
    requires(exhibitsAt("fixPhotos", 1, "after"), "请附整改后照片", LOOP),
  ],
} as const satisfies Partial<ActInput>;

const rechecked = {
  basis: LOOP,
  by: workers,
  collects: ["recheckedOn", "recheckResult", "recheckText", "recheckPhotos"],
  requires: [
    past("recheckedOn", "复查日期", LOOP),
    requires(where(passed, exhibitsAt("recheckPhotos", 1, "after")), "复查合格的，请附整改后照片", LOOP),
  ],
  issues: ["hazard-recheck"],
  reports: toldBack("recheckText", passed),
} as const satisfies Partial<ActInput>;

/** Two limits, two re-checks; what is still there then goes to penalty, to the regulator, or stays under watch. */
export const rectifying = {
  reportFixed: { ...fixed, title: "反馈整改", from: ["rectifying"], to: "rechecking" },
  recheck: {
    ...rechecked,
    title: "复查",
    from: ["rectifying", "rechecking"],
    to: [branch("closed", passed, "verified"), branch("secondRectifying")],
  },
  reportFixedAgain: { ...fixed, title: "再次反馈整改", from: ["secondRectifying"], to: "secondRechecking" },
  recheckAgain: {
    ...rechecked,
    title: "再次复查",
    from: ["secondRectifying", "secondRechecking"],
    to: [branch("closed", passed, "verified"), branch("escalated")],
  },
  escalate: {
    title: "直接升级",
    help: "重大隐患、拒不整改的，不待期限届满即可升级处理",
    basis: LOOP,
    from: ["rectifying", "rechecking", "secondRectifying", "secondRechecking"],
    to: "escalated",
    by: workers,
    collects: ["escalateText"],
    requires: [requires(anyOf(is("level", "major"), done("recheck")), "一般隐患经复查未整改到位的，方可升级", LOOP)],
    approval: [consent("应急消防管理站负责人批准", ["safety-head"])],
    task: "optional",
  },
  toPenalty: {
    title: "转立案查处",
    basis: LOOP,
    from: ["escalated"],
    to: "closed",
    outcome: "penalised",
    by: workers,
    collects: ["escalateText"],
    reports: toldBack("escalateText"),
    approval: [consent("应急消防管理站负责人批准", ["safety-head"])],
    opens: [
      followUp("ordinary-penalty", {
        source: "=inspection",
        clue: "description",
        foundOn: "foundOn",
        sourceNumber: "$matter.number",
        offender: "responsible",
        place: "place",
        evidence: "recheckPhotos",
      }),
    ],
  },
  transferOut: {
    title: "移送监管部门",
    basis: LOOP,
    from: ["escalated"],
    to: "closed",
    outcome: "transferred",
    by: workers,
    collects: ["transferredTo", "transferText"],
    reports: toldBack("transferText"),
    approval: [consent("分管负责人批准", ["deputy-head"])],
  },
  keepWatch: {
    title: "挂账监管",
    basis: LOOP,
    from: ["escalated"],
    to: "closed",
    outcome: "leftOver",
    by: workers,
    collects: ["escalateText", "interim"],
    reports: toldBack("escalateText"),
    approval: [consent("分管负责人批准", ["deputy-head"])],
    task: "optional",
  },
} as const satisfies Readonly<Record<string, ActInput>>;
