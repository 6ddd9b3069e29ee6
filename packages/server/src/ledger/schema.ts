import Type from "typebox";

import { exact, Id, InstantText, Named, Nullable, page, PageQuery } from "../http/schema.ts";

const SealItem = exact(
  {
    number: Type.Integer(),
    sealedAt: InstantText,
    leaves: Type.Integer({ description: "本次封存的条数" }),
    total: Type.Integer({ description: "累计条数" }),
    digest: Type.String(),
    root: Type.String(),
    hash: Type.String(),
    signer: Type.String(),
    key: Type.String({ description: "签名公钥" }),
  },
  { title: "SealItem" },
);
export const SealPage = page(SealItem, "SealPage");
export const SealQuery = exact(PageQuery);

const VerificationItem = exact(
  {
    id: Id,
    askedBy: Named,
    askedAt: InstantText,
    startedAt: Nullable(InstantText),
    finishedAt: Nullable(InstantText),
    entries: Type.Integer(),
    matters: Type.Integer(),
    seals: Type.Integer(),
    unsealed: Type.Integer(),
    divergence: Nullable(exact({ kind: Type.String(), says: Type.String() }, { description: "第一处不符" })),
  },
  { title: "Verification" },
);
export const LedgerState = exact(
  {
    seals: Type.Integer(),
    sealed: Type.Integer({ description: "已封存的记录" }),
    unsealed: Type.Integer({ description: "已写入、待封存的记录" }),
    last: Nullable(SealItem),
    published: Type.Boolean({ description: "最近的封存任何人可以取得" }),
    keys: Type.Array(
      exact({ key: Type.String(), signer: Type.String(), from: InstantText, to: InstantText, seals: Type.Integer() }),
    ),
    verifications: Type.Array(VerificationItem, { description: "最近的核验" }),
  },
  { title: "LedgerState" },
);
