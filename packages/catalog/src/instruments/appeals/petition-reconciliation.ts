import { XF } from "../../build/basis.ts";
import { instrument, numberLine, para, signatures } from "../blocks.ts";

/** 信访事项调解（和解）协议书: made when the parties agree (XF-33). */
export const petitionReconciliation = instrument({
  id: "petition-reconciliation",
  title: "信访事项调解（和解）协议书",
  basis: XF("33"),
  series: "{org}信调〔{year}〕{seq}号",
  needs: { "petitioner.name": "信访人", content: "争议事项", settlement: "协议内容" },
  body: [
    numberLine,
    para("信访人：{petitioner.name}"),
    para("争议事项：{content}"),
    para("在自愿、合法的基础上，经调解（和解），达成如下协议："),
    para("{settlement}"),
    signatures({ "信访人（签名、盖章）": "", "有关当事人（签名、盖章）": "", 主持人: "", 日期: "" }),
    { kind: "seal", seal: true },
  ],
});
