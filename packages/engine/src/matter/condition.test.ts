import { describe, expect, it } from "vitest";
import { CITIZEN, comparing as is, done, matterOf, PENALTY, scopeOf } from "../../test/scope.ts";
import type { Condition } from "../definition/condition.ts";
import type { Value } from "../definition/field.ts";
import { evaluate, explain, lookup, mentions } from "./condition.ts";
import { lengthAt } from "./lookup.ts";
import type { PublicationDuty } from "./matter.ts";
import type { LightScope } from "./scope.ts";

describe("lookup", () => {
  it("reads fields and their parts, values of the act before those of the matter", () => {
    const scope = scopeOf(
      { fine: 100 },
      matterOf({ values: { fine: 50, offender: CITIZEN, goods: [{ name: "甲", value: 3 }, { name: "乙" }] } }),
    );
    expect(lookup("fine", scope)).toBe(100);
    expect(lookup("offender.kind", scope)).toBe("citizen");
    expect(lookup("goods.1.name", scope)).toBe("乙");
    expect(lookup("goods.value", scope)).toEqual([3]);
    expect(lookup("goods.name", scope)).toEqual(["甲", "乙"]);
    expect(lookup("goods.9.name", scope)).toBeUndefined();
    expect(lookup("offender.constructor", scope)).toBeUndefined();
    expect(lookup("toString", scope)).toBeUndefined();
  });

  it("reads the attributes of a class, whether it is stored whole or given by its code", () => {
    const whole = { code: "A1", title: "乱倒垃圾", attributes: { limit: { n: 15, unit: "day" }, group: "市容" } };
    expect(lookup("cause.group", scopeOf({ cause: whole }))).toBe("市容");
    expect(lookup("cause.limit.n", scopeOf({ cause: whole }))).toBe(15);
    expect(lookup("cause.limit.n", scopeOf({ cause: "A1" }))).toBe(30);
    expect(lookup("cause.title", scopeOf({ cause: "A1" }))).toBe("乱倒垃圾");
    expect(lookup("cause.title", scopeOf({ cause: "B9" }))).toBeUndefined();
  });

  it("reads the time of a moment in Beijing and what the holiday notices make of its day", () => {
    const at = (seenAt: string) => scopeOf({ seenAt });
    expect(lookup("seenAt.time", at("2024-09-25T14:30:00.000Z"))).toBe("22:30");
    expect(lookup("seenAt.day", at("2024-09-25T14:30:00.000Z"))).toBe("work");
    expect(lookup("seenAt.day", at("2024-09-30T16:30:00.000Z"))).toBe("holiday");
    expect(lookup("seenAt.day", at("2024-09-29T01:00:00.000Z"))).toBe("work");
    expect(lookup("occurredOn.day", scopeOf({ occurredOn: "2024-09-21" }))).toBe("rest");
    expect(lookup("occurredOn.time", scopeOf({ occurredOn: "2024-09-21" }))).toBeUndefined();
    expect(lookup("level.day", scopeOf({ level: "minor" }))).toBeUndefined();
    const { calendar: _, ...facts } = at("").facts;
    const blind: LightScope = { ...at("2024-09-30T16:30:00.000Z"), facts };
    expect(evaluate(is("seenAt.day", "ne", "holiday"), blind)).toBe("unknown");
    expect(explain(is("seenAt.day", "ne", "holiday"), blind).says).toContain("提交后核对");
    expect(explain(is("seenAt.day", "ne", "holiday"), at("2024-09-30T16:30:00.000Z")).says).toBe(
      "发现时间（当天是否休息）不得为法定节假日（现为法定节假日）",
    );
  });

  it("reads the reserved roots", () => {
    const served = { on: "2024-10-02", way: "直接送达" };
    const matter = matterOf({
      done: { file: [done(1, "2024-09-25", "zhang"), done(4, "2024-09-30", "li")] },
      instruments: [
        { id: "i1", instrument: "notice", on: "2024-09-30", revision: 3, served },
        {
          id: "i2",
          instrument: "notice",
          on: "2024-10-03",
          revision: 4,
          served: { ...served, on: "2024-10-04" },
          withdrawn: true,
        },
      ],
    });
    const scope = { ...scopeOf({}, matter), at: "2024-10-07T20:00:00.000Z" };
    const read: Record<string, Value | undefined> = {
      $today: "2024-10-08",
      $now: "2024-10-07T20:00:00.000Z",
      "$actor.account": "zhang",
      "$actor.unit": "u1",
      "$actor.roles": undefined,
      "$matter.openedOn": "2024-09-25",
      "$matter.closedOn": undefined,
      "$matter.state": "filed",
      "$matter.handler": "zhang",
      "$matter.number": "南汇罚立〔2024〕7号",
      "$matter.values": undefined,
      "$on.file": "2024-09-30",
      "$first.file": "2024-09-25",
      "$by.file": "li",
      "$on.review": undefined,
      "$due.handle": "2024-12-24",
      "$due.other": undefined,
      "$served.notice": "2024-10-02",
      "$setting.cap": 200,
      "$setting.toString": undefined,
      "$other.x": undefined,
    };
    for (const [path, value] of Object.entries(read)) expect([path, lookup(path, scope)]).toEqual([path, value]);
    expect(lookup("$setting.cap", scopeOf({}, matter, { settings: { cap: 300 } }))).toBe(300);
    expect(lookup("$matter.state", scopeOf({}, null))).toBeUndefined();
  });

  it("reads when the first duty to publish was due, and done", () => {
    const duty = {
      id: "p1",
      title: "公示",
      fields: [],
      dueFrom: "2024-09-25",
      within: { n: 7, unit: "workday" as const },
    };
    const publicity = (publications: readonly PublicationDuty[]) =>
      ["due", "on", "id"].map((key) => lookup(`$publicity.${key}`, scopeOf({}, matterOf({ publications }))));
    expect(publicity([])).toEqual([undefined, undefined, undefined]);
    expect(publicity([duty, { ...duty, dueFrom: "2024-11-01" }])).toEqual(["2024-10-10", undefined, undefined]);
    expect(publicity([{ ...duty, published: "2024-10-08" }])).toEqual(["2024-10-10", "2024-10-08", undefined]);
  });

  it("writes lengths out, and none that a clock could not run", () => {
    expect(lengthAt({ path: "cause.limit" }, scopeOf({ cause: "A1" }))).toEqual({ n: 30, unit: "day" });
    expect(lengthAt({ n: { setting: "cap" }, unit: "workday" }, scopeOf())).toEqual({ n: 200, unit: "workday" });
    expect(lengthAt({ n: 0.5, unit: "hour" }, scopeOf())).toEqual({ n: 0.5, unit: "hour" });
    for (const limit of [
      { n: 1.5, unit: "day" },
      { n: -1, unit: "day" },
      { n: 1e9, unit: "day" },
      { n: "3", unit: "day" },
      { n: 3, unit: "week" },
      3,
    ]) {
      expect(
        lengthAt({ path: "cause.limit" }, scopeOf({ cause: { code: "X", title: "X", attributes: { limit } } })),
      ).toBeUndefined();
    }
  });
});

