import type { Party } from "@fadu/engine/definition/field.ts";
import Type from "typebox";

import { Findings, Scan } from "../exhibit/schema.ts";

import { AnyValue, engineType, exact, Id, InstantText, LocalDateText, Named, Nullable, oneOf } from "../http/schema.ts";
import { Titled } from "./schema.ts";
import { ClockView, OfferView, StepView } from "./view-parts-schema.ts";

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
    answers: Type.Optional(
      Type.Array(exact({ title: Type.String(), text: Type.String() }), {
        description: "本事项自有登记项的逐项内容",
      }),
    ),
  },
  { title: "FactView" },
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
    kept: exact({
      years: Type.Integer({ description: "档案保管年限，0为永久" }),
      own: Type.Boolean({ description: "按本单位归档范围和保管期限表设定" }),
    }),
    suspended: Nullable(exact({ at: InstantText, reason: Type.String(), until: Nullable(LocalDateText) })),
    supervised: Nullable(exact({ at: InstantText, by: Type.String(), words: Type.String() })),
    urged: Type.Integer(),
    facts: Type.Array(FactView),
    parties: Type.Array(
      exact({
        field: Type.String({ description: "字段；表格中的为“表格.列”" }),
        position: Type.Integer({ description: "表格的行，自 0 起" }),
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
          standing: Type.Union(
            [Type.Literal("current"), Type.Literal("pending"), Type.Literal("replaced"), Type.Literal("unused")],
            { description: "现有；随审批提交；已更换；随审批提交而未采用。不是现有的，取原件时须说明经由哪个事项" },
          ),
          kind: Type.String(),
          name: Type.String(),
          mediaType: Type.String(),
          size: Type.Integer(),
          digest: Type.String(),
          sha256: Nullable(Type.String()),
          capturedAt: Nullable(InstantText),
          capturedPlace: Nullable(
            exact({ lng: Type.Number(), lat: Type.Number(), accuracy: Nullable(Type.Number({ description: "米" })) }),
          ),
          device: Nullable(Type.String()),
          fileSays: exact(
            {
              takenAt: Type.Optional(Type.String()),
              lng: Type.Optional(Type.Number()),
              lat: Type.Optional(Type.Number()),
              device: Type.Optional(Type.String()),
            },
            { description: "文件自己记载的（EXIF），可以被改写，仅供参考", title: "FileSays" },
          ),
          findings: Findings,
          scan: Scan,
          sentDigest: Nullable(Type.String({ description: "发送前在本机计算的摘要值" })),
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
    drafts: Type.Array(
      exact(
        {
          instrument: Type.String(),
          title: Type.String(),
          act: Titled,
          pending: Type.Boolean({ description: "所在的办理动作正在审批" }),
          missing: Type.Array(Type.String(), { description: "依法须载明而尚缺的内容" }),
        },
        { title: "DraftView" },
      ),
      { description: "现在可以预览草稿的文书" },
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
    mayReveal: Type.Boolean({ description: "可以说明理由后查看遮盖的个人信息" }),
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
      tenant: Id,
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
