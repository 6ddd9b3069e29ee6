import { itemsOf, type Taxonomy } from "./taxonomy.ts";

/** Where an opinion on the office's enforcement comes from. */
export const supervisionSource: Taxonomy = {
  id: "supervision-source",
  title: "监督意见来源",
  version: "1",
  source: "自编，各地可增",
  local: true,
  items: itemsOf({
    "01": "行政执法监督员",
    "02": "监督联系点现场收集",
    "03": "群众来信来访",
    "04": "企业、行政相对人",
    "05": "新闻媒体",
    "06": "人大代表、政协委员",
    "07": "行政执法监督机构",
    "08": "纪检监察机关",
    "09": "检察机关",
    "10": "司法所日常监督",
    "99": "其他",
  }),
};

/** What supervision of enforcement looks for (SUP-04), and what a street's own checks add to it. */
export const supervisionProblem: Taxonomy = {
  id: "supervision-problem",
  title: "执法监督问题类别",
  version: "1",
  source: "行政执法监督条例（通报）列举的重点监督情形（SUP-04）；选择性执法、执法不规范为自编",
  local: true,
  items: itemsOf({
    "01": "有案不立",
    "02": "推诿扯皮",
    "03": "以罚代管",
    "04": "违规异地执法",
    "05": "趋利性执法",
    "06": "乱收费",
    "07": "乱罚款",
    "08": "乱检查",
    "09": "乱查封",
    "10": "选择性执法",
    "11": "执法不规范",
    "99": "其他",
  }),
};

/** Where those come from whom the office engages as supervisors. */
export const supervisorSector: Taxonomy = {
  id: "supervisor-sector",
  title: "监督员界别",
  version: "1",
  source: "自编，各地可增",
  local: true,
  items: itemsOf({
    deputy: "人大代表",
    member: "政协委员",
    lawyer: "律师、法律工作者",
    business: "企业、商会代表",
    community: "社区工作者、居民代表",
    media: "新闻工作者",
    scholar: "专家学者",
    other: "其他",
  }),
};

/** Enforcement that a supervisor may attend. */
export const enforcementActivity: Taxonomy = {
  id: "enforcement-activity",
  title: "执法活动类型",
  version: "1",
  source: "自编，各地可增",
  local: true,
  items: itemsOf({
    inspection: "行政检查",
    patrol: "日常巡查",
    joint: "联合执法",
    campaign: "专项整治",
    hearing: "听证",
    demolition: "强制拆除",
    caseReview: "案卷评查",
    forum: "座谈会、情况通报会",
    other: "其他",
  }),
};

/**
 * What the assessors of a case file score, with the full points of each. The eleven subjects of 广东省行政执法案卷评查办法
 * 第十四条 (REV-14) with the weights of the product's template (REV-X3); every place sets its own.
 */
export const reviewItem: Taxonomy = {
  id: "review-item",
  title: "案卷评查评分项目",
  version: "1",
  source: "广东省行政执法案卷评查办法第十四条列举的内容（REV-14），分值为产品默认模板（REV-X3），各地替换",
  local: true,
  items: [
    { code: "qualification", title: "主体、人员资格及权限", attributes: { full: 10 } },
    { code: "facts", title: "认定的事实、证据", attributes: { full: 25 } },
    { code: "basis", title: "法律依据", attributes: { full: 10 } },
    { code: "discretion", title: "自由裁量权的行使", attributes: { full: 5 } },
    { code: "process", title: "执法程序", attributes: { full: 20 } },
    { code: "recording", title: "全过程记录和法制审核", attributes: { full: 5 } },
    { code: "form", title: "文书的格式", attributes: { full: 10 } },
    { code: "delivery", title: "送达", attributes: { full: 5 } },
    { code: "execution", title: "执行", attributes: { full: 5 } },
    { code: "archive", title: "结案后归档", attributes: { full: 5 } },
    { code: "other", title: "其他", attributes: { full: 0 } },
  ],
};

/** What goes wrong in case files, so that the same mistake is not made every year. */
export const fileError: Taxonomy = {
  id: "file-error",
  title: "案卷问题类型",
  version: "1",
  source: "自编，各地可增",
  local: true,
  items: itemsOf({
    "01": "执法主体、人员资格问题",
    "02": "事实不清、证据不足",
    "03": "笔录制作不规范",
    "04": "法律依据引用错误或者不全",
    "05": "未说明裁量理由",
    "06": "告知、陈述申辩环节缺失",
    "07": "超过法定期限",
    "08": "法制审核缺失",
    "09": "集体讨论缺失",
    "10": "音像记录缺失",
    "11": "未按期公示",
    "12": "文书要素缺项、格式不规范",
    "13": "送达不规范",
    "14": "执行不到位",
    "15": "归档不完整、不及时",
    "99": "其他",
  }),
};
