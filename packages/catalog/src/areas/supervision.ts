import type { Area } from "./area.ts";

export const supervisionArea: Area = {
  procedures: [],
  instruments: [],
  indicators: [],
};
