import Type from "typebox";

import { exact, InstantText, Nullable } from "../http/schema.ts";

const HealthPart = exact(
  {
    part: Type.String(),
    title: Type.String(),
    state: Type.Union([Type.Literal("ok"), Type.Literal("off"), Type.Literal("attention"), Type.Literal("fault")]),
    says: Type.String(),
    advice: Type.String(),
  },
  { title: "HealthPart" },
);

export const Readiness = exact(
  {
    ready: Type.Boolean(),
    at: InstantText,
    parts: Type.Array(HealthPart),
    oldestUnsweptClock: Nullable(InstantText),
    oldestUnsentJob: Nullable(InstantText),
    oldestUnsealedEntry: Nullable(InstantText),
    lastSeal: Nullable(InstantText),
  },
  { title: "Readiness", description: "能否服务，以及每个部分的情况；ready 为假时状态码为 503" },
);

export const FailedJobId = exact({ id: Type.String({ pattern: "^[0-9]{1,18}$" }) });

export const DiscardReason = exact({ reason: Type.String({ minLength: 2, maxLength: 200 }) });

export const Operations = exact(
  {
    version: Type.String(),
    ready: Type.Boolean(),
    at: InstantText,
    parts: Type.Array(HealthPart),
    jobs: Type.Array(
      exact(
        {
          id: Type.String(),
          kind: Type.String(),
          title: Type.String(),
          attempts: Type.Integer(),
          lastError: Type.String(),
          createdAt: InstantText,
        },
        { title: "FailedJob" },
      ),
    ),
    backups: Type.Array(
      exact(
        {
          set: Type.String(),
          place: Type.String(),
          snapshotAt: InstantText,
          finishedAt: InstantText,
          entries: Type.Integer(),
          files: Type.Integer(),
          failure: Nullable(Type.String()),
        },
        { title: "BackupRun" },
      ),
    ),
  },
  { title: "SystemState" },
);
