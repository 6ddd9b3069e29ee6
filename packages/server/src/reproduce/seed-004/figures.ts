import { is, noneOf, oneOf } from "@fadu/catalog/build/condition.ts";

import { figure, writersOwn } from "../seed.ts";
import type { SeedFigure } from "../seed.ts";

const snapshot = { kind: "snapshot" } as const;
const own = is("channel", "devolved");
const entrusted = is("channel", "entrusted");
/** 安全生产、消防、道路交通: counted apart from the general publicity. */
const safety = oneOf("category", "safety", "fire", "traffic");
const general = noneOf("category", "safety", "fire", "traffic", "drugs");
const labour = is("procedure", "labour-mediation");

/** What 琶洲街道办事处关于2024年度法治政府建设情况的报告 prints, figure by figure. */
export const SEED_004: readonly SeedFigure[] = [
  figure("F004-01", "一(二)", "全年研究审议“三重一大”议题共217宗", "JC-02", "217"),
  figure("F004-02", "一(二)", "其中涉及重大工程(采购)15宗", "JC-03", "15"),
  figure("F004-03", "一(三)", "每季度接受不少于15学时培训", "RY-05", "15", {
    rightly: { printed: "100%", because: "15学时是要求，不是统计数；平台计算达标人员的比例" },
  }),
  figure("F004-04", "一(三)", "为期三个月的执法队伍教育整顿活动", "RY-08", "三", { options: "汉字" }),
  figure("F004-05", "一(三)", "三个环节", "RY-08A", "三", { options: "汉字" }),
  figure("F004-06", "一(三)", "先后开展6次集中学习", "RY-06", "6"),
  figure("F004-07", "一(三)", "12篇自主学习笔记", "RY-07", "12", { where: is("category", "note") }),
  figure("F004-08", "一(三)", "1篇读书报告", "RY-07", "1", { where: is("category", "bookReport") }),
  figure("F004-09", "一(三)", "1份自我剖析", "RY-07", "1", { where: is("category", "selfAnalysis") }),
  figure("F004-10", "一(三)", "对各类违法行为立案80宗", "CFP-01", "80", { where: own }),
  figure("F004-11", "一(三)", "作出行政处罚决定99宗", "CFP-03", "99", { where: own }),
  figure("F004-12", "一(三)", "涉及处罚金额总计达到210.61万元", "CFP-05", "210.61", { options: "万", where: own }),
  figure("F004-13", "一(三)", "含2023年立案2024年出行处的30宗", "CFP-04", "30", { where: own }),
  figure("F004-14", "一(三)", "行处金额共87.25万元", "CFP-06", "87.25", { options: "万", where: own }),
  figure("F004-15", "一(三)", "已收到非税缴款208.87万元", "CFP-07", "208.87", { options: "万", where: own }),
  figure("F004-16", "一(三)", "受委托对安全和消防领域违法行为立案523宗", "CFP-01", "523", { where: entrusted }),
  figure("F004-17", "一(三)", "作出处罚金额80.585万元", "CFP-05", "80.585", {
    options: "万|3位",
    where: entrusted,
  }),
  figure("F004-18", "一(三)", "整体拆除", "WJ-03", "1"),
  figure("F004-19", "一(三)", "推动2021年中央环保督办案结事了", "WJ-07", "1", { where: is("level", "national") }),
  figure("F004-20", "一(三)", "100%完成年度拆违任务", "WJ-06", "100%"),
  figure("F004-21", "一(四)", "今年开展综合普法宣传120余次", "PF-01", "120余", { options: "余", where: general }),
  figure("F004-22", "一(四)", "发放宣传资料1.4万余份", "PF-02", "1.4万余", { options: "万|余", where: general }),
  figure("F004-23", "一(四)", "开展社区法制讲座48次", "PF-03", "48", { where: is("party", "counsel") }),
  figure("F004-24", "一(四)", "受教育人员近7200余人次", "PF-04", "近7200余", {
    options: "近7200",
    where: general,
    rightly: { printed: "近7200", because: "“近”和“余”相反，不能同时使用" },
  }),
  figure("F004-25", "一(四)", "公众号推文29篇", "PF-05", "29", { where: is("channel", "wechat") }),
  figure("F004-26", "一(四)", "悬挂横幅200多条", "PF-06", "200多", {
    options: "余",
    rightly: { printed: "200余", because: "约数统一用“余”" },
  }),
  figure("F004-27", "一(四)", "开展线下安全宣传联合活动27次", "PF-01", "27", { where: safety }),
  figure("F004-28", "一(四)", "安全生产“小课堂”1600余场(次)", "AQ-01", "1600余", { options: "余" }),
  figure("F004-29", "一(四)", "约谈警示700余场次", "AQ-02", "700余", { options: "余1" }),
  figure("F004-30", "一(四)", "指导辖内企业开展应急演练20场次", "YL-01", "20", { where: is("subcategory", "guided") }),
  figure("F004-31", "一(四)", "签订安全承诺书、安全告知书等2万余份", "AQ-03", "2万余", { options: "万|余1" }),
  figure("F004-32", "一(四)", "发送微信宣传群信息4万余条", "PF-09", "4万余", { options: "万|余1" }),
  figure("F004-33", "一(四)", "发放安全生产、消防及道路交通等宣传资料5万余份", "PF-02", "5万余", {
    options: "万|余1",
    where: safety,
  }),
  figure("F004-34", "一(四)", "处理劳资纠纷6204宗", "TJ-05", "6204"),
  figure("F004-35", "一(四)", "涉及劳动者7613人次", "TJ-06", "7613"),
  figure("F004-36", "一(四)", "涉及金额7965万元", "TJ-03", "7965", { options: "万", where: labour }),
  figure("F004-37", "一(四)", "推动未回迁户2户", "TJ-10", "2"),
  figure("F004-38", "一(四)", "帮扶慰问58人次", "DJ-01", "58"),
  figure("F004-39", "一(四)", "无脱失管控人员", "DJ-02", "无", { period: snapshot, options: "无" }),
  figure("F004-40", "一(四)", "开展重点场所清查21次", "DJ-03", "21"),
  figure("F004-41", "一(四)", "对338名重点行业从业人员采集毛发", "DJ-04", "338"),
  figure("F004-42", "一(四)", "100%完成走访任务", "DJ-05", "100%"),
  figure("F004-43", "一(四)", "开展宣传20场", "PF-01", "20", { where: is("category", "drugs") }),
  figure("F004-44", "一(五)", "我街今年涉诉涉议案件共5宗", "FY-01", "5"),
  figure("F004-45", "一(五)", "4宗胜诉结案", "FY-02", "4"),
  figure("F004-46", "一(五)", "1宗行政复议", "FY-05", "1"),
  figure("F004-47", "一(五)", "目前已调解结案", "FY-06", "1"),
  writersOwn("F004-48", "三(四)", "推进治本攻坚三年行动", "三"),
];
