import Type from "typebox";

import { exact, Id, InstantText, LocalDateText, Named, Nullable, oneOf, Text } from "../http/schema.ts";

export const DelegationItem = exact(
  {
    id: Id,
    from: Named,
    to: Named,
    validFrom: LocalDateText,
    validTo: LocalDateText,
    procedures: Type.Array(exact({ id: Type.String(), title: Type.String() }), { description: "空为全部事项" }),
    words: Type.String(),
    givenAt: Nullable(InstantText),
    revokedAt: Nullable(InstantText),
    standing: oneOf(["coming", "inForce", "ended", "revoked"]),
  },
  { title: "Delegation", description: "代理授权：期间内由受托人代办" },
);

export const Delegations = exact(
  { given: Type.Array(DelegationItem), received: Type.Array(DelegationItem) },
  { title: "Delegations" },
);

export const NewDelegation = exact({
  to: Id,
  validFrom: LocalDateText,
  validTo: LocalDateText,
  words: Type.String({ minLength: 1, maxLength: 500, description: "授权的理由" }),
  procedures: Type.Optional(Type.Array(Text, { maxItems: 200, uniqueItems: true })),
});
