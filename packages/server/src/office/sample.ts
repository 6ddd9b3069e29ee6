import { penaltyDecision } from "@fadu/catalog/instruments/enforcement/penalty-decision.ts";
import type { Block, DocumentModel } from "@fadu/documents/model.ts";
import { formatNumber } from "@fadu/engine/matter/effect.ts";
import type { LocalDate } from "@fadu/engine/time/dates.ts";
import type { Static } from "typebox";

import type { Paper, PreviewBody } from "./schema.ts";

const paragraph = (text: string): Block => ({ kind: "paragraph", runs: [{ text }] });
const DOCUMENT_SERIES = "{org}发〔{year}〕{seq}号";

const SAMPLES: Readonly<Record<Paper, { title: string; series: string; blocks: readonly Block[] }>> = {
  official: {
    title: "关于公文版头样式的样张",
    series: DOCUMENT_SERIES,
    blocks: [
      { kind: "addressee", text: "各社区、各科室" },
      paragraph("这是一份样张，用来核对发文机关标志、发文字号、落款和字体，不是正式公文。"),
      { kind: "heading", level: 1, runs: [{ text: "一、一级标题用黑体" }] },
      { kind: "heading", level: 2, runs: [{ text: "（一）二级标题用楷体" }] },
      paragraph("正文用3号仿宋体，每面22行，每行28字。"),
    ],
  },
  instrument: {
    title: "行政处罚决定书（样张）",
    series: penaltyDecision.series?.template ?? DOCUMENT_SERIES,
    blocks: [
      paragraph("这是一份样张，用来核对执法文书的机关名称、文书编号、落款和字体，不具有法律效力。"),
      paragraph("以街道办事处名义作出决定的，文书的机关名称、印章与作出决定的机关一致。"),
    ],
  },
};

/** A paper with the letterhead, number and signature as they would be, to be looked at before they are kept. */
export function samplePaper(asked: Static<typeof PreviewBody>, on: LocalDate): DocumentModel {
  const { title, series, blocks } = SAMPLES[asked.paper];
  const head = asked.letterheads[asked.paper];
  return {
    layout: asked.paper,
    title,
    furniture: {
      issuer: head.length > 0 ? head : [asked.name],
      number: formatNumber({ template: series, gapless: true, resets: "year" }, asked.numberWord, on, 1),
      pageNumbers: asked.paper === "official" ? "official" : "total",
      header: "样　张",
    },
    blocks: [...blocks, { kind: "seal", organ: asked.name, date: on, seal: "place" }],
  };
}
