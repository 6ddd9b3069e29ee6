import { APL, POW } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 案件移送函: to the organ that has jurisdiction, or to which the power went back (行政处罚法第二十二条; POW-05). */
export const caseTransferLetter = instrument({
  id: "case-transfer-letter",
  title: "案件移送函",
  basis: [APL(22), APL(25), POW("05")],
  series: "{org}移字〔{year}〕{seq}号",
  served: true,
  needs: { transferTo: "移送的机关", transferReason: "移送的理由", clue: "案情" },
  body: [
    numberLine,
    line("{transferTo}："),
    para("本机关于{foundOn}发现（收到）下列线索：{clue}"),
    para(
      "因{transferReason}，根据《中华人民共和国行政处罚法》第二十二条、第二十五条的规定，现将该案移送你机关处理。请将接收和处理情况函告本机关。",
    ),
    sealed,
  ],
});
