import { TRF } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 立案监督建议书 to the procuratorate (TRF-09a, TRF-09b). */
export const supervisionProposal = instrument({
  id: "supervision-proposal",
  title: "立案监督建议书",
  basis: [TRF("09a"), TRF("09b")],
  series: "{org}罪监字〔{year}〕{seq}号",
  needs: { procuratorate: "人民检察院", policeOffice: "公安机关", "offender.name": "当事人", objection: "异议的理由" },
  body: [
    numberLine,
    line("{procuratorate}："),
    para(
      "本机关移送{policeOffice}的{offender.name}涉嫌{suspectedCrime}一案，{policeOffice}决定不予立案（通知书于{answerOn}收到）。",
    ),
    para("本机关提请复议后，{policeOffice}维持不予立案的决定（{reconsideredOn}收到）。", filled("reconsideredOn")),
    para("本机关仍有异议：{objection}"),
    para("根据《行政执法机关移送涉嫌犯罪案件的规定》第九条的规定，建议你院依法进行立案监督。"),
    sealed,
  ],
});
