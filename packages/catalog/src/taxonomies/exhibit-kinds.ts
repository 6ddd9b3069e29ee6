/** Kinds of exhibit (证据、附件). Photos of the field first, then the eight kinds of evidence (行政处罚法第四十六条), then papers. */
export const EXHIBIT_KINDS = {
  near: "近景",
  far: "远景",
  reference: "参照物",
  before: "处置前",
  after: "处置后",
  documentary: "书证",
  physical: "物证",
  audiovisual: "视听资料",
  electronic: "电子数据",
  testimony: "证人证言",
  statement: "当事人的陈述",
  appraisal: "鉴定意见",
  record: "勘验笔录、现场笔录",
  photo: "照片",
  video: "音像",
  identity: "身份证明",
  receipt: "送达回证、票据",
  signed: "签字盖章件",
  other: "其他材料",
} as const;

export type ExhibitKind = keyof typeof EXHIBIT_KINDS;

/** Photos of a place, taken on the spot with time and coordinates. */
export const SCENE_PHOTOS: readonly ExhibitKind[] = ["near", "far", "reference", "before"];

/** The eight kinds of evidence (行政处罚法第四十六条). */
export const EVIDENCE: readonly ExhibitKind[] = [
  "documentary",
  "physical",
  "audiovisual",
  "electronic",
  "testimony",
  "statement",
  "appraisal",
  "record",
];
