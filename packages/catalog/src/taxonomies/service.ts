import { itemsOf, type Taxonomy } from "./taxonomy.ts";

/** Departments whose items are handled at the hall; a street lists those that have moved in. */
const serviceDepartment: Taxonomy = {
  id: "service-department",
  title: "事项主管部门",
  version: "1",
  source: "便民服务中心进驻部门惯例",
  local: true,
  items: itemsOf({
    civil: "民政",
    labour: "人力资源和社会保障",
    medical: "医疗保障",
    health: "卫生健康",
    veterans: "退役军人事务",
    disabled: "残联",
    police: "公安（户籍）",
    market: "市场监管",
    housing: "住房和城乡建设",
    planning: "自然资源和规划",
    agriculture: "农业农村",
    transport: "交通运输",
    tax: "税务",
    emergency: "应急管理",
    justice: "司法行政",
    street: "街道（镇）本级",
    other: "其他",
  }),
};

/** Trades of enterprises, coarse: what the street's firm files are sorted by. */
const industry: Taxonomy = {
  id: "industry",
  title: "行业",
  version: "1",
  source: "街道企业服务和安全监管惯例",
  local: true,
  items: itemsOf({
    manufacturing: "工业制造",
    construction: "建筑施工",
    chemical: "危险化学品、易燃易爆",
    logistics: "仓储物流",
    transport: "交通运输",
    catering: "餐饮",
    hotel: "住宿",
    retail: "商贸零售",
    entertainment: "文化娱乐体育",
    education: "教育培训、托育",
    medical: "医疗卫生",
    eldercare: "养老服务",
    property: "物业管理",
    technology: "信息技术、科技服务",
    finance: "金融、保险",
    agriculture: "农林渔业",
    other: "其他",
  }),
};

/** What is done for a firm. */
const enterpriseServiceKind: Taxonomy = {
  id: "enterprise-service-kind",
  title: "企业服务类型",
  version: "1",
  source: "街道助企服务惯例",
  local: true,
  items: itemsOf({
    tracking: "跟踪直办",
    greenLane: "绿色通道",
    policy: "政策解读、兑现",
    legal: "法律服务",
    financing: "融资对接",
    labour: "用工招聘",
    tax: "税收属地化、涉税协调",
    guidance: "合规指导",
    other: "其他",
  }),
};

/** Classes of government service, each a street's own. */
export const serviceTaxonomies: readonly Taxonomy[] = [serviceDepartment, industry, enterpriseServiceKind];

/** Ways of doing without a certificate (无证明办理). */
export const CERTIFICATE_FREE_WAYS = { sharing: "信息共享", check: "部门核验", commitment: "告知承诺" } as const;

/** How an item was handled (服务方式). */
export const SERVICE_WAYS = {
  window: "窗口办理",
  home: "上门审批",
  mobile: "流动审批",
  online: "网上办理",
  self: "自助办理",
  booked: "预约办理",
  agent: "代办",
} as const;
