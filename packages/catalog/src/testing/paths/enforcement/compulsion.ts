import type { Values, World } from "../../street.ts";

export const OFFICER = "officer-a";
export const HEAD: readonly string[] = ["org-head"];
export const officers = ["officer-a", "officer-b"];

export const BUILDER: Values = {
  kind: "organisation",
  name: "南汇建材有限公司",
  idNumber: "91350100M000100Y43",
  address: "万源路1号",
  representative: "王五",
};

/** Two officers, cards shown, rights told, the party there, record signed, camera running. */
export const ON_THE_SPOT: Values = {
  officers,
  identityShown: true,
  told: true,
  presence: "present",
  statementText: "无",
  sceneText: "现场情况如实记录。",
  signing: "signed",
  sceneRecord: ["record:1"],
  recording: ["video:1"],
};

/** A street whose power list holds illegal building and trading without a licence. */
export const POWERS: World = {
  rosters: Object.fromEntries(["GH01", "SC01"].map((cause) => [`penalty-power/${cause}`, [{ from: "2021-01-01" }]])),
};
