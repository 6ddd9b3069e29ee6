import type { Taxonomy, TaxonomyItem } from "./taxonomy.ts";

/**
 * Days of the publicity calendar: `MM-DD`, `MM` for a whole month, or a rule in words. The list is office practice, not checked
 * against a text of law; a street keeps its own.
 */
const DAYS: Readonly<Record<string, string>> = {
  "01-10": "中国人民警察节",
  "03-05": "学雷锋纪念日",
  "03-08": "国际妇女节",
  "03-15": "国际消费者权益日",
  "03-22": "世界水日、中国水周",
  "03-lastmon": "全国中小学生安全教育日",
  "04-07": "世界卫生日",
  "04-15": "全民国家安全教育日",
  "04-22": "世界地球日",
  "04-24": "中国航天日",
  "04-26": "世界知识产权日",
  "04-week": "职业病防治法宣传周",
  "05": "民法典宣传月",
  "05-mediation": "人民调解宣传月",
  "05-01": "国际劳动节",
  "05-12": "全国防灾减灾日",
  "05-15": "打击和防范经济犯罪宣传日",
  "05-31": "世界无烟日",
  "06": "全国安全生产月",
  "06-05": "六五环境日",
  "06-14": "信用记录关爱日",
  "06-15": "全国防范非法集资宣传月",
  "06-16": "安全宣传咨询日",
  "06-25": "全国土地日",
  "06-26": "国际禁毒日",
  "07-11": "世界人口日",
  "08-15": "全国生态日",
  "09": "全国质量月、网络安全宣传周",
  "09-03": "抗战胜利纪念日",
  "09-20": "全国公民道德宣传日",
  "10-10": "世界精神卫生日",
  "10-17": "国家扶贫日",
  "10-lunar0909": "老年节（农历九月初九）",
  "11-09": "全国消防日、全国消防安全宣传月",
  "11-25": "国际消除家庭暴力日",
  "12-02": "全国交通安全日",
  "12-03": "国际残疾人日",
  "12-04": "国家宪法日、宪法宣传周",
  "12-05": "国际志愿者日",
  "12-09": "国际反腐败日",
  "12-10": "世界人权日",
  "12-13": "南京大屠杀死难者国家公祭日",
};

const items: readonly TaxonomyItem[] = Object.entries(DAYS).map(([code, title]) => ({
  code,
  title,
  ...(/^\d\d-\d\d$/.test(code) ? { attributes: { day: code } } : { attributes: { month: code.slice(0, 2) } }),
}));

/** 普法日历: days and months on which publicity is due. */
export const publicityDay: Taxonomy = {
  id: "publicity-day",
  title: "普法时间节点",
  version: "1",
  source: "各地普法工作惯例，未逐一核对出处，各街道自行增减",
  local: true,
  items,
};
