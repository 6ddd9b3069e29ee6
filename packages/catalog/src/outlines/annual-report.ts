import type {
  CrossCheck,
  FigurePeriod,
  FigureSlot,
  Outline,
  OutlineParagraph,
} from "@fadu/engine/definition/indicator.ts";
import { is } from "../build/condition.ts";

const year: FigurePeriod = { kind: "year" };
const slot = (indicator: string, more: Partial<FigureSlot> = {}): FigureSlot => ({
  id: indicator,
  indicator,
  period: year,
  ...more,
});

const writer = (hint: string): OutlineParagraph => ({ sentences: [hint], writer: true });

const slots: readonly FigureSlot[] = [
  slot("JC-01"),
  slot("JC-02"),
  slot("JC-03"),
  slot("FY-08"),
  slot("XUE-01"),
  slot("ZZ-01"),
  slot("RY-01"),
  slot("RY-02"),
  slot("RY-03", { period: { kind: "snapshot" } }),
  slot("LH-02", { period: { kind: "snapshot" } }),
  slot("CFP-01", { period: { kind: "sinceLastYear" }, where: is("mode", "street") }),
  slot("CFP-01Y", { indicator: "CFP-01", title: "本年一般程序立案数", where: is("mode", "street") }),
  slot("YP-01"),
  slot("SQ-01"),
  slot("SQ-02"),
  slot("TJ-01"),
  slot("TJ-02"),
  slot("TJ-07"),
  slot("GK-01"),
  slot("GK-02"),
  slot("GK-03"),
  slot("HS-01"),
  slot("D-14A"),
  slot("FY-03"),
  slot("FY-04"),
  slot("FY-07"),
  slot("FY-10"),
  slot("FY-11"),
];

const checks: readonly CrossCheck[] = [
  { kind: "subset", part: "JC-03", of: "JC-02", says: "重大工程（采购）议题数不能多于三重一大议题数" },
  { kind: "subset", part: "CFP-01Y", of: "CFP-01", says: "本年立案数不能多于去年以来立案数" },
  { kind: "subset", part: "TJ-01", of: "TJ-02", says: "调处成功数不能多于调解案件数" },
  { kind: "subset", part: "TJ-07", of: "TJ-01", says: "防止民转刑事件数不能多于调处成功数" },
  { kind: "subset", part: "FY-08", of: "FY-07", says: "高风险争议化解数不能多于行政争议调处数" },
  { kind: "words", words: ["零败诉"], test: { figure: "FY-03", is: "zero" }, says: "败诉的说法与数据不符" },
  {
    kind: "words",
    words: ["双下降"],
    test: { figure: "FY-10", is: "down" },
    says: "立案量下降的说法与数据不符，除非写明是目标",
  },
];

/**
 * 法治政府建设年度情况报告: four statutory parts and what else is to be reported (督察规定第二十五条). A township reports to the
 * level above by 1 March (第二十三条) and publishes by 1 April (第二十四条).
 */
