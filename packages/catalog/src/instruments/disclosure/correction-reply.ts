import { OGI } from "../../build/basis.ts";
import { is } from "../../build/condition.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";
import { remedyOf } from "../remedies.ts";

/** 更正政府信息告知书: mended, not mended, or whose it is to mend (OGI-41). */
export const correctionReply = instrument({
  id: "correction-reply",
  title: "更正政府信息告知书",
  layout: "official",
  basis: OGI("41"),
  series: "{org}更正告〔{year}〕{seq}号",
  served: true,
  needs: { "applicant.name": "申请人", record: "政府信息记录", finding: "核实情况", reply: "告知内容" },
  body: [
    numberLine,
    line("{applicant.name}："),
    para("本机关于{receivedOn}收到你（单位）提出的更正“{record}”的申请。经核实：{finding}"),
    para(
      "根据《中华人民共和国政府信息公开条例》第四十一条的规定，对该记录予以更正，更正后的内容为：{correctedText}",
      is("result", "corrected"),
    ),
    para("该记录准确，不予更正。", is("result", "wrong")),
    para("该记录不属于本机关职责范围，有权更正的机关为：{organ}。", is("result", "elsewhere")),
    para("{reply}"),
    remedyOf("告知书", is("result", "wrong")),
    sealed,
  ],
});
