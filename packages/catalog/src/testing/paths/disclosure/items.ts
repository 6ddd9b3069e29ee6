import { serve, step, type Path } from "../../paths.ts";
import type { Values } from "../../street.ts";

const clerk = "disclosure-clerk";

export const ITEM: Values = { title: "2024年预算", catalogue: "20-07", formedOn: "2024-08-30", producer: "office" };
const drafted = step(clerk, "draft", { on: "2024-09-02", values: ITEM, to: "drafted" });
const reviewed = step("office-head", "review", { values: { reviewResult: "disclose" }, to: "reviewed" });
export const TO_ITEM_REVIEWED = [drafted, reviewed];

export const disclosureItemPaths: readonly Path[] = [
  {
    title: "公开并解读",
    outcome: "disclosed",
    steps: [
      ...TO_ITEM_REVIEWED,
      step(clerk, "interpret", { values: { interpretation: "解读。", interpretedOn: "2024-09-02" } }),
      step(clerk, "disclose", {
        on: "2024-09-03",
        values: { channel: "website", disclosedOn: "2024-09-03", address: "https://street.example/1" },
        to: "disclosed",
      }),
    ],
  },
  {
    title: "居民区公示后撤下",
    outcome: "takenDown",
    steps: [
      ...TO_ITEM_REVIEWED,
      step(clerk, "disclose", {
        values: { channel: "residential", disclosedOn: "2024-09-02", community: "north", copies: 12 },
        to: "disclosed",
      }),
      step(clerk, "takeDown", {
        on: "2024-09-10",
        values: { takeDownGround: "wrong", takeDownReason: "金额有误。" },
        to: "takenDown",
      }),
    ],
  },
  {
    title: "不公开，评估后可以公开",
    outcome: "withheld",
    steps: [
      drafted,
      step(clerk, "review", {
        values: { reviewResult: "withhold", reviewGround: "internal" },
        approve: ["deputy-head"],
        to: "withheld",
      }),
      step(clerk, "reassess", {
        on: "2025-09-02",
        values: { reassessText: "已不属内部事务。", reassessResult: "open" },
      }),
    ],
  },
];

export const LISTED: Values = {
  name: "财政预决算",
  overview: "年度预算、决算。",
  index: "NH-07-01",
  catalogue: "20-07",
  createdOn: "2024-09-02",
  stage: "after",
  frequency: "yearly",
  channel: "website",
  responsible: "office",
  validFrom: "2024-09-02",
  dueOn: "2024-10-15",
};
export const listed = step(clerk, "listItem", { on: "2024-09-02", values: LISTED, to: "listed" });

export const disclosureCataloguePaths: readonly Path[] = [
  {
    title: "列入、检查、变更、移出",
    outcome: "removed",
    steps: [
      listed,
      step(clerk, "checkItem", { on: "2024-10-10", values: { checkResult: "done", dueOn: "2025-10-15" } }),
      step(clerk, "change", { values: { frequency: "halfYearly", dueOn: "2025-04-15" } }),
      step(clerk, "remove", {
        values: { validTo: "2024-12-31", removeText: "职责调整。" },
        approve: ["deputy-head"],
        to: "removed",
      }),
    ],
  },
];

export const RECORD: Values = {
  applicant: { kind: "citizen", name: "张三", phone: "13800000000" },
  receivedOn: "2024-09-02",
  record: "低保审批记录",
  fault: "家庭人数有误。",
  proof: ["documentary:1"],
  section: "service",
};
const told = (result: string, outcome: string, more: Values): Path => ({
  title: result,
  outcome,
  steps: [
    step(clerk, "receive", { on: "2024-09-02", values: RECORD, to: "received" }),
    step(clerk, "tell", {
      on: "2024-09-10",
      values: { finding: "经核实。", result, reply: "特此告知。", ...more },
      approve: ["office-head"],
      to: "closed",
    }),
    serve(clerk, "correction-reply", "2024-09-11"),
  ],
});

export const informationCorrectionPaths: readonly Path[] = [
  told("corrected", "corrected", { correctedText: "四人。" }),
  told("wrong", "refused", {}),
  told("elsewhere", "elsewhere", { organ: "区民政局" }),
];
