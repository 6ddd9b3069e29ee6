import { SAFETY } from "../../build/customs.ts";
import { instrument, line, numberLine, para, sealed, signatures } from "../blocks.ts";

/** 安全告知书: what the street tells, with a line for who was told. */
export const safetyNotice = instrument({
  id: "safety-notice",
  title: "安全告知书",
  basis: SAFETY,
  series: "{org}安告〔{year}〕{seq}号",
  needs: { "signer.name": "被告知单位（人）", name: "文书名称", content: "告知内容" },
  body: [
    numberLine,
    line("{signer.name}："),
    para("现将《{name}》的内容告知如下："),
    para("{content}"),
    signatures({ "被告知单位（人）签名": "", 日期: "" }),
    sealed,
  ],
});