interface Case {
  readonly condition: Condition;
  readonly scope: LightScope;
  readonly truth: boolean | "unknown";
  readonly says: string;
  readonly missing?: readonly string[];
}

const filed = (values: Readonly<Record<string, Value>>): LightScope => scopeOf(values);
const NOTICE = { id: "i1", instrument: "notice", on: "2024-09-30", revision: 3 };
const LATE = { now: "2025-01-01T00:00:00.000Z" };

const CASES: readonly Case[] = [
  {
    condition: is("fine", "le", 200),
    scope: filed({ fine: 201 }),
    truth: false,
    says: "罚款金额须不超过200（现为201）",
  },
  { condition: is("fine", "le", 200), scope: filed({ fine: 200 }), truth: true, says: "" },
  {
    condition: is("fine", "le", 200),
    scope: filed({}),
    truth: "unknown",
    says: "尚未填写“罚款金额”",
    missing: ["fine"],
  },
  {
    condition: is("fine", "le", { path: "$setting.cap" }),
    scope: filed({ fine: 201 }),
    truth: false,
    says: "罚款金额须不超过当场罚款上限（200）（现为201）",
  },
  {
    condition: is("paid", "ge", { path: "fine" }),
    scope: filed({ paid: 1 }),
    truth: "unknown",
    says: "尚未填写“罚款金额”",
    missing: ["fine"],
  },
  {
    condition: { not: is("fine", "gt", 200) },
    scope: filed({ fine: 201 }),
    truth: false,
    says: "罚款金额须不超过200（现为201）",
  },
  {
    condition: is("offender.kind", "ne", "citizen"),
    scope: filed({ offender: CITIZEN }),
    truth: false,
    says: "当事人类型不得为公民（现为公民）",
  },
  {
    condition: is("level", "in", ["serious"]),
    scope: filed({ level: "minor" }),
    truth: false,
    says: "情节须为下列之一：严重（现为轻微）",
  },
  {
    condition: is("level", "notIn", ["serious", "minor"]),
    scope: filed({ level: "minor" }),
    truth: false,
    says: "情节不得为下列之一：严重、轻微（现为轻微）",
  },
  {
    condition: is("means", "contains", "fine"),
    scope: filed({ means: ["warning"] }),
    truth: false,
    says: "处罚种类须包括罚款（现为警告）",
  },
  {
    condition: is("means", "contains", "fine"),
    scope: filed({ means: [] }),
    truth: false,
    says: "处罚种类须包括罚款（现为）",
  },
  {
    condition: { not: is("means", "contains", "fine") },
    scope: filed({ means: ["fine"] }),
    truth: false,
    says: "处罚种类不得包括罚款（现为罚款）",
  },
  {
    condition: is("cause", "eq", "A1"),
    scope: filed({ cause: { code: "A1", title: "乱倒垃圾" } }),
    truth: true,
    says: "",
  },
  { condition: is("urgent", "eq", true), scope: filed({ urgent: false }), truth: false, says: "紧急须为是（现为否）" },
  {
    condition: is("seenAt", "ge", { path: "occurredOn" }),
    scope: filed({ seenAt: "2024-09-24T17:00:00.000Z", occurredOn: "2024-09-25" }),
    truth: true,
    says: "",
  },
  {
    condition: is("occurredOn", "le", { path: "$today" }),
    scope: filed({ occurredOn: "2024-10-09" }),
    truth: false,
    says: "违法日期须不晚于当日（2024-10-08）（现为2024-10-09）",
  },
  {
    condition: is("fine", "lt", "200"),
    scope: filed({ fine: 1 }),
    truth: "unknown",
    says: "“罚款金额”现有的值无法比较",
    missing: ["fine"],
  },
  { condition: { filled: "fine" }, scope: filed({ fine: 0 }), truth: true, says: "" },
  {
    condition: { filled: "officers" },
    scope: filed({ officers: [] }),
    truth: false,
    says: "尚未填写“执法人员”",
    missing: ["officers"],
  },
  { condition: { not: { filled: "fine" } }, scope: filed({ fine: 3 }), truth: false, says: "“罚款金额”须为空" },
  { condition: { done: "review" }, scope: filed({}), truth: false, says: "尚未办理：法制审核" },
  { condition: { not: { done: "file" } }, scope: filed({}), truth: false, says: "已经办理：立案" },
  { condition: { done: "file", times: 2 }, scope: filed({}), truth: false, says: "须办理2次：立案（已办理1次）" },
  {
    condition: { done: "review", after: "investigate" },
    scope: scopeOf(
      {},
      matterOf({ done: { review: [done(2, "2024-09-26", "li")], investigate: [done(3, "2024-09-27", "zhang")] } }),
    ),
    truth: false,
    says: "“调查取证”之后尚未办理：法制审核",
  },
  {
    condition: { done: "review", after: "investigate" },
    scope: scopeOf({}, matterOf({ done: { review: [done(2, "2024-09-26", "li")] } })),
    truth: true,
    says: "",
  },
  { condition: { instrument: "notice", is: "issued" }, scope: filed({}), truth: false, says: "尚未制发《事先告知书》" },
  {
    condition: { instrument: "notice", is: "served" },
    scope: scopeOf({}, matterOf({ instruments: [NOTICE] })),
    truth: false,
    says: "尚未送达《事先告知书》",
  },
  {
    condition: { instrument: "notice", is: "issued" },
    scope: scopeOf({}, matterOf({ instruments: [{ ...NOTICE, withdrawn: true }] })),
    truth: false,
    says: "尚未制发《事先告知书》",
  },
  {
    condition: { certified: "officers", count: 2 },
    scope: filed({ officers: ["zhang", "li", "zhang"] }),
    truth: false,
    says: "执法人员中持有效执法证的须不少于2人，当日有效的只有1人：张三",
  },
  {
    condition: { certified: "officers", count: 2 },
    scope: filed({ officers: ["zhang", "wang"] }),
    truth: true,
    says: "",
  },
  {
    condition: { certified: "officers", count: 1 },
    scope: filed({ officers: ["li"] }),
    truth: false,
    says: "执法人员中持有效执法证的须不少于1人，当日均无有效执法证",
  },
  {
    condition: { certified: "officers", count: 2 },
    scope: filed({}),
    truth: "unknown",
    says: "尚未填写“执法人员”",
    missing: ["officers"],
  },
  {
    condition: { certified: "officers", count: 2 },
    scope: filed({ officers: ["zhang", "zhao"] }),
    truth: "unknown",
    says: "“执法人员”提交后核对",
    missing: ["officers"],
  },
  {
    condition: { apart: "reviewer", from: ["investigate", "file"] },
    scope: scopeOf({ reviewer: "li" }, matterOf({ done: { investigate: [done(2, "2024-09-26", "zhang", "li")] } })),
    truth: false,
    says: "法制审核人员不得为参与过“调查取证”的人员（李四）",
  },
  { condition: { apart: "reviewer", from: ["file"] }, scope: filed({ reviewer: "li" }), truth: true, says: "" },
  {
    condition: { apart: "$actor.account", from: ["file"] },
    scope: filed({}),
    truth: false,
    says: "办理人不得为参与过“立案”的人员（张三）",
  },
  {
    condition: { clock: "handle", is: "overdue" },
    scope: filed({}),
    truth: false,
    says: "期限“办案期限”须为届满（现为正在计算，到期日2024-12-24）",
  },
  {
    condition: { clock: "handle", is: "running" },
    scope: scopeOf({}, matterOf(), LATE),
    truth: false,
    says: "期限“办案期限”须为正在计算（现为届满，到期日2024-12-24）",
  },
  {
    condition: { clock: "handle", is: "running" },
    scope: scopeOf({}, matterOf(), { now: "2024-12-20T00:00:00.000Z" }),
    truth: true,
    says: "",
  },
  { condition: { clock: "handle", is: "unstarted" }, scope: scopeOf({}, null), truth: true, says: "" },
  { condition: { related: "child", are: "present" }, scope: filed({}), truth: false, says: "尚无子事项" },
  { condition: { related: "child", are: "noneOpen" }, scope: filed({}), truth: true, says: "" },
  { condition: { related: "child", are: "allClosed" }, scope: filed({}), truth: false, says: "尚无子事项" },
  {
    condition: { related: "child", procedure: "check", are: "allClosed", outcome: "passed" },
    scope: scopeOf({}, matterOf(), {
      relatives: [
        { id: "a", procedure: "check", kind: "child", closed: true, outcome: "failed" },
        { id: "b", procedure: "check", kind: "child", closed: false },
        { id: "c", procedure: "other", kind: "child", closed: false },
      ],
    }),
    truth: false,
    says: "还有1件子事项未办结",
  },
  {
    condition: { related: "child", are: "allClosed", outcome: "passed" },
    scope: scopeOf({}, matterOf(), {
      relatives: [{ id: "a", procedure: "check", kind: "child", closed: true, outcome: "failed" }],
    }),
    truth: false,
    says: "1件子事项的结果不合要求",
  },
  ...(["passed", "failed"] as const).map((last) => ({
    // Failed once and passed later, or the other way round: the one opened last decides.
    condition: { related: "child", procedure: "check", are: "allClosed", outcome: "passed", latest: true } as const,
    scope: scopeOf({}, matterOf(), {
      relatives: [
        { id: "a", procedure: "check", kind: "child", closed: true, outcome: last === "passed" ? "failed" : "passed" },
        { id: "b", procedure: "check", kind: "child", closed: true, outcome: last },
        { id: "c", procedure: "other", kind: "child", closed: false },
      ],
    }),
    truth: last === "passed",
    says: last === "passed" ? "" : "1件子事项的结果不合要求",
  })),
  {
    condition: { exhibits: "photos", count: 2, kinds: ["photo"] },
    scope: filed({ photos: ["p1", "d1", "p1"] }),
    truth: false,
    says: "“现场证据”中所需种类的材料须不少于2份，现有1份",
    missing: ["photos"],
  },
  {
    condition: { exhibits: "photos", count: 2, kinds: ["photo"] },
    scope: filed({ photos: ["p1", "p2"] }),
    truth: true,
    says: "",
  },
  {
    condition: { exhibits: "photos", count: 1 },
    scope: filed({}),
    truth: false,
    says: "“现场证据”中材料须不少于1份，现有0份",
    missing: ["photos"],
  },
  {
    condition: { from: "$on.file", to: "$today", unit: "workday", atLeast: 7 },
    scope: filed({}),
    truth: false,
    says: "自“立案”日期至当日须不少于7个工作日（现为5个工作日）",
  },
  {
    condition: { from: "$on.file", to: "$today", unit: "workday", atLeast: 5, atMost: { setting: "cap" } },
    scope: filed({}),
    truth: true,
    says: "",
  },
  {
    condition: { from: "$on.review", to: "$today", unit: "day", atMost: 5 },
    scope: filed({}),
    truth: "unknown",
    says: "“法制审核”日期尚无记录",
    missing: ["$on.review"],
  },
  {
    condition: { listed: "cause", roster: "powers", on: "occurredOn" },
    scope: filed({ cause: "A1", occurredOn: "2024-10-07" }),
    truth: true,
    says: "",
  },
  {
    condition: { listed: "cause", roster: "powers", on: "$today" },
    scope: filed({ cause: "A1" }),
    truth: false,
    says: "违法行为（A1）2024-10-08不在有效的名录内",
  },
  {
    condition: { listed: "cause", roster: "powers", on: "$today" },
    scope: filed({ cause: "A2" }),
    truth: true,
    says: "",
  },
  {
    condition: { listed: "cause", roster: "powers", on: "$today" },
    scope: filed({ cause: "A3" }),
    truth: false,
    says: "违法行为（A3）2024-10-08不在有效的名录内",
  },
  {
    condition: { listed: "cause", roster: "powers", on: "$today", fewerThan: "fine" },
    scope: filed({ cause: "A2", fine: 100 }),
    truth: true,
    says: "",
  },
  {
    condition: { listed: "cause", roster: "powers", on: "$today", fewerThan: "fine" },
    scope: filed({ cause: "A2", fine: 0 }),
    truth: false,
    says: "违法行为2024年已有1次，已达上限0次",
  },
  {
    condition: { listed: "cause", roster: "powers", on: "$today", fewerThan: "fine" },
    scope: filed({ cause: "A2" }),
    truth: "unknown",
    says: "尚未填写“罚款金额”",
    missing: ["fine"],
  },
  {
    condition: { not: { all: [is("offender.kind", "eq", "citizen"), is("fine", "gt", 200)] } },
    scope: filed({ offender: CITIZEN, fine: 201 }),
    truth: false,
    says: "须满足下列之一：（1）当事人类型不得为公民（现为公民）；（2）罚款金额须不超过200（现为201）",
  },
  {
    condition: { all: [{ done: "file" }, { done: "review" }, is("fine", "le", 200)] },
    scope: filed({ fine: 201 }),
    truth: false,
    says: "尚未办理：法制审核；罚款金额须不超过200（现为201）",
  },
  { condition: { any: [{ done: "review" }] }, scope: filed({}), truth: false, says: "尚未办理：法制审核" },
  { condition: { any: [] }, scope: filed({}), truth: false, says: "没有可以满足的条件" },
];

