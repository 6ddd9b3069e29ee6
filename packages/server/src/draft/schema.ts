import Type from "typebox";

import { exact, Id, InstantText, Nullable, Values, Words } from "../http/schema.ts";
import { Titled } from "../matter/schema.ts";

const Act = Type.String({ minLength: 1, maxLength: 64 });

/** Which form: of an act on a matter, or of one that opens a matter of a procedure. */
export const OneDraft = exact({
  about: Type.String({ minLength: 1, maxLength: 64, description: "事项 id，或者要登记的程序" }),
  act: Act,
});

export const DraftBody = exact({ values: Values, words: Type.Optional(Words) });

const DraftExhibit = exact({ id: Id, kind: Type.String(), name: Type.String(), mediaType: Type.String() });

export const DraftView = exact(
  {
    values: Values,
    words: Type.String(),
    savedAt: InstantText,
    endsAt: InstantText,
    exhibits: Type.Array(DraftExhibit, { description: "草稿中本人已上传的材料" }),
  },
  { title: "FormDraft" },
);

export const DraftItem = exact(
  {
    about: Type.String(),
    procedure: Titled,
    act: Titled,
    matter: Nullable(exact({ id: Id, title: Type.String(), number: Nullable(Type.String()) })),
    savedAt: InstantText,
    endsAt: InstantText,
  },
  { title: "FormDraftItem" },
);

export const DraftSaved = exact({ savedAt: InstantText, endsAt: InstantText }, { title: "FormDraftSaved" });
