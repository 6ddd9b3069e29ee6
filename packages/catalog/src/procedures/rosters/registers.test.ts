import { describe, expect, it } from "vitest";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { CALENDAR, walk, type Values, type World } from "../../testing/street.ts";
import { appointment } from "./appointment.ts";
import { brand } from "./brand.ts";
import { committeeCheck } from "./committee-check.ts";
import { community } from "./community.ts";
import { counsel } from "./counsel.ts";
import { covenant } from "./covenant.ts";
import { helper } from "./helper.ts";
import { honour } from "./honour.ts";
import { lawLeader } from "./law-leader.ts";
import { officer } from "./officer.ts";
import { outsideScore } from "./outside-score.ts";
import { population } from "./population.ts";
import { project } from "./project.ts";
import { requiredLaw } from "./required-law.ts";
import { staff } from "./staff.ts";
import { talent } from "./talent.ts";
import { teamMember } from "./team-member.ts";
import { team } from "./team.ts";
import { venue } from "./venue.ts";

const VENUE: Values = {
  name: "北社区法治书屋",
  kind: "corner",
  level: "area",
  community: "north",
  unit: "justice",
  status: "working",
  validFrom: "2023-05-01",
};
const COUNSEL: Values = {
  name: "陈律师",
  firm: "示范律师事务所",
  service: "community",
  community: "north",
  unit: "justice",
  fee: 20000,
  paidBy: "street",
  year: 2024,
  validFrom: "2024-01-01",
  validTo: "2024-12-31",
};
const PROJECT: Values = {
  name: "电动自行车安全“零隐患”社区",
  kind: "people",
  year: 2024,
  listed: true,
  listedOn: "2024-03-01",
  level: "city",
  issuer: "市委依法治市办",
  unit: "justice",
  validFrom: "2024-03-01",
};
const HONOUR: Values = {
  title: "省级民主法治社区",
  kind: "democratic",
  level: "province",
  issuer: "省司法厅",
  holderKind: "community",
  holder: "北社区",
  community: "north",
  year: 2021,
  validFrom: "2021-06-01",
};

