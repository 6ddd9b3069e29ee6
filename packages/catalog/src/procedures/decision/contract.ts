import { NDR, SZD } from "../../build/basis.ts";
import { failure, keep, localSetting, procedure, success, withdrawn } from "../../build/procedure.ts";
import { contractApproval } from "../../instruments/decision/contract-approval.ts";
import { clocks } from "./contract/clocks.ts";
import { fields } from "./contract/fields.ts";
import { OFFICE, office, states } from "./contract/parts.ts";
import { performance } from "./contract/performance.ts";
import { signing } from "./contract/signing.ts";

/** 合同: reviewed before it is signed, followed until it is performed, filed for as long as it may be asked for. */
export const contract = procedure({
  id: "contract",
  title: "合同",
  area: "decision",
  basis: [SZD("05"), NDR("08"), OFFICE],
  subject: "{title} {counterpart.name}",

  fields,
  facets: {
    category: "kind",
    subcategory: "choosing",
    party: "counterpart",
    unit: "from",
    person: "worker",
    amount: "amount",
    total: "paid",
    decidedOn: "signedOn",
    effectiveOn: "performFrom",
    validFrom: "performFrom",
    validTo: "performTo",
    dueOn: "performTo",
    flagged: "accepted",
    special: "disputeSolved",
  },

  states,
  initial: "drafting",
  outcomes: {
    performed: success("履行完毕"),
    ended: failure("解除、终止"),
    abandoned: withdrawn("不再签订"),
  },

  acts: { ...signing, ...performance },
  clocks,
  mainClocks: ["signing", "performance", "archive", "tracking"],
  instruments: [contractApproval],
  settings: {
    majorAmount: localSetting("大额资金标准（元）", 500_000, SZD("01")),
    headAmount: localSetting("主要负责人审批标准（元）", 100_000, SZD("05")),
    signDays: localSetting("审批签订期限（工作日）", 10, OFFICE),
    trackEvery: localSetting("履行情况登记周期（日）", 90, OFFICE),
    archiveDays: localSetting("归档期限（日）", 30, OFFICE),
  },
  leads: ["section-head", "office-head"],
  universal: { return: false, suspend: false },
  seenBy: [
    ...office,
    "section-clerk",
    "section-head",
    "legal-counsel",
    "public-lawyer",
    "justice-office-head",
    "finance-clerk",
    "archive-clerk",
    "deputy-head",
    "org-head",
    "auditor",
  ],
  retention: keep(30),
});