describe("conditions", () => {
  it.each(CASES)("$condition is $truth: $says", ({ condition, scope, truth, says, missing }) => {
    expect(evaluate(condition, scope)).toBe(truth);
    expect(explain(condition, scope)).toEqual({ says, missing: missing ?? [] });
  });

  it("know in a browser what they can, and leave the rest open", () => {
    const light: LightScope = { definition: PENALTY, values: { fine: 201, officers: ["zhang", "li"], photos: ["p1"] } };
    expect(evaluate(is("fine", "le", 200), light)).toBe(false);
    const open: Condition[] = [
      is("paid", "le", 1),
      { filled: "paid" },
      { certified: "officers", count: 2 },
      { done: "review" },
      { instrument: "notice", is: "issued" },
      { clock: "handle", is: "running" },
      { related: "child", are: "present" },
      { exhibits: "photos", count: 1, kinds: ["photo"] },
      { apart: "officers", from: ["file"] },
      { from: "$on.file", to: "$today", unit: "day", atLeast: 1 },
      is("$setting.cap", "eq", 200),
    ];
    for (const condition of open) {
      expect([condition, evaluate(condition, light)]).toEqual([condition, "unknown"]);
      expect(explain(condition, light).says).toContain("提交后核对");
      expect(explain(condition, light).missing).not.toEqual([]);
    }
    // An act that opens a matter has no matter, and that is known.
    expect(evaluate({ filled: "paid" }, { ...light, matter: null })).toBe(false);
    expect(evaluate({ done: "review" }, { ...light, matter: null })).toBe(false);
  });

  it("say what they ask about", () => {
    const condition: Condition = {
      all: [
        { done: "review", after: "investigate" },
        { any: [is("paid", "ge", { path: "fine" }), { not: { certified: "officers", count: 2 } }] },
        { listed: "cause", roster: "powers", on: "$on.file" },
        { from: "$served.notice", to: "$due.handle", unit: "day", atMost: { setting: "cap" } },
        { exhibits: "photos", count: 1 },
        { related: "child", procedure: "check", are: "present" },
        { clock: "handle", is: "running" },
        { instrument: "notice", is: "served" },
        { apart: "$by.investigate", from: ["file"] },
      ],
    };
    expect(mentions(condition)).toEqual({
      paths: [
        "paid",
        "fine",
        "officers",
        "cause",
        "$on.file",
        "$served.notice",
        "$due.handle",
        "photos",
        "$by.investigate",
      ],
      acts: ["review", "investigate", "file"],
      instruments: ["notice"],
      clocks: ["handle"],
      settings: ["cap"],
      certified: ["officers"],
      exhibits: ["photos"],
      rosters: [{ path: "cause", roster: "powers" }],
      procedures: ["check"],
      related: true,
    });
  });
});
