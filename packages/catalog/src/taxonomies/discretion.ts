import { CASE_SOURCES } from "./choices.ts";
import { itemsOf, type Taxonomy } from "./taxonomy.ts";

/** Steps of discretion (裁量阶次), from the lightest; which of them a cause knows is for its table to say. */
export const DISCRETION_STEPS = {
  reduced: "减轻",
  light: "从轻",
  general: "一般",
  heavy: "从重",
  none: "无裁量幅度",
} as const;

/**
 * Circumstances by which a discretion table tells its steps apart. Every street adds those of the tables it applies: the tables
 * are made by province, city and county, never by a street (DIS-01).
 */
const discretionFactor: Taxonomy = {
  id: "discretion-factor",
  title: "裁量情节",
  version: "1",
  source: "示例，以省、市、县公布的行政处罚裁量基准为准（DIS-01、DIS-03）",
  local: true,
  items: itemsOf({
    first: "初次违法",
    repeated: "一年内再次违法",
    frequent: "一年内三次以上违法",
    corrected: "在责令改正期限内改正",
    uncorrected: "逾期不改正",
    cooperative: "主动配合调查",
    obstructive: "拒绝、逃避检查或者隐匿、销毁证据",
    harmful: "造成人身、财产损害",
    public: "造成恶劣社会影响",
    vulnerable: "侵害未成年人、老年人、残疾人权益",
    emergency: "突发事件应对期间实施",
  }),
};

/** Minor offences that go unpunished when the conditions are met (轻微违法不予处罚、首违不罚清单); the lists are made above the street (DIS-08). */
const leniencyItem: Taxonomy = {
  id: "leniency-item",
  title: "轻微违法不予处罚清单事项",
  version: "1",
  source: "示例，以有权机关公布的轻微违法行为不予处罚清单为准（DIS-08）",
  local: true,
  items: [
    {
      code: "SR01-1",
      title: "初次占道经营，经责令当场改正",
      attributes: { cause: "SR01", kind: "first" },
    },
    {
      code: "SR03-1",
      title: "初次在公共场地堆放物料，及时清理，未造成危害后果",
      attributes: { cause: "SR03", kind: "first" },
    },
    {
      code: "YQ02-1",
      title: "携犬出户未束牵引绳，当场改正，未造成危害后果",
      attributes: { cause: "YQ02", kind: "trivial" },
    },
  ],
};

/** Where a penalty case comes from (案件来源). */
const caseSource: Taxonomy = {
  id: "case-source",
  title: "案件来源",
  version: "1",
  source: "住房和城乡建设行政处罚程序规定第十五条列举的线索来源，街道可以增加",
  local: true,
  items: itemsOf(CASE_SOURCES),
};

/** By what a penalty on the spot was entered: CFJ-03 counts those of the mobile enforcement system. */
const entryChannel: Taxonomy = {
  id: "entry-channel",
  title: "录入渠道",
  version: "1",
  source: "街道自定",
  local: true,
  items: itemsOf({ desk: "本系统登记", mobile: "移动执法终端", supervision: "执法监督系统" }),
};

export const penaltyTaxonomies: readonly Taxonomy[] = [discretionFactor, leniencyItem, caseSource, entryChannel];
