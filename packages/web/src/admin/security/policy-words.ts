import type { PolicyItem } from "../../api/generated.ts";

/** A value of a setting in words. */
export function policyText({ choices }: Pick<PolicyItem, "choices">, value: PolicyItem["value"] | null): string {
  if (typeof value === "boolean") return value ? "是" : "否";
  return choices?.find((one) => one.value === value)?.title ?? String(value ?? "");
}
