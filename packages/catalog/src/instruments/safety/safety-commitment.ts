import { SAFETY } from "../../build/customs.ts";
import { instrument, line, numberLine, para, signatures } from "../blocks.ts";

/** 安全承诺书: the signer's own promise, in the street's text. */
export const safetyCommitment = instrument({
  id: "safety-commitment",
  title: "安全承诺书",
  basis: SAFETY,
  series: "{org}安承〔{year}〕{seq}号",
  needs: { "signer.name": "承诺单位（人）", name: "文书名称", content: "承诺内容" },
  body: [
    numberLine,
    line("{$org}："),
    para("关于《{name}》，本单位（人）郑重承诺："),
    para("{content}"),
    para("以上承诺自签订之日起生效，违反承诺的，愿意依法承担责任。"),
    signatures({ "承诺单位（人）": "{signer.name}", "签名（盖章）": "", 日期: "" }),
  ],
});
