import { CLUE } from "../../build/customs.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 线索移送函 to the police; the informant is not named in it. */
export const clueTransferLetter = instrument({
  id: "clue-transfer-letter",
  title: "线索移送函",
  basis: CLUE,
  layout: "official",
  series: "{org}线移〔{year}〕{seq}号",
  needs: { police: "接收的公安机关", "kind.title": "线索类别", transferText: "移送意见", transferredOn: "移送日期" },
  body: [
    numberLine,
    line("{police}："),
    para("本街道于{receivedOn}收到{kind.title}类线索一条，经初核，现移送你机关。"),
    para("线索内容：{content}"),
    para("移送意见：{transferText}"),
    para("请将办理结果书面反馈本街道。"),
    sealed,
  ],
});
