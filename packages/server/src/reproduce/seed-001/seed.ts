import { officeOf } from "../office.ts";
import type { Seed } from "../seed.ts";
import { CAUSES, demolitions, inspections, penalties } from "./enforcement.ts";
import { SEED_001 } from "./figures.ts";
import { counsel, documents, supervision } from "./governance.ts";
import { correction, events, mediations, resettlement } from "./people.ts";
import { fromAfar, helping, items } from "./service.ts";

const town = officeOf({
  name: "白沙镇",
  shortName: "白沙",
  division: "500116000",
  district: "江津区",
  communities: ["第一社区", "第二社区", "第三村", "第四村", "第五村"],
});

/** 江津区白沙镇2023年度法治政府建设情况报告. */
export const seed001: Seed = {
  id: "seed-001",
  title: "江津区白沙镇2023年度法治政府建设情况报告",
  made: "2024-01-05",
  period: { from: "2023-01-01", to: "2023-12-31" },
  figures: SEED_001,
  ...town,
  causes: CAUSES,
  lives: (cast, office) => {
    const hall = items(cast);
    const [first] = hall;
    if (!first) throw new Error("the hall has no items");
    return [
      ...hall,
      ...helping(cast, first),
      ...fromAfar(cast),
      ...penalties(cast),
      ...demolitions(cast),
      ...inspections(cast, office),
      ...documents(cast),
      ...counsel(cast),
      ...supervision(cast),
      ...mediations(cast),
      ...correction(cast),
      ...resettlement(cast),
      ...events(cast),
    ];
  },
};
