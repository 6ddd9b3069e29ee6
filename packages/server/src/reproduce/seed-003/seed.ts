import { officeOf } from "../office.ts";
import type { Seed } from "../seed.ts";
import { SEED_003 } from "./figures.ts";
import { matters, patrols } from "./matters.ts";
import { AREAS, registers } from "./registers.ts";

const street = officeOf({
  name: "彭浦新村街道",
  shortName: "彭浦新村",
  division: "310106000",
  district: "静安区",
  communities: Array.from({ length: AREAS }, (_, i) => `第${i + 1}居民区`),
});

/** 2023年度彭浦新村街道法治政府建设报告. */
export const seed003: Seed = {
  id: "seed-003",
  title: "2023年度彭浦新村街道法治政府建设报告",
  made: "2024-01-15",
  period: { from: "2023-01-01", to: "2023-12-31" },
  figures: SEED_003,
  ...street,
  lives: (cast, office) => [...registers(cast, office), ...patrols(cast, office), ...matters(cast, office)],
};