/** What each indicator reads of an entry made as its keepers would make it. */
const read: readonly (readonly [
  indicator: string,
  definition: Definition,
  who: string,
  values: Values,
  facets: Values,
])[] = [
  ["PF-11 阵地", venue, "publicity-clerk", VENUE, { subcategory: "position", level: "area", community: "north" }],
  [
    "服务大厅",
    venue,
    "petition-clerk",
    { ...VENUE, kind: "serviceHall", level: "street" },
    { category: "serviceHall", subcategory: "appeal", validFrom: "2023-05-01", validTo: null },
  ],
  [
    "ZW-11 自助终端",
    venue,
    "service-head",
    { ...VENUE, kind: "terminal", status: "repair" },
    { category: "terminal", mode: "repair" },
  ],
  [
    "GFL-02 法律顾问",
    counsel,
    "justice-assistant",
    COUNSEL,
    { category: "community", community: "north", validTo: "2024-12-31" },
  ],
  [
    "驻队律师",
    counsel,
    "enforcement-head",
    { ...COUNSEL, service: "squad", fee: 98000 },
    { category: "squad", amount: 98000, total: 2024 },
  ],
  [
    "人才库",
    talent,
    "justice-assistant",
    { name: "赵六", tier: "public", qualified: true, validFrom: "2023-01-01" },
    { category: "public", flagged: true },
  ],
  [
    "章程公约",
    covenant,
    "community-clerk",
    { kind: "covenant", name: "北社区居民公约", community: "north", adoptedOn: "2023-01-01", validFrom: "2023-02-01" },
    { category: "covenant", community: "north" },
  ],
  [
    "民主法治社区",
    honour,
    "justice-assistant",
    HONOUR,
    { category: "democratic", subcategory: "title", community: "north" },
  ],
  [
    "表彰",
    honour,
    "personnel-clerk",
    { ...HONOUR, kind: "person", holderKind: "person", holder: "王五", level: "ministry" },
    { subcategory: "award", level: "ministry", mode: "person" },
  ],
  [
    "常住人口",
    population,
    "office-clerk",
    { community: "north", residents: 12000, floating: 3000, source: "实有人口库", validFrom: "2024-06-30" },
    { headcount: 12000, community: "north" },
  ],
  ["为民办实事", project, "publicity-clerk", PROJECT, { category: "people", flagged: true, filedOn: "2024-03-01" }],
  [
    "PF-12 专栏",
    brand,
    "publicity-clerk",
    { name: "彭小法", kind: "column", unit: "justice", validFrom: "2022-01-01" },
    { category: "column", subcategory: "publicity" },
  ],
  [
    "培训模式",
    brand,
    "personnel-clerk",
    { name: "专家授课+干部感悟+联组学习", kind: "mode", unit: "office", validFrom: "2023-01-01" },
    { subcategory: "mode" },
  ],
  [
    "ZW-02 帮办员",
    helper,
    "service-head",
    { name: "钱七", role: "helper", unit: "service", validFrom: "2023-01-01" },
    { category: "helper" },
  ],
  [
    "法律明白人",
    lawLeader,
    "community-clerk",
    {
      name: "孙八",
      kind: "aware",
      community: "north",
      works: [{ on: "2024-05-01", work: "加装电梯协商" }],
      validFrom: "2023-01-01",
    },
    { category: "aware", community: "north" },
  ],
  [
    "居民区名录",
    community,
    "office-clerk",
    { name: "北居民区", kind: "area", unit: "north", households: 2000, validFrom: "2000-01-01" },
    { category: "area", community: "north", quantity: 2000 },
  ],
  [
    "XUE-06 在岗人员",
    staff,
    "personnel-clerk",
    {
      name: "周九",
      account: "office-clerk",
      unit: "office",
      category: "civil",
      enforcing: false,
      validFrom: "2020-01-01",
    },
    { person: "office-clerk", category: "civil", flagged: false },
  ],
  [
    "聘任",
    appointment,
    "justice-assistant",
    { name: "吴老师", kind: "viceHead", unit: "justice", validFrom: "2024-01-01", validTo: "2025-12-31" },
    { category: "viceHead", validTo: "2025-12-31" },
  ],
  [
    "应知应会清单",
    requiredLaw,
    "publicity-clerk",
    { name: "行政处罚法", kind: "law", posts: ["officers", "leadership"], validFrom: "2021-07-15" },
    { category: "law", topic: "行政处罚法" },
  ],
  [
    "队伍（1+2+N）",
    team,
    "command-director",
    {
      name: "融合一分队",
      kind: "mixed",
      tier: "core",
      unit: "squad",
      partners: [{ name: "区交警大队", kind: "police", members: 3 }],
      validFrom: "2023-01-01",
    },
    { category: "mixed", level: "core" },
  ],
];

it.each(read)("%s finds what it counts", (_, definition, who, values, expected) => {
  const going = walk(definition).do(who, "enter", values);
  expect(facetsOf(definition, going.opened, CALENDAR)).toMatchObject(expected);
});

const enters = (definition: Definition, who: string, values: Values, world: World = {}) =>
  walk(definition, world).ask(who, "enter", values).ok;

describe("what the registers refuse", () => {
  it("a place in a residential area that does not say which", () => {
    const { community: _, ...nowhere } = VENUE;
    expect(enters(venue, "publicity-clerk", nowhere)).toBe(false);
    expect(enters(venue, "publicity-clerk", { ...nowhere, level: "street" })).toBe(true);
  });

  it("counsel of a community without the community, without a term, or paid for free", () => {
    const { community: _, ...nowhere } = COUNSEL;
    const { validTo: __, ...endless } = COUNSEL;
    expect(enters(counsel, "justice-assistant", nowhere)).toBe(false);
    expect(enters(counsel, "justice-assistant", endless)).toBe(false);
    expect(enters(counsel, "justice-assistant", { ...COUNSEL, paidBy: "free" })).toBe(false);
    expect(enters(counsel, "justice-assistant", { ...COUNSEL, paidBy: "free", fee: 0 })).toBe(true);
  });

  it("a project said to be on the list with nobody to say so", () => {
    const { issuer: _, ...unsaid } = PROJECT;
    expect(enters(project, "publicity-clerk", unsaid)).toBe(false);
    expect(enters(project, "publicity-clerk", { ...unsaid, listed: false })).toBe(true);
  });

  it("more floating than resident people, and a title of no community", () => {
    const people = { community: "north", residents: 100, source: "普查", validFrom: "2024-06-30" };
    expect(enters(population, "office-clerk", { ...people, floating: 101 })).toBe(false);
    const { community: _, ...untitled } = HONOUR;
    expect(enters(honour, "justice-assistant", untitled)).toBe(false);
  });

  it("an entry lapses after the last day of its term", () => {
    const entry = walk(counsel).on("2024-09-02").do("justice-assistant", "enter", COUNSEL);
    entry.on("2025-01-01").expire("term");
    expect(entry.opened).toMatchObject({ state: "ended", outcome: "lapsed" });
  });
});

