import { XF } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 信访事项转送交办异议书: not within the office's powers, with reasons, within five working days (XF-23d). */
export const petitionObjection = instrument({
  id: "petition-objection",
  title: "信访事项转送交办异议书",
  layout: "official",
  basis: XF("23d"),
  series: "{org}信异〔{year}〕{seq}号",
  needs: {
    sourceOrgan: "转送、交办机关",
    sourceNumber: "转送、交办编号",
    receivedOn: "收到转送、交办之日",
    objectionText: "异议的理由和依据",
  },
  body: [
    numberLine,
    line("{sourceOrgan}："),
    para("你单位转送、交办的信访事项（编号：{sourceNumber}），本机关于{receivedOn}收到。"),
    para("经审查，该信访事项不属于本机关职权范围。理由：{objectionText}"),
    para("根据《信访工作条例》第二十三条的规定，现提出异议，请予核实；经核实同意的，随函交还相关材料。"),
    sealed,
  ],
});
