import { itemsOf, type Taxonomy } from "./taxonomy.ts";

/** Types of dispute of the people's mediation statistics (人民调解工作统计表), 18 of them. */
export const disputeType: Taxonomy = {
  id: "dispute-type",
  title: "纠纷类型",
  version: "1",
  source: "人民调解工作统计表纠纷类型（MED-39、MED-40），代码自编",
  items: itemsOf({
    "01": "婚姻家庭纠纷",
    "02": "邻里纠纷",
    "03": "房屋宅基地纠纷",
    "04": "合同纠纷",
    "05": "生产经营纠纷",
    "06": "损害赔偿纠纷",
    "07": "山林土地纠纷",
    "08": "征地拆迁纠纷",
    "09": "环境污染纠纷",
    "10": "拖欠农民工工资纠纷",
    "11": "其他劳动争议纠纷",
    "12": "旅游纠纷",
    "13": "电子商务纠纷",
    "14": "其他消费纠纷",
    "15": "医疗纠纷",
    "16": "道路交通事故纠纷",
    "17": "物业纠纷",
    "18": "其他纠纷",
  }),
};

/** Where a dispute came from (人民调解工作统计表). */
export const DISPUTE_SOURCES = {
  active: "主动调解",
  applied: "依申请调解",
  court: "接受委托移送-法院",
  procuratorate: "接受委托移送-检察院",
  police: "接受委托移送-公安机关",
  petition: "接受委托移送-信访部门",
  other: "接受委托移送-其他部门",
} as const;

/** 人民调解法第二十八条. */
export const AGREEMENT_FORMS = { oral: "口头协议", written: "书面协议" } as const;

export const DISPUTE_SCALES = { individual: "个体性事件", group: "一般群体性事件", major: "重大群体性事件" } as const;

/** Level of an event (特别重大 … 一般). */
export const EVENT_LEVELS = { "1": "特别重大", "2": "重大", "3": "较大", "4": "一般" } as const;
