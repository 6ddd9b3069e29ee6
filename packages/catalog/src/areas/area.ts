import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Indicator } from "@fadu/engine/definition/indicator.ts";
import type { Instrument } from "@fadu/engine/definition/instrument.ts";

/** What one area of the office's work consists of: explicit lists, in the order a reader wants them. */
export interface Area {
  readonly procedures: readonly Definition[];
  readonly instruments: readonly Instrument[];
  readonly indicators: readonly Indicator[];
}