describe("队伍成员和证件", () => {
  const member: Values = {
    name: "郑十",
    sourceUnit: "thirdParty",
    unit: "squad",
    squad: "mixed",
    managed: true,
    post: "support",
    employment: "contract",
    certified: false,
    validFrom: "2024-01-01",
  };

  it("POW-13 an outside member has no power to enforce, and says whom it belongs to", () => {
    const outside = { ...member, outside: true, employer: "示范物业公司" };
    expect(enters(teamMember, "command-director", outside)).toBe(true);
    expect(walk(teamMember).refusedBy("command-director", "enter", { ...outside, certified: true })).toEqual([
      "POW-13",
    ]);
    expect(enters(teamMember, "command-director", { ...member, outside: true })).toBe(false);
  });

  it("keeps how a certificate was used, check by check", () => {
    const entry = walk(officer)
      .do("personnel-clerk", "enter", {
        account: "officer-a",
        name: "执法甲",
        unit: "squad",
        certificateKind: "enforcement",
        certificateNumber: "浙C01001",
        issuer: "浙江省司法厅",
        issuedOn: "2024-05-20",
        firstIssuedOn: "2024-05-20",
        first: true,
        validFrom: "2024-05-20",
        validTo: "2029-05-19",
      })
      .do("personnel-clerk", "change", {
        uses: [{ on: "2024-08-30", result: "unlawful", problem: "出借证件，已批评教育" }],
      });
    expect(entry.opened.values["uses"]).toHaveLength(1);
  });
});

describe("上级考评结果", () => {
  const score: Values = {
    name: "2024年法治建设考核",
    kind: "ruleOfLaw",
    year: 2024,
    issuer: "区委依法治区办",
    document: "〔2024〕9号",
    announcedOn: "2024-08-30",
    file: ["documentary:1"],
  };
  const ask = (more: Values) => walk(outsideScore).ask("office-clerk", "register", { ...score, ...more }).ok;

  it("is cited with its paper, never computed: some result, not above its full mark", () => {
    expect(ask({})).toBe(false);
    expect(ask({ grade: "优秀" })).toBe(true);
    expect(ask({ score: 96, full: 100, rank: 2, among: 12 })).toBe(true);
    expect(ask({ score: 101, full: 100 })).toBe(false);
    expect(ask({ rank: 13, among: 12 })).toBe(false);
    const { file: _, ...unproven } = score;
    expect(walk(outsideScore).ask("office-clerk", "register", { ...unproven, grade: "优秀" }).ok).toBe(false);
  });
});

describe("居（村）委会标准化检查", () => {
  const check: Values = {
    community: "north",
    checkedOn: "2024-08-30",
    checker: "街道自治办",
    level: "street",
    standard: "居委会工作SOP（2024年版）",
    items: [{ item: "值班接待", conforms: true }],
    problems: 0,
    passed: true,
  };

  it("sets a day for what is to be mended, and fails nobody without naming a problem", () => {
    const ask = (more: Values) => walk(committeeCheck).ask("community-clerk", "register", { ...check, ...more }).ok;
    expect(ask({})).toBe(true);
    expect(ask({ problems: 1 })).toBe(false);
    expect(ask({ problems: 1, rectifyBy: "2024-08-29" })).toBe(false);
    expect(ask({ problems: 1, rectifyBy: "2024-09-30", passed: false })).toBe(true);
    expect(ask({ passed: false })).toBe(false);
  });
});
