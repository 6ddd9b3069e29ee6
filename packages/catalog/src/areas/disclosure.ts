import { disclosureIndicators } from "../indicators/disclosure.ts";
import { applicationReceipt } from "../instruments/disclosure/application-receipt.ts";
import { correctionNotice } from "../instruments/disclosure/correction-notice.ts";
import { disclosureAnswer } from "../instruments/disclosure/disclosure-answer.ts";
import { extensionNotice } from "../instruments/disclosure/extension-notice.ts";
import { thirdPartyLetter } from "../instruments/disclosure/third-party-letter.ts";
import { disclosureItem } from "../procedures/disclosure/disclosure-item.ts";
import { disclosureRequest } from "../procedures/disclosure/disclosure-request.ts";
import type { Area } from "./area.ts";

export const disclosureArea: Area = {
  procedures: [disclosureRequest, disclosureItem],
  instruments: [applicationReceipt, correctionNotice, extensionNotice, thirdPartyLetter, disclosureAnswer],
  indicators: [...disclosureIndicators],
};
