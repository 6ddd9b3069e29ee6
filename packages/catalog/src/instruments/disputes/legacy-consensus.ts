import { XF } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { cell, form, heading, instrument, numberLine, para, signatures, wide } from "../blocks.ts";

/** 遗留问题达成共识确认书: one household and the office agree how an inherited issue ends (XF-33). */
export const legacyConsensus = instrument({
  id: "legacy-consensus",
  title: "遗留问题达成共识确认书",
  basis: XF("33"),
  series: "{org}遗留〔{year}〕{seq}号",
  needs: {
    "owner.name": "住户",
    household: "户号（门牌）",
    issue: "遗留问题",
    agreement: "达成的共识",
    agreedOn: "达成日期",
  },
  body: [
    numberLine,
    form(
      [cell("项目", "{project}", 6), cell("户号（门牌）", "{household}", 6)],
      [cell("住户", "{owner.name}", 6), cell("问题类别", "{kind.title}", 6)],
      wide("遗留问题", "{issue}", 5),
    ),
    heading("达成的共识"),
    para("{agreement}"),
    para("涉及金额：人民币{amount|upper}（¥{amount}）。", filled("amount")),
    para("履行方式、期限：{performance}", filled("performance")),
    signatures({ "住户（签名、按指印）": "", 有关单位: "", 日期: "{agreedOn}" }),
    { kind: "seal", seal: true },
  ],
});
