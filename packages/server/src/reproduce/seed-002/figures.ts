import { is } from "@fadu/catalog/build/condition.ts";

import { figure, writersOwn } from "../seed.ts";
import type { SeedFigure } from "../seed.ts";

const snapshot = { kind: "snapshot" } as const;
const toSeptember = { kind: "span", from: "2021-01-01", to: "2021-09-30" } as const;
/** 2019-2021年: a span longer than the year, and printed as such. */
const threeYears = { kind: "span", from: "2019-01-01", to: "2021-12-31" } as const;

/** What 罗湖区笋岗街道2021年度法治政府建设报告 prints (published 2021-12-27), figure by figure. */
export const SEED_002: readonly SeedFigure[] = [
  figure("F002-01", "一", "参考率100%", "XUE-02", "100%"),
  figure("F002-02", "一", "优秀率达100%", "XUE-03", "100%"),
  figure("F002-03", "一", "所有国家工作人员均修满学分并通过考试", "XUE-04", "100%"),
  writersOwn("F002-04", "二(二)", "未出现下达或变相下达与法律规定冲突的任务指标或完成时限等情形", "未"),
  figure("F002-05", "四", "“1+6”即一个街道六个社区的“群众诉求服务大厅”", "XF-04", "7", { period: snapshot }),
  figure("F002-06", "四", "8个“群众诉求服务窗口”", "XF-05", "8", { period: snapshot }),
  figure("F002-07", "四", "截至9月受理信访诉求案720宗", "XF-01", "720", { period: toSeptember }),
  figure("F002-08", "四", "化解702宗", "XF-02", "702", { period: toSeptember }),
  figure("F002-09", "四", "化解率97%", "XF-03", "97%", {
    period: toSeptember,
    rightly: { printed: "97.5%", because: "702除以720为97.5%，比率四舍五入到一位小数，不截尾取整" },
  }),
  figure("F002-10", "五(二)", "召开了6次协调会", "TJ-08", "6", {
    period: threeYears,
    where: is("topic", "旧改小区电梯费用纠纷"),
  }),
  figure("F002-11", "五(二)", "253名业主", "FY-13", "253", {
    period: threeYears,
    where: is("procedure", "civil-suit"),
  }),
  figure("F002-12", "五(二)", "本案一审、二审", "FY-12", "二", { period: threeYears, options: "汉字" }),
  figure("F002-13", "六(一)", "我街道未有以区政府、区府办名义印发的规范性文件", "GF-03", "未", {
    period: threeYears,
    options: "未",
  }),
  figure("F002-14", "六(一)", "未制定重大行政决策", "JC-04", "未", { period: threeYears, options: "未" }),
  figure("F002-15", "九(一)", "下设六个社区公共法律服务室", "GFL-01", "六", { period: snapshot, options: "汉字" }),
  figure("F002-16", "九(一)", "我街道六个社区均被省里评为“民主法治社区”", "ZZ-02", "六", {
    period: snapshot,
    options: "汉字",
  }),
  figure("F002-17", "九(一)", "依托我省一社区一法律顾问开展工作", "GFL-02", "100%", { period: snapshot }),
  writersOwn("F002-18", "九(三)", "确保所有行政执法案件合法合规", "所有"),
  writersOwn("F002-19", "九(四)", "非行政许可审批事项全部取消", "全部"),
  writersOwn("F002-20", "九(五)", "行政审批中介服务项目以及收费一律取消", "一律"),
  writersOwn("F002-21", "九(六)", "清理取消无法定依据收费项目", "取消"),
  figure("F002-22", "十一(三)", "每年9.8万元", "ZZ-03", "9.8", { period: snapshot, options: "万" }),
];
