import { memoryMaster } from "../keys/master.ts";

/** One master key for all processes and doors of a test: they work on one database. */
export const TEST_MASTER = memoryMaster(Buffer.alloc(32, "test"));
