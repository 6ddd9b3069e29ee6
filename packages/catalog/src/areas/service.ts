import type { Area } from "./area.ts";

export const serviceArea: Area = {
  procedures: [],
  instruments: [],
  indicators: [],
};
