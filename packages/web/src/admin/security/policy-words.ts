import type { PolicyItem } from "../../api/generated.ts";

/** What stands for nobody in a list of roles. */
export const NOBODY = "无";

type Titles = ReadonlyMap<string, string>;

export const rolesIn = (value: PolicyItem["value"] | null): string[] =>
  String(value ?? "")
    .split(/[,，、\s]+/)
    .filter(Boolean);

/** A value of a setting in words. @param titles of roles, by id */
export function policyText(
  { choices, roles, unset = "未指定" }: Pick<PolicyItem, "choices" | "roles" | "unset">,
  value: PolicyItem["value"] | null,
  titles: Titles = new Map(),
): string {
  if (typeof value === "boolean") return value ? "是" : "否";
  if (roles)
    return (
      rolesIn(value)
        .map((role) => titles.get(role) ?? role)
        .join("、") || unset
    );
  return choices?.find((one) => one.value === value)?.title ?? String(value ?? "");
}
