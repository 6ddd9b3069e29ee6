import { eventIndicators } from "../indicators/events.ts";
import { complaint } from "../procedures/events/complaint.ts";
import { gridEvent } from "../procedures/events/grid-event.ts";
import { warning } from "../procedures/events/warning.ts";
import type { Area } from "./area.ts";

export const eventsArea: Area = {
  procedures: [gridEvent, complaint, warning],
  instruments: [],
  indicators: [...eventIndicators],
};
