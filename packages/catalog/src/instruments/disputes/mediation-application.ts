import { MED } from "../../build/basis.ts";
import { heading, instrument, para, signatures } from "../blocks.ts";
import { OTHER_PARTIES, PARTIES } from "./parties.ts";

/** 人民调解申请书: what a party asks of the committee; an oral request is written down in it (MED-05, MED-38). */
export const mediationApplication = instrument({
  id: "mediation-application",
  title: "人民调解申请书",
  issuer: "{$setting.committee}",
  basis: [MED("05"), MED("38")],
  needs: { "applicant.name": "申请人", "respondent.name": "对方当事人", request: "纠纷简要情况和申请事项" },
  body: [
    PARTIES,
    OTHER_PARTIES,
    heading("纠纷简要情况和申请事项"),
    para("{request}"),
    para(
      "申请人请求{$setting.committee}予以调解，并已知悉：人民调解自愿、不收费；调解不成的，可以依法通过仲裁、行政、司法等途径维护权利。",
    ),
    signatures({ "申请人（签名、盖章或者按指印）": "", 日期: "{$date}" }),
  ],
});
