import { FACETS } from "@fadu/engine/definition/definition.ts";
import type { Facet } from "@fadu/engine/definition/definition.ts";
import type { Proposal } from "@fadu/engine/matter/offered.ts";
import Type from "typebox";

import {
  engineType,
  exact,
  FailureSchema,
  Id,
  InstantText,
  LocalDateText,
  Named,
  Nullable,
  oneOf,
  OpenNow,
  page,
  PageQuery,
  ProblemSchema,
  Text,
  Values,
  Words,
} from "../http/schema.ts";

/** How a limit stands. */
export const Phase = oneOf(
  ["running", "near", "overdue", "suspended", "stopped"],
  "期限：进行、临近、超期、中止、停止",
);
export const Titled = exact({ id: Type.String(), title: Type.String() }, { title: "Titled" });

const facetColumns = Type.Unsafe<Readonly<Partial<Record<Facet, string | number | boolean>>>>({
  type: "object",
  additionalProperties: true,
  tsType: "Readonly<Partial<Record<Facet, string | number | boolean>>>",
  "x-import": "@fadu/engine/definition/definition.ts#Facet",
});

/** One line of a list. */
export const MatterRow = exact(
  {
    id: Id,
    procedure: Titled,
    kind: Type.String(),
    number: Nullable(Type.String()),
    title: Type.String(),
    state: Titled,
    outcome: Nullable(Titled),
    unit: Named,
    handler: Nullable(Named),
    openedOn: LocalDateText,
    closedOn: Nullable(LocalDateText),
    updatedAt: InstantText,
    revision: Type.Integer(),
    due: Nullable(
      exact({
        clock: Type.String(),
        title: Type.String(),
        on: LocalDateText,
        at: InstantText,
        phase: Phase,
        provisional: Type.Boolean(),
      }),
    ),
    suspended: Type.Boolean(),
    supervised: Type.Boolean(),
    urged: Type.Integer(),
    facets: facetColumns,
    labels: Type.Record(Type.String(), Type.String(), {
      description: "分面 → 显示的文字：选项、类别、人员、机构的名称",
    }),
  },
  { title: "MatterRow" },
);
export const MatterPage = page(MatterRow, "MatterPage");

const many = (what: string) => Type.Optional(Type.String({ maxLength: 2000, description: `${what}；多个用逗号分隔` }));
const bounds = Object.entries(FACETS)
  .filter(([, kind]) => kind === "number")
  .map(([facet]) => facet);
const texts = Object.entries(FACETS)
  .filter(([, kind]) => kind === "text" || kind === "unit")
  .map(([facet]) => facet);
const flags = Object.entries(FACETS)
  .filter(([, kind]) => kind === "flag")
  .map(([facet]) => facet);

export const SORTS = ["-openedOn", "openedOn", "-updatedAt", "dueOn", "-closedOn", "-amount", "number"] as const;
const TIME_BASES = [
  "openedOn",
  "closedOn",
  ...(Object.entries(FACETS)
    .filter(([, kind]) => kind === "date")
    .map(([facet]) => facet) as Facet[]),
] as const;

/** Filters of a list, a count and an export: the same for all three. Facets by their names; numbers as `amountMin`, `amountMax`. */
export const MatterFilter = {
  procedure: many("程序"),
  kind: many("种类：case、record、roster"),
  state: many("环节"),
  outcome: many("结果"),
  result: many("结果类别"),
  open: Type.Optional(Type.Boolean({ description: "未办结" })),
  valid: Type.Optional(Type.Boolean({ description: "不含作废和被合并的，与统计口径一致" })),
  within: Type.Optional({ ...Id, description: "机构及其下级" }),
  by: Type.Optional(oneOf(TIME_BASES, "from、to 所指的日期")),
  from: Type.Optional(LocalDateText),
  to: Type.Optional(LocalDateText),
  q: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
  overdue: Type.Optional(Type.Boolean()),
  dueFrom: Type.Optional(LocalDateText),
  dueTo: Type.Optional(LocalDateText),
  mine: Type.Optional(oneOf(["handled", "opened", "member"])),
  ids: many("事项 id"),
  // The facets' names are the engine's; their types are looked at where they become SQL.
  ...(Object.fromEntries([
    ...texts.map((facet) => [facet, many(facet)]),
    ...flags.map((facet) => [facet, Type.Optional(Type.Boolean())]),
    ...bounds.flatMap((facet) => [`${facet}Min`, `${facet}Max`]).map((name) => [name, Type.Optional(Type.Number())]),
  ]) as object),
};

export const MatterQuery = exact({
  ...PageQuery,
  ...MatterFilter,
  sort: Type.Optional(oneOf(SORTS)),
});

