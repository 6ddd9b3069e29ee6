import { administers } from "../account/principal.ts";
import type { HeldGrant, Principal } from "../account/principal.ts";
import type { World } from "../matter/world.ts";
import { NOBODY, rolesIn, settingIn } from "../security-policy/policy.ts";
import type { SecuritySetting } from "../security-policy/policy.ts";

/** The procedure's place in the names of settings that belong to no procedure: 个人信息. */
export const PRIVACY = "privacy";

/**
 * Who may look behind the masks, take lists out and search by numbers (个人信息保护法第五十一条: 合理确定操作权限).
 * The security administrator's to set, as every other right is.
 */
export const PRIVACY_SETTINGS = {
  revealRoles: {
    title: "可以说明理由后查看完整个人信息的角色",
    default: "org-head,deputy-head,justice-office-head,supervision-clerk,auditor",
    roles: true,
    unset: "不开放",
    note: "限于其职责机构内的事项",
  },
  revealsPerHour: { title: "每个账号每小时查看完整个人信息的次数上限", default: 20, min: 1, max: 500 },
  exportRoles: {
    title: "可以导出列表的角色",
    default: "",
    roles: true,
    unset: "除一线采集、协助人员以外的各角色",
  },
  numberSearchRoles: {
    title: "可以按证件号码、电话查找当事人的角色",
    default: "",
    roles: true,
    unset: "登记当事人的各角色",
  },
} as const satisfies Readonly<Record<string, SecuritySetting>>;

/** Who gathers on the street and helps there takes no lists away. */
const ON_THE_STREET: readonly string[] = [
  "grid-worker",
  "micro-grid-lead",
  "supervisor",
  "community-clerk",
  "handler",
  "enforcement-assistant",
];

const valueOf = ({ settings }: Pick<World, "settings">, key: keyof typeof PRIVACY_SETTINGS) =>
  settingIn(settings, `${PRIVACY}.${key}`, PRIVACY_SETTINGS[key]);

const textOf = (world: Pick<World, "settings">, key: "revealRoles" | "exportRoles" | "numberSearchRoles"): string =>
  String(valueOf(world, key));

/** Grants by which the viewer may ask to see behind the masks of matters of a unit. */
function revealing(world: World, principal: Principal, unitPath: string): readonly HeldGrant[] {
  if (administers(principal) || principal.kind === "machine") return [];
  const roles = rolesIn(textOf(world, "revealRoles"));
  return principal.grants.filter(({ role, path }) => roles.includes(role) && unitPath.startsWith(path));
}

export const mayReveal = (world: World, principal: Principal, unitPath: string): boolean =>
  revealing(world, principal, unitPath).length > 0;

export const revealsPerHour = (world: World): number => Number(valueOf(world, "revealsPerHour"));

export function mayExport(world: World, principal: Principal): boolean {
  if (administers(principal)) return false;
  const text = textOf(world, "exportRoles").trim();
  if (text === NOBODY) return false;
  const roles = rolesIn(text);
  return principal.grants.some(({ role }) =>
    roles.length === 0 ? !ON_THE_STREET.includes(role) : roles.includes(role),
  );
}

/** By default, roles that open matters in which a party is named: they must know again who came before. */
export function maySearchNumbers(world: World, principal: Principal): boolean {
  if (administers(principal)) return false;
  const text = textOf(world, "numberSearchRoles").trim();
  if (text === NOBODY) return false;
  const roles = rolesIn(text);
  const right = roles.length === 0 ? registering(world) : new Set(roles);
  return principal.grants.some(({ role }) => right.has(role));
}

const registrars = new WeakMap<World, ReadonlySet<string>>();

function registering(world: World): ReadonlySet<string> {
  let roles = registrars.get(world);
  if (!roles) {
    const acts = [...world.active.values()].flatMap((hash) => {
      const definition = world.definitions.get(hash);
      const named = Object.values(definition?.fields ?? {}).some(({ type }) => type === "party");
      return named ? Object.values(definition?.acts ?? {}).filter(({ from }) => from === "new") : [];
    });
    roles = new Set(acts.flatMap(({ by }) => by.flatMap((one) => ("role" in one ? [one.role] : []))));
    registrars.set(world, roles);
  }
  return roles;
}
