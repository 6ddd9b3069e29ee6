import { APL, DIS } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, numberLine, offenderLines, para, partySigns } from "../blocks.ts";

/** 教育记录: whoever is not punished is taught (行政处罚法第三十三条第三款). */
export const educationRecord = instrument({
  id: "education-record",
  title: "不予行政处罚教育记录",
  basis: [APL("33d"), APL("06"), DIS("08")],
  series: "{org}罚教字〔{year}〕{seq}号",
  needs: { "offender.name": "当事人姓名或者名称", cause: "违法行为", facts: "违法事实", education: "教育情况" },
  body: [
    numberLine,
    ...offenderLines,
    para("当事人有{cause.title}的违法行为：{facts}"),
    para("清单事项：{leniency.title}。", filled("leniency")),
    para("危害后果：{harm}。", filled("harm")),
    para("根据《中华人民共和国行政处罚法》第三十三条的规定，本机关不予行政处罚，并对当事人进行了教育：{education}"),
    partySigns,
  ],
});
