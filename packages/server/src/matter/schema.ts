import { FACETS } from "@fadu/engine/definition/definition.ts";
import type { Facet } from "@fadu/engine/definition/definition.ts";
import type { Collected } from "@fadu/engine/definition/act.ts";
import type { Party } from "@fadu/engine/definition/field.ts";
import Type from "typebox";

import {
  AnyValue,
  BasisSchema,
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

const Phase = oneOf(["running", "near", "overdue", "suspended", "stopped"], "期限：进行、临近、超期、中止、停止");
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
export const TIME_BASES = [
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
  within: Type.Optional({ ...Id, description: "机构及其下级" }),
  by: Type.Optional(
    Type.Union(
      TIME_BASES.map((basis) => Type.Literal(basis)),
      { description: "from、to 所指的日期" },
    ),
  ),
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

const ActorView = exact(
  {
    account: Type.String(),
    name: Type.String(),
    unit: Nullable(Type.String({ description: "机构名称" })),
    role: Nullable(Type.String({ description: "角色名称" })),
    for: Nullable(Type.String({ description: "代为办理的账号" })),
  },
  { title: "ActorView" },
);

const FactView = exact(
  {
    field: Type.String(),
    title: Type.String(),
    type: Type.String(),
    group: Nullable(Type.String()),
    value: AnyValue,
    text: Type.String({ description: "给人看的文字" }),
    masked: Type.Boolean(),
  },
  { title: "FactView" },
);

const ClockView = exact(
  {
    id: Type.String(),
    title: Type.String(),
    kind: oneOf(["duty", "right", "cap"]),
    phase: Phase,
    fromOn: LocalDateText,
    dueOn: LocalDateText,
    dueAt: InstantText,
    safeOn: Nullable(LocalDateText),
    provisional: Type.Boolean(),
    explanation: Type.String({ description: "期限是怎样算出来的" }),
    basis: Type.Array(BasisSchema),
    main: Type.Boolean(),
  },
  { title: "ClockView" },
);

export const OfferView = exact(
  {
    act: Type.String(),
    title: Type.String(),
    basis: Type.Array(BasisSchema),
    help: Nullable(Type.String()),
    group: oneOf(["procedure", "approval", "universal"]),
    primary: Type.Boolean(),
    ready: Type.Boolean(),
    failures: Type.Array(FailureSchema),
    collects: Type.Array(engineType<Collected>("Collected", "definition/act.ts", { type: "object" })),
    needsApproval: Type.Boolean(),
  },
  { title: "Offer", description: "现在可以办理的动作；ready 为假时 failures 说明为什么还不能" },
);

const StepView = exact(
  {
    title: Type.String(),
    roles: Type.Array(Titled),
    mode: Type.String(),
    status: oneOf(["done", "awaited", "later"]),
    signers: Type.Array(Named),
    since: Nullable(InstantText),
    opinions: Type.Array(
      exact({
        account: Id,
        name: Type.String(),
        verdict: oneOf(["agree", "refuse"]),
        words: Type.String(),
        at: InstantText,
      }),
    ),
  },
  { title: "ApprovalStepView" },
);

export const MatterView = exact(
  {
    id: Id,
    procedure: exact({
      id: Type.String(),
      title: Type.String(),
      kind: Type.String(),
      version: Type.String(),
      hash: Type.String(),
    }),
    revision: Type.Integer(),
    number: Nullable(Type.String()),
    numbers: Type.Record(Type.String(), Type.String()),
    title: Type.String(),
    state: exact({ id: Type.String(), title: Type.String(), end: Type.Boolean() }),
    outcome: Nullable(exact({ id: Type.String(), title: Type.String(), result: Nullable(Type.String()) })),
    unit: Named,
    opener: Named,
    handler: Nullable(Named),
    coHandlers: Type.Array(Named),
    members: Type.Array(Named),
    openedOn: LocalDateText,
    openedAt: InstantText,
    closedOn: Nullable(LocalDateText),
    suspended: Nullable(exact({ at: InstantText, reason: Type.String(), until: Nullable(LocalDateText) })),
    supervised: Nullable(exact({ at: InstantText, by: Type.String(), words: Type.String() })),
    urged: Type.Integer(),
    facts: Type.Array(FactView),
    parties: Type.Array(
      exact({
        field: Type.String(),
        title: Type.String(),
        party: engineType<Party>("Party", "definition/field.ts", { type: "object" }),
        masked: Type.Boolean(),
      }),
    ),
    exhibits: Type.Array(
      exact(
        {
          id: Id,
          field: Type.String(),
          kind: Type.String(),
          name: Type.String(),
          mediaType: Type.String(),
          size: Type.Integer(),
          digest: Type.String(),
          capturedAt: Nullable(InstantText),
          uploadedBy: Named,
          uploadedAt: InstantText,
        },
        { title: "ExhibitView" },
      ),
    ),
    instruments: Type.Array(
      exact(
        {
          id: Id,
          instrument: Type.String(),
          title: Type.String(),
          number: Nullable(Type.String()),
          issuedOn: LocalDateText,
          revision: Type.Integer(),
          mustBeServed: Type.Boolean(),
          served: Nullable(exact({ on: LocalDateText, way: Type.String(), receiver: Nullable(Type.String()) })),
          withdrawn: Type.Boolean(),
        },
        { title: "InstrumentView" },
      ),
    ),
    approval: Nullable(
      exact(
        {
          act: Type.String(),
          title: Type.String(),
          by: ActorView,
          at: InstantText,
          facts: Type.Array(FactView),
          step: Type.Integer({ description: "-1：已退回申请人" }),
          steps: Type.Array(StepView),
          urged: Type.Integer(),
        },
        { title: "ApprovalView" },
      ),
    ),
    awaited: Type.Array(
      exact({
        title: Type.String(),
        kind: oneOf(["act", "opinion", "read"]),
        acts: Type.Array(Type.String()),
        roles: Type.Array(Titled),
        account: Nullable(Named),
        unit: Named,
        since: InstantText,
      }),
    ),
    rounds: Type.Array(
      exact({
        id: Type.String(),
        kind: oneOf(["circulate", "consult"]),
        by: Named,
        at: InstantText,
        words: Type.String(),
        readers: Type.Array(exact({ account: Named, at: Nullable(InstantText), words: Nullable(Type.String()) })),
      }),
    ),
    links: Type.Array(
      exact(
        {
          matter: Id,
          kind: Type.String(),
          procedure: Titled,
          title: Nullable(Type.String()),
          number: Nullable(Type.String()),
          state: Nullable(Type.String()),
          closedOn: Nullable(LocalDateText),
          visible: Type.Boolean(),
        },
        { title: "LinkView" },
      ),
    ),
    clocks: Type.Array(ClockView),
    offers: Type.Array(OfferView),
    publications: Type.Array(
      exact({
        id: Id,
        title: Type.String(),
        fields: Type.Array(Type.String()),
        dueOn: LocalDateText,
        publishedOn: Nullable(LocalDateText),
        withdrawnOn: Nullable(LocalDateText),
        withdrawnReason: Nullable(Type.String()),
      }),
    ),
    visits: Type.Array(
      exact({ state: Type.String(), title: Type.String(), at: InstantText, revision: Type.Integer() }),
    ),
    worksOn: Type.Boolean({ description: "当前账号参与办理，能看到未遮盖的个人信息" }),
  },
  { title: "MatterView" },
);

export const EntryView = exact(
  {
    revision: Type.Integer(),
    kind: oneOf(["act", "pending", "opinion"]),
    act: Type.String(),
    title: Type.String(),
    actor: ActorView,
    recordedAt: InstantText,
    effectiveAt: InstantText,
    effectiveOn: LocalDateText,
    words: Nullable(Type.String()),
    verdict: Nullable(Type.String()),
    changed: Type.Array(FactView),
    notes: Type.Array(Type.String(), { description: "环节、期限、文书等变化，逐条一句话" }),
    prevHash: Type.String(),
    hash: Type.String(),
    seal: Nullable(Type.Integer({ description: "所在封存的编号；空表示尚未封存" })),
  },
  { title: "EntryView" },
);

export const ProofView = exact(
  {
    entry: Type.String({ description: "参与计算的原文：不含 prevHash、hash 的规范 JSON（RFC 8785）" }),
    prevHash: Type.String(),
    hash: Type.String(),
    seal: exact({
      number: Type.Integer(),
      sealedAt: InstantText,
      digest: Type.String(),
      leaves: Type.Integer(),
      total: Type.Integer(),
      root: Type.String(),
      prevHash: Type.String(),
      hash: Type.String(),
      signer: Type.String(),
      key: Type.String(),
      signature: Type.String(),
    }),
    position: Type.Integer(),
    path: Type.Array(Type.String(), { description: "RFC 6962 包含性证明" }),
  },
  { title: "ProofView" },
);

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
export const OpenBody = exact({
  procedure: Type.String({ minLength: 1, maxLength: 64 }),
  act: Type.Optional(Act),
  values: Values,
  words: Type.Optional(Words),
});
export const ActBody = exact({
  act: Act,
  values: Type.Optional(Values),
  words: Type.Optional(Words),
  expectedRevision: Type.Optional(Type.Integer({ minimum: 1 })),
});
export const BatchBody = exact({
  ids: Type.Array(Id, { minItems: 1, maxItems: 200, uniqueItems: true }),
  act: Act,
  values: Type.Optional(Values),
  words: Type.Optional(Words),
});
export const BatchResult = exact(
  {
    outcomes: Type.Array(exact({ id: Id, receipt: Type.Optional(Receipt), problem: Type.Optional(ProblemSchema) })),
  },
  { title: "BatchResult" },
);
export const CheckBody = exact({
  matter: Type.Optional(Id),
  procedure: Type.Optional(Text),
  act: Type.Optional(Act),
  values: Type.Optional(Values),
  words: Type.Optional(Words),
});
export const CheckResult = exact(
  {
    ok: Type.Boolean(),
    code: Type.Optional(Type.String()),
    message: Type.Optional(Type.String()),
    failures: Type.Array(FailureSchema),
    openNow: Type.Array(OpenNow),
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
    overdue: Type.Integer(),
  },
  { title: "WorkCounts", description: "工作台各栏条数；overdue 为待办中已超期的" },
);

export const TABS = ["mine", "pool", "waiting", "toRead", "unit"] as const;
export const WorkItem = exact(
  {
    task: Type.String(),
    kind: oneOf(["act", "opinion", "read"]),
    acts: Type.Array(Titled),
    title: Type.String(),
    since: InstantText,
    matter: MatterRow,
  },
  { title: "WorkItem" },
);
export const WorkPage = page(WorkItem, "WorkPage");
