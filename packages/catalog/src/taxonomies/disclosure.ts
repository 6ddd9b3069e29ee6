import { itemsOf, type Taxonomy } from "./taxonomy.ts";

/** How an application for government information ended: the 21 rows of the yearly report (国办公开办函〔2021〕30号). */
export const disclosureResult: Taxonomy = {
  id: "disclosure-result",
  title: "政府信息公开申请办理结果",
  version: "2021",
  source: "国办公开办函〔2021〕30号年报格式；6.1至6.3细目未核原文（OGI-T2b至OGI-T2f）",
  items: [
    { code: "1", title: "予以公开" },
    { code: "2", title: "部分公开", attributes: { rule: "区分处理的，只计这一情形，不计其他情形" } },
    { code: "3", title: "不予公开" },
    { code: "3.1", title: "属于国家秘密", parent: "3" },
    { code: "3.2", title: "其他法律行政法规禁止公开", parent: "3" },
    { code: "3.3", title: "危及“三安全一稳定”", parent: "3" },
    { code: "3.4", title: "保护第三方合法权益", parent: "3" },
    { code: "3.5", title: "属于三类内部事务信息", parent: "3" },
    { code: "3.6", title: "属于四类过程性信息", parent: "3" },
    { code: "3.7", title: "属于行政执法案卷", parent: "3" },
    { code: "3.8", title: "属于行政查询事项", parent: "3" },
    { code: "4", title: "无法提供" },
    { code: "4.1", title: "本机关不掌握相关政府信息", parent: "4" },
    { code: "4.2", title: "没有现成信息需要另行制作", parent: "4" },
    { code: "4.3", title: "补正后申请内容仍不明确", parent: "4" },
    { code: "5", title: "不予处理" },
    { code: "5.1", title: "信访举报投诉类申请", parent: "5" },
    { code: "5.2", title: "重复申请", parent: "5" },
    { code: "5.3", title: "要求提供公开出版物", parent: "5" },
    { code: "5.4", title: "无正当理由大量反复申请", parent: "5" },
    { code: "5.5", title: "要求行政机关确认或重新出具已获取信息", parent: "5" },
    { code: "6", title: "其他处理" },
    { code: "6.1", title: "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", parent: "6" },
    { code: "6.2", title: "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", parent: "6" },
    { code: "6.3", title: "其他", parent: "6" },
  ],
};

/** Kinds of applicant of the yearly report (国办公开办函〔2021〕30号). */
export const DISCLOSURE_APPLICANTS = {
  person: "自然人",
  company: "商业企业",
  research: "科研机构",
  charity: "社会公益组织",
  legal: "法律服务机构",
  other: "其他",
} as const;

/** What is disclosed without being asked (政府信息公开条例第二十条 15 kinds, 第二十一条 8 kinds for townships). */
export const disclosureCatalogue: Taxonomy = {
  id: "disclosure-catalogue",
  title: "主动公开目录",
  version: "2019",
  source: "政府信息公开条例第二十条、第二十一条（OGI-20、OGI-21），代码自编",
  items: itemsOf({
    "20-01": "行政法规、规章和规范性文件",
    "20-02": "机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名",
    "20-03": "国民经济和社会发展规划、专项规划、区域规划及相关政策",
    "20-04": "国民经济和社会发展统计信息",
    "20-05": "办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果",
    "20-06": "实施行政处罚、行政强制的依据、条件、程序以及具有一定社会影响的行政处罚决定",
    "20-07": "财政预算、决算信息",
    "20-08": "行政事业性收费项目及其依据、标准",
    "20-09": "政府集中采购项目的目录、标准及实施情况",
    "20-10": "重大建设项目的批准和实施情况",
    "20-11": "扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况",
    "20-12": "突发公共事件的应急预案、预警信息及应对情况",
    "20-13": "环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况",
    "20-14": "公务员招考的职位、名额、报考条件等事项以及录用结果",
    "20-15": "法律、法规、规章和国家有关规定规定应当主动公开的其他政府信息",
    "21-01": "贯彻落实农业农村政策",
    "21-02": "农田水利工程建设运营",
    "21-03": "农村土地承包经营权流转",
    "21-04": "宅基地使用情况审核",
    "21-05": "土地征收",
    "21-06": "房屋征收",
    "21-07": "筹资筹劳",
    "21-08": "社会救助",
  }),
};

/** Where government information is made public. `online` channels are found by an address, the others by where they hang. */
export const disclosureChannel: Taxonomy = {
  id: "disclosure-channel",
  title: "公开渠道",
  version: "1",
  source: "本目录默认分类，各街道按实际增补",
  local: true,
  items: [
    { code: "website", title: "政府网站", attributes: { online: true } },
    { code: "platform", title: "政府信息公开平台", attributes: { online: true } },
    { code: "newMedia", title: "政务新媒体", attributes: { online: true } },
    { code: "board", title: "社区公告栏", attributes: { online: false } },
    { code: "residential", title: "居民区公示栏", attributes: { online: false } },
    { code: "press", title: "报刊、广播、电视", attributes: { online: false } },
    { code: "hall", title: "便民服务场所", attributes: { online: false } },
  ],
};