export const annualReport: Outline = {
  id: "annual-report",
  title: "{单位}{年}年法治政府建设情况报告",
  basis: ["FZ-06", "FZ-23a", "FZ-24", "FZ-25"],
  addressee: "中共本区（县）委员会、本区（县）人民政府",
  due: { report: "03-01", publish: "04-01" },
  roles: {
    write: ["justice-office-head", "justice-assistant", "office-clerk", "office-head"],
    sign: ["org-head"],
    publish: ["office-head", "justice-office-head"],
  },
  slots,
  checks,
  preamble: [
    {
      sentences: [
        "{年}年，{单位}在上级党委、政府的领导和全面依法治区（县）委员会的指导下，以严格依法行政为抓手，运用法治思维和法治方式深化改革、化解矛盾、维护稳定",
        { text: "，实现本年度行政诉讼{FY-03|零}败诉", when: [{ figure: "FY-03", is: "zero" }] },
        "。现将{年}年法治政府建设情况报告如下：",
      ],
    },
  ],
  sections: [
    {
      id: "achievements",
      heading: "推进法治政府建设的主要举措和成效",
      required: true,
      paragraphs: [],
      sections: [
        {
          id: "duty",
          heading: "压实法治建设责任",
          required: false,
          paragraphs: [
            writer("学习贯彻习近平法治思想、落实上级年度工作要点、法治建设议事协调机制的情况"),
            {
              sentences: [
                "今年以来，班子会议研判法治议题{JC-01}次",
                { text: "，化解高风险行政案件{FY-08}起", when: [{ figure: "FY-08", is: "some" }] },
                "。",
                {
                  text: "审议三重一大议题{JC-02}宗。",
                  when: [{ figure: "JC-02", is: "some" }],
                },
              ],
            },
            {
              sentences: [
                "推进领导干部带头学法用法，开展{XUE-01}期理论学习中心组的法治学习。",
                { text: "街道公职律师新增{ZZ-01}名。", when: [{ figure: "ZZ-01", is: "some" }] },
                "执法证考试通过率{RY-01}",
                { text: "，取得新证{RY-02}人", when: [{ figure: "RY-02", is: "some" }] },
                "。",
              ],
            },
          ],
        },
        {
          id: "enforcement",
          heading: "推进行政执法改革",
          required: false,
          paragraphs: [
            {
              sentences: [
                "推进执法队伍集成。目前，总纳管人员{RY-03}人。",
                "推进一件事集成，共有{LH-02}个一件事主题。",
                "去年以来，以街道名义立案查处一般程序案件{CFP-01}件，其中今年{CFP-01Y}件。",
              ],
            },
            {
              sentences: [
                "依托平台对事件办理情况的动态分析，今年以来，成功预警执法、涉稳等风险{YP-01|余}起",
                { text: "，投诉量同比下降{SQ-02|绝对值}", when: [{ figure: "SQ-02", is: "down" }] },
                { text: "，投诉量同比上升{SQ-02|绝对值}", when: [{ figure: "SQ-02", is: "up" }] },
                { text: "，投诉量同比持平", when: [{ figure: "SQ-02", is: "level" }] },
                "。",
              ],
            },
            writer("行政执法三项制度、执法监督、联合执法的情况"),
          ],
        },
        {
          id: "administration",
          heading: "推动依法行政规范化",
          required: false,
          paragraphs: [
            {
              sentences: [
                "强化矛盾纠纷协调处置。今年以来，成功调处各类矛盾纠纷{TJ-01}起",
                { text: "，防止{TJ-07|汉字}起可能转化为刑事案件的纠纷恶化", when: [{ figure: "TJ-07", is: "some" }] },
                "。",
              ],
            },
            {
              sentences: [
                "做好信息公开。{年}年主动公开信息{GK-01}条，全年收到政府信息公开申请{GK-02}件",
                "，按时答复率{GK-03}。",
              ],
            },
            { sentences: ["推行法律顾问和合法性审查制度。今年以来，共出具合法性审查意见书{HS-01}件。"] },
            {
              sentences: [
                "有效化解行政争议。以实现行政诉讼立案量和败诉率下降为目标，调处行政争议{FY-07}件",
                { text: "，实现本年度行政诉讼{FY-03|零}败诉", when: [{ figure: "FY-03", is: "zero" }] },
                { text: "，本年度行政诉讼败诉{FY-03}件", when: [{ figure: "FY-03", is: "some" }] },
                "；行政诉讼收案{D-14A}宗",
                { text: "，同比下降{FY-10|绝对值}", when: [{ figure: "FY-10", is: "down" }] },
                { text: "，同比上升{FY-10|绝对值}", when: [{ figure: "FY-10", is: "up" }] },
                { text: "，与上年持平", when: [{ figure: "FY-10", is: "level" }] },
                { text: "，败诉率同比下降{FY-11|绝对值}", when: [{ figure: "FY-11", is: "down" }] },
                { text: "，败诉率同比上升{FY-11|绝对值}", when: [{ figure: "FY-11", is: "up" }] },
                "。严格落实负责人出庭制度，行政机关负责人出庭率{FY-04}。",
              ],
            },
          ],
        },
      ],
    },
    {
      id: "problems",
      heading: "推进法治政府建设中存在的问题和不足",
      required: true,
      paragraphs: [writer("存在的问题、不足和原因")],
    },
    {
      id: "head",
      heading: "主要负责人履行推进法治建设第一责任人职责的有关情况",
      required: true,
      paragraphs: [writer("主要负责人加强法治政府建设的情况")],
    },
    {
      id: "plan",
      heading: "{下年}年度法治政府建设工作思路",
      required: true,
      paragraphs: [writer("下一年度的主要安排")],
    },
    {
      id: "other",
      heading: "其他需要报告的情况",
      required: false,
      paragraphs: [writer("其他需要报告的情况；没有的，删去本部分或者留空")],
    },
  ],
};
