import { OUTLINES } from "@fadu/catalog/catalog.ts";
import type { Outline } from "@fadu/engine/definition/indicator.ts";

const BY_ID: ReadonlyMap<string, Outline> = new Map(OUTLINES.map((outline) => [outline.id, outline]));

export const findOutline = (id: string): Outline | undefined => BY_ID.get(id);
