import { label, value } from "../build.ts";
import type { DocumentModel } from "../model.ts";

/** 送达回证: document, recipient, place and manner, signature and date, refusal and witness (PAF-18). */
export const serviceReceipt: DocumentModel = {
  layout: "instrument",
  title: "送达回证",
  furniture: {
    issuer: ["滨江市清河区人民政府柳荫街道办事处"],
    number: "清柳综执送字〔2024〕51号",
    pageNumbers: "none",
  },
  blocks: [
    {
      kind: "fields",
      columns: [22, 28, 22, 28],
      rows: [
        {
          cells: [label("送达文书\n名称、文号"), value("行政处罚决定书（清柳综执罚决字〔2024〕36号）", { colSpan: 3 })],
        },
        { cells: [label("受送达人"), value("滨江市清河区老王烧烤店", { colSpan: 3 })] },
        { cells: [label("送达地点"), value("滨江市清河区柳荫街道平安路118号", { colSpan: 3 })] },
        {
          cells: [
            label("送达方式"),
            value("☑直接送达　□留置送达　□邮寄送达　□电子送达\n□委托送达　□转交送达　□公告送达", { colSpan: 3 }),
          ],
        },
        { cells: [label("送达人\n（签名）"), value(""), label("送达人\n（签名）"), value("")], minHeight: 16 },
        {
          cells: [
            label("受送达人\n（签名或盖章）"),
            { lines: [], foot: [{ runs: [{ text: "年　　月　　日　　时　　分" }], align: "right" }], colSpan: 3 },
          ],
          minHeight: 22,
        },
        {
          cells: [
            label("代收人及\n代收理由"),
            { lines: [], foot: [{ runs: [{ text: "年　　月　　日　　时　　分" }], align: "right" }], colSpan: 3 },
          ],
          minHeight: 24,
        },
        { cells: [label("拒收理由\n和日期"), value("", { colSpan: 3 })], minHeight: 22 },
        {
          cells: [
            label("见证人\n（签名）"),
            { lines: [], foot: [{ runs: [{ text: "年　　月　　日" }], align: "right" }], colSpan: 3 },
          ],
          minHeight: 20,
        },
        { cells: [label("备注"), value("", { colSpan: 3 })], minHeight: 22 },
      ],
    },
    {
      kind: "note",
      style: "small",
      runs: [
        {
          text: "填写说明：代收人应当注明与受送达人的关系；受送达人拒收的，应当注明拒收的理由和日期，由见证人签名，并附现场照片或者录像。",
        },
      ],
    },
  ],
};
