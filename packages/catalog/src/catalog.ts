import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Indicator, Outline } from "@fadu/engine/definition/indicator.ts";
import type { Instrument } from "@fadu/engine/definition/instrument.ts";

/** Every procedure of the catalogue, one explicit list. */
export const PROCEDURES: readonly Definition[] = [];

/** Every instrument (文书). */
export const INSTRUMENTS: readonly Instrument[] = [];

/** Every indicator (指标). */
export const INDICATORS: readonly Indicator[] = [];

/** Every report outline (报告提纲). */
export const OUTLINES: readonly Outline[] = [];
