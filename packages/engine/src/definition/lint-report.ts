import type { Definition } from "./definition.ts";

/** One thing wrong in a definition. */
export interface LintFinding {
  /** Kind of fault: `state.unreachable`. */
  readonly rule: LintRule;
  /** Where in the definition: `acts.decide.requires.0`. */
  readonly where: string;
  /** In Chinese, for whoever writes the definition. */
  readonly says: string;
}

/** What exists beside the definition. Rosters are procedures. */
export interface Known {
  readonly roles: Iterable<string>;
  readonly procedures: Iterable<string>;
  readonly instruments: Iterable<string>;
  readonly taxonomies: Iterable<string>;
}

export const LINT_RULES = {
  "definition.json": "定义须是纯数据",
  "key.shape": "键须由字母开头，只含字母、数字",
  "opening.missing": "须有一个登记（开立）动作",
  "opening.several": "记录类程序只有一个登记动作",
  "state.unknown": "所指环节须存在",
  "state.unreachable": "每个环节须能到达",
  "state.deadEnd": "每个环节须能走到终结",
  "act.universalName": "不得占用通用动作的名字",
  "act.unknown": "所指动作须存在",
  "act.nobody": "每个动作须有人可以办理",
  "act.basis": "决定权利义务的动作须有依据",
  "act.collectsTwice": "一个动作不重复收集同一字段",
  "branch.dead": "无条件的分支须在最后",
  "outcome.unknown": "所指结果须存在",
  "outcome.missing": "走到终结之前须有动作说明结果",
  "role.unknown": "所指角色须存在",
  "field.unknown": "所指字段须存在",
  "field.options": "选项字段须有选项，表格须有列，分类和事项须说明种类",
  "path.unknown": "路径须指向存在的值",
  "setting.unknown": "所指参数须存在且为数字",
  "instrument.unknown": "所指文书须存在",
  "taxonomy.unknown": "所指分类须存在",
  "procedure.unknown": "所指程序须存在",
  "series.unknown": "所指编号须存在",
  "series.template": "编号模板须完整，不重号",
  "condition.empty": "条件组不得为空",
  "condition.type": "条件须适合所比较的值",
  "condition.value": "比较的值须是可能的值",
  "clock.unstoppable": "每个期限须能停止",
  "clock.unstarted": "每个期限须能起算",
  "clock.suspension": "能中止的期限须能恢复",
  "clock.trigger": "触发须指向存在的动作、环节、须送达的文书",
  "clock.expiry": "到期动作须由系统办理",
  "clock.warning": "预警须短于期限，不取自数据",
  "clock.length": "期限不得为负数",
  "clock.basis": "办理期限须有依据",
  "clock.unknown": "所指期限须存在",
  "facet.type": "列表列须取自合适的值",
  "computed.circle": "推算的值不得引用它自己",
  "roster.validFrom": "名录须有生效日",
} as const;

export type LintRule = keyof typeof LINT_RULES;

/** Collects findings while the rules walk a definition. */
export interface Report {
  readonly definition: Definition;
  readonly known: {
    readonly roles: ReadonlySet<string>;
    readonly procedures: ReadonlySet<string>;
    readonly instruments: ReadonlySet<string>;
    readonly taxonomies: ReadonlySet<string>;
  };
  readonly find: (rule: LintRule, where: string, says: string) => void;
}
