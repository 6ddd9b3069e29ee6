import { litigationIndicators } from "../indicators/litigation.ts";
import { courtHearing } from "../procedures/litigation/court-hearing.ts";
import { litigation } from "../procedures/litigation/litigation.ts";
import type { Area } from "./area.ts";

export const litigationArea: Area = {
  procedures: [litigation, courtHearing],
  instruments: [],
  indicators: [...litigationIndicators],
};
