import { MED } from "../../build/basis.ts";
import { instrument, numberLine, para, sealed } from "../blocks.ts";

/** 终止调解告知书: the other ways that stay open (MED-12). */
export const mediationEndNotice = instrument({
  id: "mediation-end-notice",
  title: "人民调解终止告知书",
  issuer: "{$setting.committee}",
  basis: [MED("12"), MED("01")],
  series: "{org}人调终字〔{year}〕{seq}号",
  served: true,
  needs: { endReason: "终止的原因", otherWays: "可以采取的其他途径" },
  body: [
    numberLine,
    para("各方当事人："),
    para("你们之间的{dispute.title}，经本人民调解委员会调解，因{endReason}，现终止调解。"),
    para("你们可以依法通过仲裁、行政、司法等途径维护自己的权利：{otherWays}"),
    sealed,
  ],
});
