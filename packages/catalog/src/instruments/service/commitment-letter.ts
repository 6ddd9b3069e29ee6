import { COMMITMENT } from "../../build/customs.ts";
import { instrument, numberLine, para, signatures } from "../blocks.ts";
import { APPLICATION_NEEDS, applicantLines } from "./parts.ts";

/** 告知承诺书: what is promised in place of a certificate, and what follows if it is untrue. */
export const commitmentLetter = instrument({
  id: "commitment-letter",
  title: "告知承诺书",
  basis: COMMITMENT,
  series: "{org}政诺〔{year}〕{seq}号",
  needs: { ...APPLICATION_NEEDS, commitment: "承诺内容" },
  body: [
    numberLine,
    ...applicantLines,
    para("经行政机关一次性告知办理条件、所需证明和不实承诺的责任，申请人作出如下承诺："),
    para("{commitment}"),
    para("以上承诺真实、准确。承诺不实的，申请人愿意承担决定被撤销、失信记录等法律责任；行政机关将在事后进行核查。"),
    signatures({ "承诺人（签名或者盖章）": "", 日期: "" }),
  ],
});
