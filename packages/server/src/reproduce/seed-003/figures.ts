import { anyOf, is, oneOf } from "@fadu/catalog/build/condition.ts";

import { figure, writersOwn } from "../seed.ts";
import type { SeedFigure } from "../seed.ts";

const snapshot = { kind: "snapshot" } as const;
const toDate = { kind: "toDate" } as const;
/** The platform writes Chinese numerals; 两 before a measure word is the writer's. */
const two = { printed: "二", because: "汉字数目印作“二”，“两”是行文用字" };

/** What 2023年度彭浦新村街道法治政府建设报告 prints, figure by figure. */
export const SEED_003: readonly SeedFigure[] = [
  figure("F003-01", "二(一)1", "实现全战线、全覆盖", "XUE-06", "100%"),
  writersOwn("F003-02", "二(一)1", "独创习近平法治思想两大学习法宝", "两"),
  writersOwn("F003-03", "二(一)1", "三种培训模式", "三"),
  writersOwn("F003-04", "二(一)1", "四种培训机制", "四"),
  writersOwn("F003-05", "二(一)1", "拓展习近平法治思想两大宣传业态", "两"),
  figure("F003-06", "二(一)1", "红心向党训练营三大特色品牌", "ZZ-09", "三", {
    period: snapshot,
    options: "汉字",
    where: is("category", "trainingBrand"),
  }),
  figure("F003-07", "二(一)2", "多维度专题述法14场", "XUE-05", "14"),
  figure("F003-08", "二(一)3", "连续两年入选上海市法治为民办实事项目", "ZZ-08", "两", {
    options: "汉字",
    rightly: two,
  }),
  figure("F003-09", "二(二)1", "升级“全要素管理与服务智能平台”至3.0版345个分类标签", "EVT-04", "345", {
    period: snapshot,
  }),
  figure("F003-10", "二(二)1", "实现“微网格”巡查全覆盖", "EVT-03", "100%"),
  figure("F003-11", "二(二)1", "实现33个居民区自助终端标准化全覆盖", "ZW-11", "33", { period: snapshot }),
  figure("F003-12", "二(二)1", "组建“2+11+N”多层次法治人才库", "ZZ-04", "13", {
    period: snapshot,
    where: oneOf("category", "public", "outside"),
  }),
  figure("F003-13", "二(二)2", "提出法治观察意见3份", "JC-06", "3"),
  figure("F003-14", "二(二)2", "无决策被认定违法、无效情形", "JC-05", "无", { options: "无" }),
  figure("F003-15", "二(二)3", "启动38个调研课题", "QT-03", "38"),
  figure("F003-16", "二(二)3", "进行重大法制审核案件19起", "HS-03", "19"),
  figure("F003-17", "二(二)5", "人员培训和物资保障全覆盖", "YL-02", "100%", { period: snapshot }),
  writersOwn("F003-18", "二(二)5", "无政府失信行为", "无"),
  figure("F003-19", "二(二)4", "运用“微网格”线上巡查全覆盖", "EVT-03", "100%", {
    where: anyOf(is("procedure", "grid"), is("mode", "online")),
  }),
  figure("F003-20", "二(二)6", "线下通过居民区公示信息上百份", "GK-04", "上百", { options: "上百" }),
  figure("F003-21", "二(三)1", "三大子栏目", "PF-12", "三", {
    period: snapshot,
    options: "汉字",
    where: is("category", "subcolumn"),
  }),
  figure("F003-22", "二(三)1", "形成33个居民区全覆盖的云课堂网格", "PF-11", "33", {
    period: snapshot,
    where: is("category", "cloudClass"),
  }),
  figure("F003-23", "二(三)1", "目前已连载12期", "PF-07", "12", { period: toDate }),
  figure("F003-24", "二(三)1", "全网各平台浏览量合计数万", "PF-08", "数万", {
    period: toDate,
    rightly: { printed: "38600", because: "平台不印“数万”，只印准确的数或者“上千”“余”" },
  }),
  writersOwn("F003-25", "二(三)1", "《社区公共法律服务法律常识100问》", "100"),
  figure("F003-26", "二(三)1", "两大“十分钟法治文化圈”", "PF-12", "两", {
    period: snapshot,
    options: "汉字",
    where: is("category", "circle"),
    rightly: two,
  }),
  figure("F003-27", "二(三)1", "辐射辖区内15万常住人口", "ZZ-07", "15", { period: snapshot, options: "万" }),
  figure("F003-28", "二(三)1", "实现一居一阵地", "PF-11A", "100%", { period: snapshot }),
  figure("F003-29", "二(三)1", "法律卫士两大品牌项目", "PF-12", "两", {
    period: snapshot,
    options: "汉字",
    where: is("category", "project"),
    rightly: two,
  }),
  writersOwn("F003-30", "二(三)1", "校外法治职业体验两大模式", "两"),
  figure("F003-31", "二(三)1", "受众数量达上千人", "PF-10", "上千", { options: "上千" }),
  figure("F003-32", "二(三)2", "居民公约33个居民区全覆盖", "ZZ-05", "33", { period: snapshot }),
  figure("F003-33", "二(三)3", "编印6版", "TJ-09", "6", { period: toDate }),
];
