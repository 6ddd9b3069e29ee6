import { officeOf } from "../office.ts";
import type { Seed } from "../seed.ts";
import { education, publicity, safety } from "./activities.ts";
import { demolition, OWN, penalties } from "./enforcement.ts";
import { SEED_004 } from "./figures.ts";
import { care, labour, lawsuits, topics } from "./people.ts";

const street = officeOf({
  name: "琶洲街道",
  shortName: "琶洲",
  division: "440105000",
  district: "海珠区",
  communities: ["第一社区", "第二社区", "第三社区", "第四社区", "第五社区"],
});

/** 广州市海珠区人民政府琶洲街道办事处关于2024年度法治政府建设情况的报告. */
export const seed004: Seed = {
  id: "seed-004",
  title: "琶洲街道办事处关于2024年度法治政府建设情况的报告",
  made: "2024-12-31",
  period: { from: "2024-01-01", to: "2024-12-31" },
  figures: SEED_004,
  ...street,
  causes: OWN,
  lives: (cast, office) => [
    ...topics(cast),
    ...penalties(cast),
    ...demolition(cast),
    ...publicity(cast),
    ...safety(cast),
    ...education(cast, office),
    ...labour(cast),
    ...care(cast),
    ...lawsuits(cast),
  ],
};
