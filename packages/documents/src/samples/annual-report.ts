import { cells, heading, paragraph } from "../build.ts";
import type { DocumentModel, TableBlock } from "../model.ts";

const penalties: TableBlock = {
  kind: "table",
  caption: "表1　2024年行政执法情况",
  unit: "件、元",
  columns: [
    { width: 8, align: "center" },
    { width: 24 },
    { width: 14, align: "right" },
    { width: 14, align: "right" },
    { width: 18, align: "right" },
  ],
  head: [
    [
      { runs: [{ text: "序号" }], rowSpan: 2 },
      { runs: [{ text: "执法领域" }], rowSpan: 2 },
      { runs: [{ text: "行政处罚" }], colSpan: 3 },
    ],
    cells("简易程序", "普通程序", "罚款金额"),
  ],
  rows: [
    cells("1", "市容环境卫生", "214", "36", "128,400.00"),
    cells("2", "城乡规划", "0", "9", "356,200.00"),
    cells("3", "生活垃圾分类", "187", "12", "23,650.00"),
    cells("4", "物业管理", "3", "5", "41,000.00"),
    [{ runs: [{ text: "合计" }], colSpan: 2 }, ...cells("404", "62", "549,250.00")],
  ],
};

const disputes: TableBlock = {
  kind: "table",
  caption: "表2　2024年矛盾纠纷化解情况",
  unit: "件",
  columns: [{ width: 30 }, { width: 16, align: "right" }, { width: 16, align: "right" }, { width: 16, align: "right" }],
  head: [cells("纠纷类型", "受理", "调解成功", "成功率")],
  rows: [
    cells("邻里纠纷", "163", "159", "97.5%"),
    cells("物业纠纷", "94", "88", "93.6%"),
    cells("婚姻家庭纠纷", "71", "70", "98.6%"),
    cells("劳动争议", "52", "49", "94.2%"),
  ],
};

/** 法治政府建设年度情况报告, an official document to a superior with red head, figures and two tables. */
export const annualReport: DocumentModel = {
  layout: "official",
  title: "滨江市清河区人民政府柳荫街道办事处\n关于2024年度法治政府建设情况的报告",
  furniture: {
    issuer: ["清河区人民政府柳荫街道办事处文件"],
    number: "清柳街〔2025〕3号",
    signers: ["周正平"],
    copyNumber: "000012",
    urgency: "加急",
    pageNumbers: "official",
  },
  blocks: [
    { kind: "addressee", text: "清河区人民政府" },
    paragraph(
      "2024年，柳荫街道坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻习近平法治思想，认真落实《法治政府建设实施纲要（2021—2025年）》，扎实推进法治政府建设各项工作。现将有关情况报告如下。",
    ),
    heading(1, "一、主要工作和成效"),
    heading(2, "（一）严格规范公正文明执法"),
    paragraph([
      { text: "全年立案查处各类违法案件" },
      { text: "466", figureId: "ZF-01/2024" },
      { text: "件，其中适用普通程序" },
      { text: "62", figureId: "ZF-02/2024" },
      { text: "件、简易程序" },
      { text: "404", figureId: "ZF-03/2024" },
      {
        text: "件，罚款金额54.93万元，经复议、诉讼被撤销或者变更0件。全面落实行政执法公示、执法全过程记录、重大执法决定法制审核三项制度，法制审核率100%。",
      },
    ]),
    penalties,
    heading(2, "（二）有效化解社会矛盾纠纷"),
    paragraph(
      "坚持和发展新时代“枫桥经验”，健全人民调解、行政调解、司法调解联动机制，街道、社区两级调解组织共受理矛盾纠纷380件，调解成功366件，成功率96.3%。",
    ),
    disputes,
    heading(2, "（三）健全依法决策机制"),
    heading(3, "1.落实合法性审查。"),
    paragraph(
      "对街道制定的行政规范性文件、重大行政决策、行政合同实行合法性审查全覆盖，全年审查各类文件合同127件，提出审查意见213条。",
    ),
    heading(3, "2.发挥法律顾问作用。"),
    paragraph("街道法律顾问列席主任办公会议24次，参与重大疑难信访事项会商31次，出具法律意见书45份。"),
    heading(1, "二、存在的主要问题"),
    paragraph(
      "一是行政执法规范化水平有待提高，个别案卷文书制作不够严谨；二是专职执法力量不足，持证人员占比有待进一步提升；三是基层法治宣传的针对性、实效性还不够强。",
    ),
    heading(1, "三、2025年工作安排"),
    heading(4, "（1）推进执法规范化建设。"),
    paragraph("开展案卷评查和执法人员轮训，全年培训不少于60学时，加快执法全流程网上办理。"),
    paragraph("特此报告。"),
    { kind: "attachmentNote", names: ["柳荫街道2024年行政执法数据统计表", "柳荫街道2024年行政规范性文件目录"] },
    { kind: "seal", organ: "清河区人民政府柳荫街道办事处", date: "2025-01-15", seal: "place" },
    { kind: "note", style: "annotation", runs: [{ text: "联系人：赵敏，联系电话：0571-88886666" }] },
    { kind: "attachment", label: "附件1", title: "柳荫街道2024年行政执法数据统计表" },
    paragraph("（略）"),
    {
      kind: "imprint",
      copyTo: "区司法局，区综合行政执法局，滨江市司法局。",
      printer: "柳荫街道党政综合办公室",
      printedOn: "2025-01-15",
    },
  ],
};
