import type { Publish } from "@fadu/engine/definition/act.ts";
import type { Requirement } from "@fadu/engine/definition/condition.ts";
import type { Setting } from "@fadu/engine/definition/definition.ts";
import type { Field } from "@fadu/engine/definition/field.ts";
import type { ClockInput } from "../../build/clock.ts";
import { APL, HCP, PUB, TSY } from "../../build/basis.ts";
import { allOf, done, filled, is, not, requires, under, where } from "../../build/condition.ts";
import { choice } from "../../build/field.ts";
import { setting, workdays } from "../../build/length.ts";
import { localSetting } from "../../build/procedure.ts";

/** Whether a penalty is made public, and why not. */
export const publicityFields = {
  publicity: choice("决定的公示", { publish: "依法公开", withhold: "依法不予公开" }, { group: "决定" }),
  withholdGround: choice(
    "不予公开的理由",
    {
      minor: "当事人是未成年人",
      warning: "仅给予警告",
      secret: "涉及国家秘密、商业秘密、个人隐私",
      stability: "可能危及国家安全、公共安全、经济安全、社会稳定",
      otherCase: "可能影响其他案件调查",
      noImpact: "不具有社会影响，依规定不公开",
    },
    { group: "决定" },
  ),
} as const satisfies Record<string, Field>;

/** Terms of publicity differ by field: the housing and the 118 rule say seven working days (TSY-06b, PUB-13), the market rule twenty (PUB-12). */
export const PUBLICITY_SETTINGS = {
  publicityDays: localSetting("处罚决定公开期限（工作日）", 7, [TSY("06b"), PUB(12), PUB(13)]),
  publishMinors: localSetting("未成年人的处罚决定可以公开", false, PUB("03")),
  publishWarnings: localSetting("仅给予警告的处罚决定也公开", true, PUB("09")),
  publicityMonthsMinor: localSetting("通报批评或者较低罚款的公示期（月）", 3, PUB(11)),
  publicityMonths: localSetting("其他处罚的公示期（月）", 36, PUB(11)),
  publicityMinorFine: localSetting("按较低罚款确定公示期的罚款上限（元）", 3000, PUB(11)),
} as const satisfies Record<string, Setting>;

/** The duty to publish that a decision brings; those who publish see what is masked (PUB-01, PUB-02). */
export const penaltyPublished = (fields: readonly string[]): Publish => ({
  title: "行政处罚决定信息公开",
  within: workdays(setting("publicityDays")),
  basis: [TSY("06b"), HCP("10a"), APL("48a"), PUB("01"), PUB(13)],
  when: is("publicity", "publish"),
  fields,
});

/** What may not be published (行政处罚法第五十条; PUB-03). */
export const lawfullyPublic: readonly Requirement[] = [
  requires(
    where(
      allOf(
        is("publicity", "publish"),
        is("offender.kind", "citizen"),
        filled("$computed.age"),
        under("$computed.age", 18),
      ),
      is("$setting.publishMinors", true),
    ),
    "当事人是未成年人的，处罚决定不公开",
    [PUB("03"), APL(50)],
  ),
];

/** 变更、撤销、确认违法或者无效: what was published is withdrawn within three working days, with the reason (行政处罚法第四十八条). */
export const withdrawClock = (starts: readonly string[]): ClockInput => ({
  title: "撤回处罚公示期限",
  basis: [APL("48b"), HCP("10b"), TSY("06c"), PUB(13)],
  length: workdays(3),
  starts,
  when: allOf(done("publish"), not(done("unpublish", { after: "publish" }))),
  stops: ["unpublish"],
});
