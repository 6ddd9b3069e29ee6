import { describe, expect, it } from "vitest";

import type { Values } from "../field/values.ts";
import { stepsOf } from "./flow-patterns.ts";
import { lintTheme } from "./lint-theme.ts";
import { themeOf } from "./theme-values.ts";

const NAMES: Readonly<Record<string, string>> = { squad: "执法队", safety: "安监办", urban: "城建办" };
const GOOD: Values = {
  name: "餐饮油烟一件事",
  leadUnit: "squad",
  participants: ["squad", "safety"],
  powers: [{ unit: "squad", entry: { id: "p1", title: "油烟" }, power: "油烟", law: "大气污染防治法" }],
  checklist: [
    { item: "净化设施", unit: "squad" },
    { item: "消防通道", unit: "safety" },
  ],
  form: [{ item: "灶头数", kind: "integer", required: true }],
  steps: stepsOf("full", "squad", []).map((row) => ({ ...row, days: 3 })),
};
const lint = (more: Values = {}, powersInForce: ReadonlySet<string> | undefined = new Set(["p1"])) =>
  lintTheme(themeOf({ ...GOOD, ...more }), { unitName: (id) => NAMES[id] ?? id, powersInForce });
const says = (...given: Parameters<typeof lint>): string[] => lint(...given).map((one) => `${one.field}：${one.says}`);

describe("the lint of a theme", () => {
  it("finds nothing in a theme that can be used", () => {
    expect(says()).toEqual([]);
  });

  it("wants two units, the lead among them, and an item for each", () => {
    expect(says({ participants: ["safety", "urban"] })).toEqual(
      expect.arrayContaining([
        "leadUnit：牵头单位须在参加单位之内",
        "powers：第 1 行的“执法队”不是参加单位",
        "checklist：第 1 行的“执法队”不是参加单位",
        "checklist：“城建办”没有检查内容",
        "steps：第 1 行的“执法队”不是参加单位",
      ]),
    );
    expect(says({ participants: ["squad"] })).toContain("participants：一件事须有两个以上参加单位");
    expect(says({ checklist: [] })).toContain("checklist：没有检查内容");
  });

  it("wants every power to have its law, and its entry in force", () => {
    expect(says({ powers: [{ unit: "squad", power: "油烟" }] })).toEqual(["powers：第 1 行没有法律依据"]);
    expect(says({}, new Set())).toEqual(["powers：第 1 行“油烟”的权责清单事项已经失效或者没有生效"]);
    expect(lint({}, undefined)).toEqual([]);
  });

  it("wants no question asked twice, none without its kind, and a choice with options", () => {
    const twice = { item: "灶头数", kind: "integer" };
    expect(says({ form: [twice, twice] })).toEqual(["form：第 2 行与前面重复：“灶头数”"]);
    expect(says({ form: [{ item: "证照" }] })).toEqual(["form：第 1 行没有填写方式"]);
    expect(says({ form: [{ item: "证照", kind: "choice", options: "齐全、" }] })).toEqual([
      "form：第 1 行“证照”至少要有两个选项",
    ]);
  });

  it("wants a flow from check to close, each step with unit and limit, and a second look after a correction", () => {
    expect(says({ steps: [] })).toEqual(["steps：没有办理流程，可以套用一个样式"]);
    expect(says({ steps: stepsOf("check", "squad", []) })).toEqual([
      "steps：第 1 行“联合检查”没有时限",
      "steps：第 2 行“办结”没有时限",
    ]);
    const [check, correct, , , close] = GOOD["steps"] as readonly Values[];
    expect(says({ steps: [check, correct, close] as readonly Values[] })).toEqual(["steps：责令改正的，其后须有复查"]);
    expect(says({ steps: [correct] as readonly Values[] })).toEqual(
      expect.arrayContaining(["steps：流程须从检查开始", "steps：流程须以办结结束"]),
    );
  });

  it("keeps what was filled in when another pattern is taken", () => {
    const [check] = stepsOf("check", "safety", GOOD["steps"] as readonly Values[]);
    expect(check).toMatchObject({ kind: "check", unit: "squad", days: 3 });
  });
});
