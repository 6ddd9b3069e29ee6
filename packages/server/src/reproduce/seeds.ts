import type { Seed } from "./seed.ts";
import { seed000 } from "./seed-000/seed.ts";
import { seed001 } from "./seed-001/seed.ts";
import { seed002 } from "./seed-002/seed.ts";
import { seed003 } from "./seed-003/seed.ts";
import { seed004 } from "./seed-004/seed.ts";

/** Every published report that can be remade. */
export const SEEDS: readonly Seed[] = [seed000, seed001, seed002, seed003, seed004];
