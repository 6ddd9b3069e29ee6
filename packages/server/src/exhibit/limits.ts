import type { World } from "../matter/world.ts";
import { settingIn } from "../security-policy/policy.ts";
import type { SecuritySetting } from "../security-policy/policy.ts";

const MEGABYTE = 1024 * 1024;

/** Place of these settings among the names of the tenant's: 附件. */
export const EXHIBITS = "exhibits";

/** What may be handed in, how much of it, and what happens while nobody looks for viruses: the security administrator's to set. */
export const EXHIBIT_SETTINGS = {
  keepArchives: {
    title: "收存压缩包",
    default: false,
    note: "否为拒收；是为标注后收存，只能下载，不能在线查看",
  },
  keepActive: {
    title: "收存含宏、脚本或者嵌入文件的文档，以及加密而无法检查的文档",
    default: false,
    note: "否为拒收；是为标注后收存，只能下载，不能在线查看",
  },
  keepUnscanned: {
    title: "查毒服务不可用时仍然收存",
    default: false,
    note: "否为暂停接收附件；是为标注“未查毒”后收存，只能下载。没有启用查毒的不受此限",
  },
  fileMegabytes: { title: "单个附件最大多少MB", default: 200, min: 1, max: 200 },
  filesPerField: { title: "一个栏目最多多少份附件", default: 100, min: 1, max: 1_000 },
  filesPerMatter: { title: "一件事项最多多少份附件", default: 1_000, min: 1, max: 100_000 },
  filesPerDay: { title: "每个账号每天最多上传多少份附件", default: 1_000, min: 1, max: 100_000 },
  megabytesPerDay: { title: "每个账号每天最多上传多少MB", default: 10_240, min: 1, max: 1_048_576 },
} as const satisfies Readonly<Record<string, SecuritySetting>>;

type Key = keyof typeof EXHIBIT_SETTINGS;

/** What the office takes in, in bytes and pieces. */
export interface ExhibitLimits {
  readonly fileBytes: number;
  readonly filesPerField: number;
  readonly filesPerMatter: number;
  readonly filesPerDay: number;
  readonly bytesPerDay: number;
  readonly keepArchives: boolean;
  readonly keepActive: boolean;
  readonly keepUnscanned: boolean;
}

/** The tenant's limits; a value that may not be counts as the default. */
export function exhibitLimits({ settings }: Pick<World, "settings">): ExhibitLimits {
  const own = (key: Key): unknown => settingIn(settings, `${EXHIBITS}.${key}`, EXHIBIT_SETTINGS[key]);
  const number = (key: Key): number => Number(own(key));
  return {
    fileBytes: number("fileMegabytes") * MEGABYTE,
    filesPerField: number("filesPerField"),
    filesPerMatter: number("filesPerMatter"),
    filesPerDay: number("filesPerDay"),
    bytesPerDay: number("megabytesPerDay") * MEGABYTE,
    keepArchives: own("keepArchives") === true,
    keepActive: own("keepActive") === true,
    keepUnscanned: own("keepUnscanned") === true,
  };
}
