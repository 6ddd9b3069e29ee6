import { adminPagesOf } from "../admin/pages.ts";
import type { Me, ProcedureItem } from "../api/generated.ts";
import { seesArchive } from "../archive/roles.ts";
import { seesVersions } from "../version/roles.ts";
import type { Named } from "./rank.ts";

export interface PageEntry extends Named {
  readonly to:
    | "/"
    | "/register"
    | "/matters"
    | "/records"
    | "/education"
    | "/disclosure"
    | "/cockpit"
    | "/statistics"
    | "/reports"
    | "/law"
    | "/law/rules"
    | "/law/discretion"
    | "/law/powers"
    | "/themes"
    | "/exports"
    | "/archive"
    | "/admin/procedures"
    | ReturnType<typeof adminPagesOf>[number]["to"]
    | "/password";
}

interface Kept extends PageEntry {
  readonly for: (me: Me, procedures: readonly ProcedureItem[]) => boolean;
}

const all = (): boolean => true;
const staff = (me: Me): boolean => !me.administrator;

/** Pages by their names, for the search box; what the account may not open is not among them. */
const PAGES: readonly Kept[] = [
  { to: "/", title: "工作台", initials: "gzt", hint: "待办", for: all },
  {
    to: "/register",
    title: "登记",
    initials: "dj",
    hint: "",
    for: (_, procedures) => procedures.some(({ opens }) => opens.length > 0),
  },
  { to: "/matters", title: "事项", initials: "sx", hint: "", for: staff },
  { to: "/records", title: "台账", initials: "tz", hint: "", for: staff },
  { to: "/education", title: "学法普法", initials: "xfpf", hint: "", for: staff },
  { to: "/disclosure", title: "公示公开", initials: "gsgk", hint: "", for: staff },
  { to: "/cockpit", title: "驾驶舱", initials: "jsc", hint: "", for: (me) => staff(me) && me.leads },
  { to: "/statistics", title: "统计分析", initials: "tjfx", hint: "指标", for: staff },
  { to: "/reports", title: "报告", initials: "bg", hint: "月报 年报", for: staff },
  { to: "/law", title: "法规：程序", initials: "fgcx", hint: "流程图", for: all },
  { to: "/law/rules", title: "法规：条文", initials: "fgtw", hint: "依据", for: all },
  { to: "/law/discretion", title: "法规：裁量基准", initials: "fgcljz", hint: "裁量", for: all },
  { to: "/law/powers", title: "法规：权力清单", initials: "fgqlqd", hint: "赋权事项", for: all },
  {
    to: "/themes",
    title: "一件事",
    initials: "yjs",
    hint: "主题",
    for: (me, procedures) => staff(me) && procedures.some(({ id, sees }) => id === "theme" && sees),
  },
  { to: "/admin/procedures", title: "程序版本", initials: "cxbb", hint: "", for: seesVersions },
  { to: "/archive", title: "档案保管", initials: "dabg", hint: "期满 销毁 冻结", for: seesArchive },
  { to: "/exports", title: "我的导出", initials: "wddc", hint: "xlsx excel", for: staff },
  { to: "/password", title: "修改密码", initials: "xgmm", hint: "", for: all },
];

/** Pages this account may open; those of 管理 are found by their names only. */
export const pagesFor = (me: Me, procedures: readonly ProcedureItem[]): PageEntry[] => [
  ...PAGES.filter((page) => page.for(me, procedures)),
  ...adminPagesOf(me).map(({ to, title }) => ({ to, title, initials: "", hint: "管理" })),
];
