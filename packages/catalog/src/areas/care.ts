import type { Area } from "./area.ts";

export const careArea: Area = {
  procedures: [],
  instruments: [],
  indicators: [],
};
