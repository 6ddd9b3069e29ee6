import { officeOf } from "../office.ts";
import type { Seed } from "../seed.ts";
import { SEED_002 } from "./figures.ts";
import { neverMade, petitions, suits } from "./matters.ts";
import { registers } from "./registers.ts";

const street = officeOf({
  name: "笋岗街道",
  shortName: "笋岗",
  division: "440303000",
  district: "罗湖区",
  communities: ["第一社区", "第二社区", "第三社区", "第四社区", "第五社区", "第六社区"],
});

/** 罗湖区笋岗街道2021年度法治政府建设报告. */
export const seed002: Seed = {
  id: "seed-002",
  title: "罗湖区笋岗街道2021年度法治政府建设报告",
  made: "2021-12-27",
  period: { from: "2021-01-01", to: "2021-12-31" },
  figures: SEED_002,
  ...street,
  lives: (cast) => [...registers(cast), ...petitions(cast), ...suits(cast), ...neverMade(cast)],
};
