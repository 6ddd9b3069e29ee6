import { SAFETY } from "../../build/customs.ts";
import { past } from "../../build/dated.ts";
import { choice, date, exhibits, integer, party, taxonomy, text, unit } from "../../build/field.ts";
import { record } from "../../build/record.ts";
import { station } from "./parts.ts";

/** Safety commitments and notices signed (AQ-03): one signer, or a batch with its number of copies. */
export const signedCommitment = record({
  id: "signed-commitment",
  title: "安全承诺书告知书签订",
  area: "safety",
  basis: SAFETY,
  subject: "{name}",
  fields: {
    kind: choice("文书类型", { commitment: "安全承诺书", notice: "安全告知书" }),
    name: text("文书名称"),
    object: choice("对象类型", {
      enterprise: "企业",
      merchant: "沿街商户、九小场所",
      landlord: "出租房房东",
      resident: "居民",
      other: "其他",
    }),
    industry: taxonomy("行业", "industry"),
    signer: party("签订单位（人）"),
    community: unit("所在社区"),
    signedOn: date("签订日期"),
    copies: integer("份数", { min: 1, unit: "份" }),
    files: exhibits("签订的文书"),
  },
  facets: {
    category: "kind",
    subcategory: "industry",
    mode: "object",
    topic: "name",
    party: "signer",
    community: "community",
    quantity: "copies",
    occurredOn: "signedOn",
  },
  by: [...station, "community-clerk", "grid-worker"],
  collects: ["kind", "name", "object", "industry?", "signer?", "community", "signedOn", "copies", "files?"],
  requires: [past("signedOn", "签订日期", SAFETY)],
  seenBy: [...station, "community-clerk", "grid-worker", "deputy-head", "org-head", "auditor"],
});
