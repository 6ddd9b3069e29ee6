import Type from "typebox";

import { exact, InstantText, Named, Nullable, oneOf } from "../http/schema.ts";

/** Papers whose head the office words itself: documents (GB/T 9704) and instruments. */
export const PAPERS = ["official", "instrument"] as const;
export type Paper = (typeof PAPERS)[number];

const HeadLines = Type.Array(Type.String({ minLength: 1, maxLength: 60 }), { maxItems: 3 });
const Letterheads = exact(
  { official: HeadLines, instrument: HeadLines },
  { description: "发文机关标志，每项一行；空的用机关全称", title: "Letterheads" },
);

const Given = {
  name: Type.String({ minLength: 2, maxLength: 60, description: "机关全称，落款和印章用" }),
  shortName: Type.String({ minLength: 1, maxLength: 30, description: "简称" }),
  divisionCode: Type.String({ pattern: "^[0-9]{6,12}$", description: "行政区划代码" }),
  // As in a number of a document: no digits, and no brackets of the year (GB/T 9704—2012 7.2.5).
  numberWord: Type.String({
    pattern: "^[^〔〕0-9\\s]{1,20}$",
    description: "机关代字，如 清河街；不含数字、六角括号和空格",
  }),
  letterheads: Letterheads,
};

const Face = exact({
  use: Type.String({ description: "用途" }),
  family: Type.String(),
  customary: Type.Boolean({ description: "公文惯用字体；否则为随软件提供的替代字体" }),
});

export const OfficeView = exact(
  {
    ...Given,
    since: Nullable(InstantText),
    faces: Type.Array(Face, { description: "本服务器打印用的字体" }),
    history: Type.Array(
      exact({ at: InstantText, account: Named, before: Type.Unknown(), after: Type.Unknown(), reason: Type.String() }),
    ),
  },
  { title: "Office" },
);

export const OfficeBody = exact(
  { ...Given, reason: Type.String({ minLength: 2, maxLength: 400, description: "变更的理由，如批准文号" }) },
  { title: "OfficeChange" },
);

export const PreviewBody = exact(
  { name: Given.name, numberWord: Given.numberWord, letterheads: Letterheads, paper: oneOf(PAPERS) },
  { title: "OfficePreview" },
);
