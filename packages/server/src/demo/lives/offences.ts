import type { Values } from "../stage.ts";

/** An offence of the demo: its cause, what was seen, and the law it breaks. Amounts in yuan. */
export interface Offence {
  readonly cause: string;
  readonly says: string;
  readonly broken: string;
  readonly law: string;
  readonly correction: string;
  /** What is fined on the spot, and what by the ordinary procedure. */
  readonly small: readonly number[];
  readonly large: readonly number[];
  readonly weight: number;
  readonly theme?: string;
  /** The city's discretion table for it, where the demo has one; the fines above keep to it. */
  readonly benchmark?: Benchmark;
}

/** Rows of a discretion table from the lightest. */
export interface Benchmark {
  readonly measure?: string;
  readonly grades: readonly (Values & { readonly step: string; readonly fineFrom: number; readonly fineTo: number })[];
}

/** First found out and mended: light; whatever else: general. */
const byRecord = (light: readonly [number, number], general: readonly [number, number]): Benchmark => ({
  grades: [
    {
      step: "light",
      condition: "初次违法并配合查处",
      factor: "first",
      fineFrom: light[0],
      fineTo: light[1],
      standard: `${light[0]}元以上${light[1]}元以下`,
    },
    {
      step: "general",
      condition: "其他情形",
      fineFrom: general[0],
      fineTo: general[1],
      standard: `${general[0]}元以上${general[1]}元以下`,
    },
  ],
});

const APPEARANCE = "《城市市容和环境卫生管理条例》";

export const OFFENCES: readonly Offence[] = [
  {
    cause: "SR01",
    says: "占用人行道摆摊经营，占地约三平方米",
    broken: `${APPEARANCE}第十四条`,
    law: `${APPEARANCE}第三十六条第一项`,
    correction: "清除占道经营的摊点和物品，恢复道路原状",
    small: [50, 100, 150, 200],
    large: [500, 800, 1000],
    weight: 12,
  },
  {
    cause: "SR02",
    says: "将商品和桌椅摆出店外经营，占地约五平方米",
    broken: `${APPEARANCE}第十四条`,
    law: `${APPEARANCE}第三十六条第一项`,
    correction: "将店外物品收回店内",
    small: [100, 200],
    large: [500, 1000, 2000],
    weight: 10,
  },
  {
    cause: "SR07",
    says: "将未分类的生活垃圾混合投放",
    broken: "《中华人民共和国固体废物污染环境防治法》第四十九条第二款",
    law: "《中华人民共和国固体废物污染环境防治法》第一百一十一条",
    correction: "按照规定分类投放生活垃圾",
    small: [50, 100, 200],
    large: [1000, 3000],
    weight: 9,
    benchmark: byRecord([50, 100], [100, 3000]),
  },
  {
    cause: "SR08",
    says: "在路边擅自倾倒装修建筑垃圾",
    broken: "《中华人民共和国固体废物污染环境防治法》第六十三条第三款",
    law: "《中华人民共和国固体废物污染环境防治法》第一百一十一条",
    correction: "清运所倾倒的建筑垃圾",
    small: [200],
    large: [3000, 5000, 10_000],
    weight: 5,
    theme: "waste",
    benchmark: {
      measure: "倾倒的建筑垃圾（立方米）",
      grades: [
        {
          step: "light",
          condition: "不足1立方米",
          most: 1,
          fineFrom: 50,
          fineTo: 1000,
          standard: "50元以上1000元以下",
        },
        {
          step: "general",
          condition: "1立方米以上不足10立方米",
          least: 1,
          most: 10,
          fineFrom: 1000,
          fineTo: 10_000,
          standard: "1000元以上10000元以下",
        },
        {
          step: "heavy",
          condition: "10立方米以上",
          least: 10,
          fineFrom: 10_000,
          fineTo: 50_000,
          standard: "10000元以上50000元以下",
        },
      ],
    },
  },
  {
    cause: "SR03",
    says: "在街道公共场地擅自堆放沙石等物料",
    broken: `${APPEARANCE}第十四条`,
    law: `${APPEARANCE}第三十六条第一项`,
    correction: "清除所堆放的物料",
    small: [100, 200],
    large: [500, 1500],
    weight: 4,
  },
  {
    cause: "HB01",
    says: "经营期间未使用油烟净化设施，油烟直接排放",
    broken: "《中华人民共和国大气污染防治法》第八十一条第一款",
    law: "《中华人民共和国大气污染防治法》第一百一十八条第一款",
    correction: "安装并正常使用油烟净化设施",
    small: [200],
    large: [5000, 8000],
    weight: 4,
    theme: "catering",
  },
  {
    cause: "YQ02",
    says: "携犬出户未束牵引绳",
    broken: "《中华人民共和国动物防疫法》第三十条第二款",
    law: "《中华人民共和国动物防疫法》第九十二条",
    correction: "携犬出户按照规定束牵引绳",
    small: [50, 100],
    large: [300, 500],
    weight: 4,
    theme: "pets",
    benchmark: byRecord([50, 100], [100, 500]),
  },
  {
    cause: "XF02",
    says: "在楼梯间停放电动自行车并充电",
    broken: "《高层民用建筑消防安全管理规定》第三十七条",
    law: "《高层民用建筑消防安全管理规定》第四十七条",
    correction: "将电动自行车移出楼梯间，到规定区域停放充电",
    small: [100, 200],
    large: [500, 800],
    weight: 4,
    theme: "ebike",
  },
  {
    cause: "GH01",
    says: "未取得建设工程规划许可证，在屋顶搭建彩钢结构建筑约三十平方米",
    broken: "《中华人民共和国城乡规划法》第四十条第一款",
    law: "《中华人民共和国城乡规划法》第六十四条",
    correction: "自行拆除违法搭建的建筑",
    small: [],
    large: [6000, 12_000],
    weight: 2,
    theme: "construction",
  },
];

/**
 * What the officers found of the circumstances by which the table in force comes to this fine, and the step; nothing where
 * there is no table.
 */
export function graded({ benchmark }: Offence, fine: number): Values | undefined {
  const grade = benchmark?.grades.find(({ fineFrom, fineTo }) => fineFrom <= fine && fine <= fineTo);
  if (!grade) return undefined;
  const { step, factor, least } = grade;
  return {
    discretionStep: step,
    ...(factor === undefined ? {} : { factors: [{ factor }] }),
    ...(benchmark?.measure === undefined ? {} : { measure: typeof least === "number" ? least + 0.5 : 0.5 }),
  };
}

/** @throws Error for a cause that no offence has */
export function offenceOf(cause: string): Offence {
  const found = OFFENCES.find((one) => one.cause === cause);
  if (!found) throw new Error(`no offence of cause ${cause}`);
  return found;
}
