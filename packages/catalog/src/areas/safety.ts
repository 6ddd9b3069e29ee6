import type { Area } from "./area.ts";

export const safetyArea: Area = {
  procedures: [],
  instruments: [],
  indicators: [],
};
