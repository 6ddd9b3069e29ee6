import { TRF } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 提请复议书: the police are asked to think again, within three days (TRF-09a). */
export const reconsiderationRequest = instrument({
  id: "reconsideration-request",
  title: "涉嫌犯罪案件不予立案提请复议书",
  basis: TRF("09a"),
  series: "{org}罪复字〔{year}〕{seq}号",
  needs: { policeOffice: "公安机关", "offender.name": "当事人", answerOn: "接到通知书日期", objection: "异议的理由" },
  body: [
    numberLine,
    line("{policeOffice}："),
    para(
      "本机关移送的{offender.name}涉嫌{suspectedCrime}一案，你机关决定不予立案，通知书于{answerOn}收到。本机关认为该决定有错误，理由如下：{objection}",
    ),
    para("根据《行政执法机关移送涉嫌犯罪案件的规定》第九条的规定，提请你机关复议。"),
    sealed,
  ],
});
