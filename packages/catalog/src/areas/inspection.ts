import type { Area } from "./area.ts";

export const inspectionArea: Area = {
  procedures: [],
  instruments: [],
  indicators: [],
};
