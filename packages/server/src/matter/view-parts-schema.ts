import type { Collected } from "@fadu/engine/definition/act.ts";
import Type from "typebox";

import {
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
} from "../http/schema.ts";
import { Phase, Proposals, Titled } from "./schema.ts";

/** A limit with its arithmetic. */
export const ClockView = exact(
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
    reckoning: Type.Array(
      exact(
        {
          what: oneOf(["start", "length", "suspension", "deduction", "extension", "roll", "end", "safe", "stop"]),
          on: Nullable(LocalDateText),
          says: Type.String(),
        },
        { title: "ReckoningLine" },
      ),
      { description: "逐行写出的算式：起算、期限、中止、扣除、延长、顺延、届满" },
    ),
    basis: Type.Array(BasisSchema),
    main: Type.Boolean(),
  },
  { title: "ClockView" },
);

/** An act open to the viewer, or why it is not. */
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
    proposals: Proposals,
    needsApproval: Type.Boolean(),
    for: Nullable(Named),
  },
  { title: "Offer", description: "现在可以办理的动作；ready 为假时 failures 说明为什么还不能" },
);

/** A step of a running approval. */
export const StepView = exact(
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
        for: Nullable(Named),
        verdict: oneOf(["agree", "refuse"]),
        words: Type.String(),
        at: InstantText,
      }),
    ),
  },
  { title: "ApprovalStepView" },
);
