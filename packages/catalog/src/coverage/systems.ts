import { SEED_000 } from "./seed-000.ts";
import { SEED_001 } from "./seed-001.ts";
import { SEED_002 } from "./seed-002.ts";
import { SEED_003 } from "./seed-003.ts";
import { SEED_004 } from "./seed-004.ts";
import type { System } from "./system.ts";

/** Everything that the five yearly reports name, with what stands for it: none without an answer. */
export const SYSTEMS: readonly System[] = [...SEED_000, ...SEED_001, ...SEED_002, ...SEED_003, ...SEED_004];
