import { disclosureIndicators } from "../indicators/disclosure.ts";
import { applicationReceipt } from "../instruments/disclosure/application-receipt.ts";
import { correctionReply } from "../instruments/disclosure/correction-reply.ts";
import { correctionNotice } from "../instruments/disclosure/correction-notice.ts";
import { disclosureAnswer } from "../instruments/disclosure/disclosure-answer.ts";
import { extensionNotice } from "../instruments/disclosure/extension-notice.ts";
import { thirdPartyDecision } from "../instruments/disclosure/third-party-decision.ts";
import { thirdPartyLetter } from "../instruments/disclosure/third-party-letter.ts";
import { chargeIncome } from "../procedures/disclosure/charge-income.ts";
import { disclosureCatalogue } from "../procedures/disclosure/disclosure-catalogue.ts";
import { informationCorrection } from "../procedures/disclosure/information-correction.ts";
import { disclosureItem } from "../procedures/disclosure/disclosure-item.ts";
import { disclosureRequest } from "../procedures/disclosure/disclosure-request.ts";
import type { Area } from "./area.ts";

export const disclosureArea: Area = {
  procedures: [disclosureRequest, disclosureItem, disclosureCatalogue, informationCorrection, chargeIncome],
  instruments: [
    applicationReceipt,
    correctionNotice,
    extensionNotice,
    thirdPartyLetter,
    thirdPartyDecision,
    disclosureAnswer,
    correctionReply,
  ],
  indicators: [...disclosureIndicators],
};
