import type { Definition } from "@fadu/engine/definition/definition.ts";
import Type from "typebox";

import { engineType, exact, Id, InstantText, LocalDateText, Named, Nullable, oneOf } from "../http/schema.ts";

const Kind = oneOf(["case", "record", "roster"]);

export const ProcedureItem = exact(
  {
    id: Type.String(),
    version: Type.String(),
    hash: Type.String(),
    title: Type.String(),
    initials: Type.String({ description: "名称的拼音首字母，供查找" }),
    kind: Kind,
    area: Type.String(),
    states: Type.Array(exact({ id: Type.String(), title: Type.String(), end: Type.Boolean() })),
    outcomes: Type.Array(exact({ id: Type.String(), title: Type.String() })),
    opens: Type.Array(exact({ act: Type.String(), title: Type.String() }), {
      description: "当前账号可以用来登记新事项的动作",
    }),
    sees: Type.Boolean({ description: "当前账号可以查看本机构范围内的此类事项" }),
  },
  { title: "ProcedureItem" },
);

export const ProcedureView = exact(
  {
    hash: Type.String(),
    definition: engineType<Definition>("Definition", "definition/definition.ts", {
      type: "object",
      additionalProperties: true,
    }),
    active: Type.Boolean({ description: "现行版本：新事项按它办理" }),
    activeFrom: Nullable(LocalDateText),
    roleTitles: Type.Record(Type.String(), Type.String()),
    exhibitKinds: Type.Record(Type.String(), Type.String(), { description: "附件种类及其名称" }),
  },
  { title: "ProcedureView" },
);

export const HashText = Type.String({ pattern: "^[0-9a-f]{64}$" });

export const ActivationItem = exact(
  {
    id: Id,
    procedure: Type.String(),
    hash: Nullable(HashText),
    from: LocalDateText,
    reason: Type.String(),
    status: oneOf(["proposed", "planned", "inForce", "past", "withdrawn"]),
    proposedBy: Nullable(Named),
    proposedAt: InstantText,
    consentedBy: Nullable(Named),
    consentedAt: Nullable(InstantText),
    withdrawnBy: Nullable(Named),
  },
  { title: "ProcedureActivation", description: "某日起按某一版本办理；没有版本的为停用" },
);

const VersionItem = exact(
  {
    hash: HashText,
    version: Type.String(),
    addedAt: InstantText,
    active: Type.Boolean(),
    open: Type.Integer({ description: "按此版本办理、尚未办结的事项数" }),
    total: Type.Integer({ description: "按此版本登记的事项总数" }),
  },
  { title: "ProcedureVersion" },
);

export const ProcedureVersions = exact(
  {
    id: Type.String(),
    title: Type.String(),
    kind: Kind,
    area: Type.String(),
    versions: Type.Array(VersionItem, { description: "新的在前" }),
    activations: Type.Array(ActivationItem, { description: "启用、停用的记录和计划，后生效的在前" }),
  },
  { title: "ProcedureVersions" },
);

export const VersionBook = exact(
  {
    hold: Type.Boolean({ description: "新程序带来的版本待启用" }),
    procedures: Type.Array(ProcedureVersions),
  },
  { title: "VersionBook" },
);

export const DiffSection = exact(
  {
    title: Type.String(),
    lines: Type.Array(
      exact({
        kind: oneOf(["added", "removed", "changed"]),
        title: Type.String(),
        changes: Type.Array(
          exact({ label: Type.String(), before: Nullable(Type.String()), after: Nullable(Type.String()) }),
        ),
      }),
    ),
  },
  { title: "DiffSection" },
);
