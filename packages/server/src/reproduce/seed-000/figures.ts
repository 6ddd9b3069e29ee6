import { figure } from "../seed.ts";
import type { SeedFigure } from "../seed.ts";

/**
 * What 南汇街道2024年法治政府建设情况报告 prints (published 2025-02-12 on the district's disclosure platform,
 * 索引号 001008003001062/2025-52176), figure by figure: 23 rows, two of them directions without a number.
 */
export const SEED_000: readonly SeedFigure[] = [
  figure("F000-01", "引言", "实现本年度行政诉讼零败诉", "FY-03", "零", { options: "零" }),
  figure("F000-02", "一(一)", "班子会议研判法治议题50次", "JC-01", "50"),
  figure("F000-03", "一(一)", "化解高风险行政案件4起", "FY-08", "4"),
  figure("F000-04", "一(一)", "开展3期理论学习中心组的学习", "XUE-01", "3"),
  figure("F000-05", "一(一)", "街道公职律师新增2名", "ZZ-01", "2"),
  figure("F000-06", "一(一)", "执法证通过率100%", "RY-01", "100%"),
  figure("F000-07", "一(一)", "取得新证14人", "RY-02", "14"),
  figure("F000-08", "一(二)", "目前，总纳管人员118人", "RY-03", "118", { period: { kind: "snapshot" } }),
  figure("F000-09", "一(二)", "打造成10个一件事主题", "LH-02", "10", { period: { kind: "snapshot" } }),
  figure("F000-10", "一(二)", "去年以来，以街道名义立案查处一般程序案件751件", "CFP-01", "751", {
    period: { kind: "sinceLastYear" },
    where: { path: "mode", is: "eq", value: "street" },
  }),
  figure("F000-11", "一(二)", "成功预警执法、涉稳等风险100余起", "YP-01", "100余", { options: "余" }),
  figure("F000-12", "一(二)", "投诉量同比下降44.5%", "SQ-02", "44.5%", { options: "绝对值" }),
  figure("F000-13", "一(三)", "成功调处各类矛盾纠纷1385起", "TJ-01", "1385"),
  figure("F000-14", "一(三)", "成功防止一起兄弟之间持刀威胁事件恶化", "TJ-07", "一", { options: "汉字" }),
  figure("F000-15", "一(三)", "主动公开信息27条", "GK-01", "27"),
  figure("F000-16", "一(三)", "全年收到政府信息公开申请19件", "GK-02", "19"),
  figure("F000-17", "一(三)", "按时答复率100%", "GK-03", "100%"),
  figure("F000-18", "一(三)", "共出具合法性审查意见书57件", "HS-01", "57"),
  figure("F000-19", "一(三)", "行政诉讼立案量“双下降”（方向）", "FY-10", "下降", { options: "升降" }),
  figure("F000-20", "一(三)", "败诉率“双下降”（方向）", "FY-11", "下降", { options: "升降" }),
  figure("F000-21", "一(三)", "调处行政争议17件", "FY-07", "17"),
  figure("F000-22", "一(三)", "行政诉讼零败诉", "FY-03", "零", { options: "零" }),
  figure("F000-23", "一(三)", "实现行政机关负责人出庭率100%", "FY-04", "100%"),
];
