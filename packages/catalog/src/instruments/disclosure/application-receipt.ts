import { OGI } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 政府信息公开申请登记回执: the day of receipt the limits count from (OGI-31a to OGI-31c, OGI-45). */
export const applicationReceipt = instrument({
  id: "application-receipt",
  title: "政府信息公开申请登记回执",
  basis: [OGI("45"), OGI("31a"), OGI("33a")],
  series: "{org}公开回〔{year}〕{seq}号",
  served: true,
  needs: { "applicant.name": "申请人", content: "申请内容", receivedOn: "收到申请之日" },
  body: [
    numberLine,
    line("{applicant.name}："),
    para("本机关于{receivedOn}收到你（单位）提出的政府信息公开申请，申请内容为：{content}"),
    para(
      "本机关将依照《中华人民共和国政府信息公开条例》第三十三条的规定，自收到申请之日起二十个工作日内予以答复；需要延长答复期限的，另行告知。",
    ),
    sealed,
  ],
});