export const Receipt = exact(
  {
    id: Id,
    revision: Type.Integer(),
    number: Type.Optional(Type.String()),
    title: Type.String(),
    state: Type.String(),
    outcome: Type.Optional(Type.String()),
    pending: Type.Boolean({ description: "动作已提交审批，尚未生效" }),
  },
  { title: "Receipt" },
);

const Act = Type.String({ minLength: 1, maxLength: 64 });
const Draft = Type.Optional(Type.Boolean({ description: "办成后删除本人在这张表单上的草稿" }));
const InPlaceOf = Type.Optional({ ...Id, description: "代谁办理：须有其有效的代理授权" });
export const OpenBody = exact({
  procedure: Type.String({ minLength: 1, maxLength: 64 }),
  act: Type.Optional(Act),
  values: Values,
  words: Type.Optional(Words),
  draft: Draft,
});
export const ActBody = exact({
  act: Act,
  values: Type.Optional(Values),
  words: Type.Optional(Words),
  expectedRevision: Type.Optional(Type.Integer({ minimum: 1 })),
  draft: Draft,
  for: InPlaceOf,
});
export const BatchBody = exact({
  ids: Type.Array(Id, { minItems: 1, maxItems: 200, uniqueItems: true }),
  act: Act,
  values: Type.Optional(Values),
  words: Type.Optional(Words),
  for: InPlaceOf,
  approvalOf: Type.Optional(
    exact(
      { procedure: Text, act: Act },
      { description: "成批审批时，所选的是哪一项审批；等待的不是这一项的事项不予办理" },
    ),
  ),
});
export const BatchResult = exact(
  {
    outcomes: Type.Array(exact({ id: Id, receipt: Type.Optional(Receipt), problem: Type.Optional(ProblemSchema) })),
  },
  { title: "BatchResult" },
);
export const BatchOffersBody = exact({ ids: Type.Array(Id, { minItems: 1, maxItems: 200, uniqueItems: true }) });
/** An act that can be done to some of the matters chosen. */
export const BatchOffer = exact(
  {
    act: Type.String(),
    title: Type.String(),
    group: oneOf(["procedure", "approval", "universal"]),
    needsApproval: Type.Boolean(),
    ready: Type.Array(Id, { description: "现在可以办的事项" }),
    definitions: Type.Array(Type.String(), { description: "这些事项的程序版本" }),
  },
  { title: "BatchOffer" },
);
export const CheckBody = exact({
  matter: Type.Optional(Id),
  procedure: Type.Optional(Text),
  act: Type.Optional(Act),
  values: Type.Optional(Values),
  words: Type.Optional(Words),
  for: InPlaceOf,
});
/** What the law proposes for the fields of a form. */
export const Proposals = Type.Record(
  Type.String(),
  engineType<Proposal>("Proposal", "matter/offered.ts", { type: "object" }),
  { description: "字段 → 建议的值或者幅度，附依据：裁量基准的罚款幅度、应加处的罚款" },
);

export const CheckResult = exact(
  {
    ok: Type.Boolean(),
    code: Type.Optional(Type.String()),
    message: Type.Optional(Type.String()),
    failures: Type.Array(FailureSchema),
    openNow: Type.Array(OpenNow),
    proposals: Proposals,
  },
  { title: "CheckResult" },
);

export const IdempotencyHeader = Type.Object({
  "idempotency-key": Type.Optional({ ...Id, description: "同一请求重发时使用同一编号，只办一次" }),
});
export const IfMatchHeader = Type.Object({
  "idempotency-key": Type.Optional({ ...Id, description: "同一请求重发时使用同一编号，只办一次" }),
  "if-match": Type.Optional(Type.String({ maxLength: 64 })),
});

export const WorkCounts = exact(
  {
    mine: Type.Integer(),
    pool: Type.Integer(),
    waiting: Type.Integer(),
    toRead: Type.Integer(),
    delegated: Type.Integer({ description: "代他人办理的" }),
    overdue: Type.Integer(),
  },
  { title: "WorkCounts", description: "工作台各栏条数；overdue 为待办中已超期的" },
);

export const TABS = ["mine", "pool", "delegated", "waiting", "toRead", "unit"] as const;
export const Openings = Type.Array(
  exact(
    { procedure: Titled, act: Titled, times: Type.Integer({ description: "近三十日登记的件数" }) },
    { title: "Opening" },
  ),
);
const WorkItem = exact(
  {
    task: Type.String(),
    kind: oneOf(["act", "opinion", "read"]),
    acts: Type.Array(Titled),
    title: Type.String(),
    since: InstantText,
    for: Nullable(Named),
    approvalOf: Nullable(Titled),
    asked: Type.Array(exact({ name: Type.String(), unit: Type.String() }), { description: "等谁办：人员或者岗位" }),
    matter: MatterRow,
  },
  { title: "WorkItem" },
);
export const WorkPage = page(WorkItem, "WorkPage");
