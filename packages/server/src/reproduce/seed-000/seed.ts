import { officeOf } from "../office.ts";
import type { Seed } from "../seed.ts";
import { penalties, warnings } from "./enforcement.ts";
import { SEED_000 } from "./figures.ts";
import { disputes, lawsuits, reviews } from "./law.ts";
import { complaints, disclosures, mediations } from "./people.ts";
import { registerLives } from "./registers.ts";

const street = officeOf({
  name: "南汇街道",
  shortName: "南汇",
  division: "330302001",
  district: "鹿城区",
  communities: ["万源社区", "第二社区", "第三社区", "第四社区"],
});

/** 南汇街道2024年法治政府建设情况报告. The year runs to the end of December; the report was made in February. */
export const seed000: Seed = {
  id: "seed-000",
  title: "南汇街道2024年法治政府建设情况报告",
  made: "2025-02-12",
  period: { from: "2024-01-01", to: "2024-12-31" },
  figures: SEED_000,
  ...street,
  lives: (cast, office) => [
    ...registerLives(cast, office),
    ...penalties(cast),
    ...warnings(cast),
    ...complaints(cast),
    ...mediations(cast),
    ...disclosures(cast),
    ...reviews(cast),
    ...disputes(cast),
    ...lawsuits(cast),
  ],
};
