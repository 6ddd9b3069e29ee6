import { APL, HCP } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 协助调查函 (行政处罚法第二十六条). */
export const assistanceLetter = instrument({
  id: "assistance-letter",
  title: "协助调查函",
  basis: [APL(26), HCP("17")],
  series: "{org}协查字〔{year}〕{seq}号",
  served: true,
  needs: { assistFrom: "协助机关", assistText: "请求协助的事项" },
  body: [
    numberLine,
    line("{assistFrom}："),
    para(
      "本机关正在依法查处{cause.title}一案。根据《中华人民共和国行政处罚法》第二十六条的规定，请贵单位协助下列事项：{assistText}",
    ),
    line("联系人：{contactPerson}　　联系电话：{contactPhone}"),
    sealed,
  ],
});
