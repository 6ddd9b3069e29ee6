import { handler, issue } from "../../build/act.ts";
import { SAFETY } from "../../build/customs.ts";
import { is } from "../../build/condition.ts";
import { inOrder, past } from "../../build/dated.ts";
import { choice, date, exhibits, integer, longtext, party, taxonomy, text, unit } from "../../build/field.ts";
import { ended, procedure, success, withdrawn } from "../../build/procedure.ts";
import { safetyCommitment } from "../../instruments/safety/safety-commitment.ts";
import { safetyNotice } from "../../instruments/safety/safety-notice.ts";
import { station } from "./parts.ts";

const clerks = [...station, "community-clerk", "grid-worker"] as const;

/**
 * Safety commitments and notices (AQ-03): made from the street's text and signed, or entered as they were signed on paper, one
 * signer or a batch with its number of copies.
 */
export const signedCommitment = procedure({
  id: "signed-commitment",
  title: "安全承诺书告知书签订",
  area: "safety",
  basis: SAFETY,
  subject: "{name} {signer.name}",
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
    content: longtext("承诺（告知）内容"),
    preparedOn: date("制发日期"),
    signedOn: date("签订日期"),
    copies: integer("份数", { min: 1, unit: "份" }),
    files: exhibits("签订的文书"),
    dropText: longtext("未签订的说明"),
  },
  facets: {
    category: "kind",
    subcategory: "industry",
    mode: "object",
    topic: "name",
    party: "signer",
    community: "community",
    quantity: "copies",
    filedOn: "preparedOn",
    occurredOn: "signedOn",
  },
  states: { prepared: "待签订", closed: ended("已登记") },
  initial: "prepared",
  outcomes: { signed: success("已签订"), dropped: withdrawn("未签订") },
  acts: {
    register: {
      title: "登记已签订",
      basis: SAFETY,
      from: "new",
      to: "closed",
      outcome: "signed",
      by: clerks,
      collects: ["kind", "name", "object", "industry?", "signer?", "community", "signedOn", "copies", "files?"],
      requires: [past("signedOn", "签订日期", SAFETY)],
    },
    prepare: {
      title: "制发文书",
      basis: SAFETY,
      from: "new",
      by: clerks,
      collects: ["kind", "name", "object", "industry?", "signer", "community", "content", "preparedOn"],
      requires: [past("preparedOn", "制发日期", SAFETY)],
      issues: [issue("safety-commitment", is("kind", "commitment")), issue("safety-notice", is("kind", "notice"))],
    },
    sign: {
      title: "登记签订",
      basis: SAFETY,
      from: ["prepared"],
      to: "closed",
      outcome: "signed",
      by: [handler, ...clerks],
      collects: ["signedOn", "copies", "files"],
      requires: [
        past("signedOn", "签订日期", SAFETY),
        inOrder("preparedOn", "signedOn", "签订日期不得早于制发日期", SAFETY),
      ],
    },
    drop: {
      title: "登记未签订",
      basis: SAFETY,
      from: ["prepared"],
      to: "closed",
      outcome: "dropped",
      by: [handler, ...clerks],
      collects: ["dropText"],
      task: "optional",
    },
  },
  instruments: [safetyCommitment, safetyNotice],
  leads: ["safety-head"],
  seenBy: [...clerks, "deputy-head", "org-head", "auditor"],
});
