import { COMMUNITIES } from "../street-plan.ts";
import type { Keeper } from "./standing-keeper.ts";

/** Items of inspection, what is disclosed, laws to be known, brands. */
export function law({ cast, first, enter }: Keeper): void {
  const [squad, safetyUnit] = [cast.unit("squad"), cast.unit("safety")];
  enter("command-director", "theme", "工程渣土运输一件事", {
    name: "工程渣土运输一件事",
    field: "waste",
    target: "工地",
    leadUnit: squad,
    participants: [squad, safetyUnit],
    triggers: ["event", "complaint"],
    checklist: [
      { item: "处置核准", unit: squad },
      { item: "消防通道", unit: safetyUnit },
    ],
    form: [{ item: "运输车辆数", kind: "number", required: true, unit: squad }],
    steps: [
      { step: "现场检查", kind: "check", unit: squad, who: "两名以上执法人员", days: 1 },
      { step: "立案处罚", kind: "punish", unit: squad, who: "执法人员", days: 7 },
      { step: "办结", kind: "close", unit: squad, who: "中队长", days: 5 },
    ],
  });
  for (const [name, field, cap] of [
    ["建筑垃圾处置检查", "housing", 2],
    ["餐饮油烟排放检查", "ecology", 2],
    ["沿街商户市容环境卫生责任检查", "appearance", 4],
  ] as const)
    enter("case-clerk", "inspection-item", name, {
      name,
      field,
      target: "辖区相关经营者和施工单位",
      law: "本机关权力清单所列依据",
      cap,
      publishedAt: "街道门户网站",
      unit: cast.unit("squad"),
    });
  for (const [kind, title] of [
    ["subject", "行政执法主体信息"],
    ["persons", "行政执法人员名单"],
    ["powers", "行政执法权力清单"],
    ["basis", "行政执法依据目录"],
  ] as const)
    enter("case-clerk", "enforcement-disclosure", title, {
      kind,
      title,
      where: "街道门户网站",
      source: "本机关权责清单和执法人员名册",
      updatedOn: first,
      keeper: cast.unit("squad"),
    });
  for (const [name, kind] of [
    ["中华人民共和国行政处罚法", "law"],
    ["中华人民共和国行政复议法", "law"],
    ["信访工作条例", "party"],
  ] as const)
    enter("publicity-clerk", "required-law", name, { name, kind, posts: ["leadership", "staff"] });
  for (const [name, kind] of [
    ["“法润望江”普法品牌", "brand"],
    ["以案说法专栏", "column"],
    ["十分钟法治文化圈", "circle"],
  ] as const)
    enter("publicity-clerk", "brand", name, { name, kind, unit: cast.unit("justice") });
  enter("justice-office-head", "project", "楼道法律咨询点", {
    name: "楼道法律咨询点",
    kind: "people",
    year: Number(first.slice(0, 4)),
    listed: false,
    unit: cast.unit("justice"),
  });
}

/** Titles of communities, labels of events. */
export function titles({ cast, first, enter }: Keeper): void {
  for (const [i, name] of COMMUNITIES.slice(0, 3).entries())
    enter("justice-office-head", "honour", name, {
      title: "民主法治示范社区",
      kind: "democratic",
      level: i === 0 ? "province" : "city",
      issuer: i === 0 ? "省司法厅、省民政厅" : "市司法局、市民政局",
      holderKind: "community",
      holder: name,
      community: cast.unit(`c${i + 1}`),
      year: Number(first.slice(0, 4)) - 1,
    });
  for (const [i, [group, name]] of (
    [
      ["appearance", "占道经营"],
      ["facility", "井盖破损"],
      ["safety", "飞线充电"],
      ["dispute", "邻里噪声"],
    ] as const
  ).entries())
    enter("analyst", "label", name, {
      name,
      code: `L${String(i + 1).padStart(4, "0")}`,
      group,
      release: "1.0",
      standard: "按街道精细化管理标准认定",
      finding: "patrol",
      limit: 2,
      limitUnit: "workday",
      responsible: cast.unit("squad"),
    });
}

/** Items of the service hall. */
export function service({ cast, enter }: Keeper): void {
  for (const [code, name, department, kind] of [
    ["FW-01", "食品小作坊登记", "market", "permit"],
    ["FW-02", "最低生活保障申请", "civil", "payment"],
    ["FW-03", "灵活就业人员社会保险补贴申领", "labour", "payment"],
    ["FW-04", "残疾人证申请", "disabled", "confirm"],
  ] as const)
    enter("service-head", "service-item", name, {
      code,
      name,
      department,
      unit: cast.unit("service"),
      kind,
      ...(kind === "permit" ? { permitKind: "registration" } : {}),
      settled: true,
      window: "综合窗口",
      online: true,
      visits: 1,
      legalDays: 20,
      promisedDays: 5,
      certificateFree: true,
      certificateFreeWay: kind === "permit" ? "commitment" : "sharing",
      certificates: "居住证明",
      ...(kind === "permit" ? { commitmentText: "本人承诺所填情况属实。", checkWay: "办结后三十日内现场核查" } : {}),
    });
  for (const name of ["建设工程测量", "消防设施检测"])
    enter("service-head", "licence-charge-item", name, {
      name,
      kind: "agency",
      owner: cast.unit("service"),
      ground: "省级法定中介服务目录",
    });
}

/** Plans, posts, duties. */
export function safety({ cast, first, enter }: Keeper): void {
  const plan = enter("safety-head", "emergency-plan", "防汛防台专项应急预案", {
    name: "防汛防台专项应急预案",
    kind: "flood",
    level: "special",
    unit: cast.unit("safety"),
  });
  for (const [i, name] of COMMUNITIES.entries()) {
    enter("safety-head", "emergency-post", `${name}抢险岗`, {
      plan,
      name: `${name}抢险岗`,
      unit: cast.unit(`c${i + 1}`),
      holder: cast.personName(),
      trained: i !== 7,
      ...(i === 7 ? {} : { trainedOn: first }),
      supplied: true,
      suppliedOn: first,
    });
    enter("safety-head", "safety-duty", `${name}安全责任`, {
      level: "community",
      subject: name,
      unit: cast.unit(`c${i + 1}`),
      holder: cast.personName(),
      duties: "每月排查九小场所和出租房，督促隐患整改",
    });
  }
}
