import { APL, HCP, PAF } from "../../build/basis.ts";
import { cell, form, instrument, para, partySigns, wide } from "../blocks.ts";

/** 询问笔录: one person, one record, each page signed (PAF-03, HCP-16). */
export const inquiryRecord = instrument({
  id: "inquiry-record",
  title: "询问笔录",
  basis: [PAF("03"), APL(55), HCP("16")],
  needs: {
    inquired: "被询问人",
    inquiredFrom: "询问开始时间",
    inquiredTo: "询问结束时间",
    officers: "询问人、记录人",
    inquiryText: "询问内容",
    signing: "签名情况",
  },
  body: [
    form(
      [cell("询问开始时间", "{inquiredFrom}", 6), cell("询问结束时间", "{inquiredTo}", 6)],
      [cell("被询问人", "{inquired}", 6), cell("询问地点", "{inquirePlace}", 6)],
      wide("询问人、记录人及执法证号", "{$signers}", 1),
    ),
    para("执法人员已主动出示执法证件，告知被询问人享有申请回避、陈述申辩、核对笔录等权利和如实回答询问的义务。"),
    para("{inquiryText}"),
    para("以上笔录已由被询问人核对。录音录像：{recording}。签名情况：{signing}。"),
    partySigns,
  ],
});
