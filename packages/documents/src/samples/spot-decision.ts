import { blank, flush, paragraph } from "../build.ts";
import type { DocumentModel } from "../model.ts";

/** 当场行政处罚决定书 in its preset form with its number, partly filled in (行政处罚法 §52, PAF-15). */
export const spotDecision: DocumentModel = {
  layout: "instrument",
  title: "当场行政处罚决定书",
  furniture: {
    issuer: ["滨江市清河区人民政府柳荫街道办事处"],
    number: "清柳综执当罚决字〔2024〕0000128号",
    pageNumbers: "none",
    footer: "本文书一式二份：一份当场交付当事人，一份备案。",
  },
  blocks: [
    flush([
      { text: "当事人（姓名或者名称）：" },
      { text: "　张桂兰　", underline: true },
      { text: "　公民身份号码：" },
      blank(9),
    ]),
    flush([{ text: "住址（经营场所）：" }, { text: "　滨江市清河区柳荫街道幸福里12幢3单元501室　", underline: true }]),
    paragraph([
      { text: "你（单位）于" },
      { text: "　2024年9月12日8时40分　", underline: true },
      { text: "在" },
      { text: "　幸福里小区东门垃圾投放点　", underline: true },
      {
        text: "未按照规定分类投放生活垃圾，违反了《滨江市生活垃圾管理条例》第三十二条第二款的规定。依据该条例第六十条第一款和《中华人民共和国行政处罚法》第五十一条的规定，现当场作出如下行政处罚：",
      },
    ]),
    paragraph("□警告　　☑罚款人民币（大写）伍拾元整（¥50.00）"),
    paragraph([{ text: "罚款履行方式：☑自收到本决定书之日起十五日内到指定银行缴纳　□当场收缴，票据号：" }, blank(8)]),
    paragraph(
      "如不服本决定，可以自收到本决定书之日起六十日内向滨江市清河区人民政府申请行政复议，也可以自收到本决定书之日起六个月内依法向滨江市清河区人民法院提起行政诉讼。",
    ),
    {
      kind: "signatures",
      perRow: 1,
      places: [
        { label: "当事人（签名）", date: null },
        { label: "执法人员（签名）", date: null },
        { label: "执法人员（签名）", date: null },
        { label: "执法证号", value: "33010612015、33010612022" },
      ],
    },
    { kind: "seal", organ: "滨江市清河区人民政府柳荫街道办事处", date: "2024-09-12", seal: "none" },
    {
      kind: "note",
      style: "small",
      runs: [
        {
          text: "作出本决定前已出示执法证件，告知处罚内容、事实、理由、依据和陈述、申辩权。",
        },
      ],
    },
  ],
};
