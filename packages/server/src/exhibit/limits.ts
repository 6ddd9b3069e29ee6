import type { Definition } from "@fadu/engine/definition/definition.ts";

import type { World } from "../matter/world.ts";

const MEGABYTE = 1024 * 1024;

/** Settings of what may be handed in, which are no procedure's: 附件. */
export const OF_EXHIBITS = {
  id: "exhibits",
  title: "附件",
  area: "exhibits",
  settings: {
    fileMegabytes: { title: "单个附件最大多少MB", default: 200, basis: [] },
    filesPerField: { title: "一个栏目最多多少份附件", default: 100, basis: [] },
    filesPerMatter: { title: "一件事项最多多少份附件", default: 1000, basis: [] },
    filesPerDay: { title: "每个账号每天最多上传多少份附件", default: 1000, basis: [] },
    megabytesPerDay: { title: "每个账号每天最多上传多少MB", default: 10_240, basis: [] },
    keepArchives: {
      title: "压缩包：标注后收存，只能下载（不启用则拒收）",
      default: false,
      basis: [],
    },
    keepActive: {
      title: "含宏、脚本或嵌入文件的文档：标注后收存，只能下载（不启用则拒收）",
      default: false,
      basis: [],
    },
    keepUnscanned: {
      title: "查毒服务不可用时：标注“未查毒”后收存（不启用则暂停接收附件）",
      default: false,
      basis: [],
    },
  },
} as const satisfies Pick<Definition, "id" | "title" | "area" | "settings">;

type Key = keyof (typeof OF_EXHIBITS)["settings"];

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

/** The tenant's limits; a value that makes no sense counts as the default. */
export function exhibitLimits({ settings }: Pick<World, "settings">): ExhibitLimits {
  const own = (key: Key): unknown => settings[`${OF_EXHIBITS.id}.${key}`];
  const number = (key: Key): number => {
    const value = own(key);
    return typeof value === "number" && Number.isInteger(value) && value > 0
      ? value
      : Number(OF_EXHIBITS.settings[key].default);
  };
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
