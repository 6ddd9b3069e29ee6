/** Who appeared for the office; the first three are the head in the sense of the law (法释〔2020〕3号第二条). */
export const ATTENDANCE = {
  head: "正职负责人出庭",
  deputy: "副职负责人出庭",
  other: "参与分管的其他负责人出庭",
  staff: "仅工作人员出庭",
  lawyer: "仅律师出庭",
} as const;

/** 法释〔2020〕3号第八条. */
export const ABSENCE_GROUNDS = {
  forceMajeure: "不可抗力",
  accident: "意外事件",
  duty: "需要履行他人不能代替的公务",
  other: "无法出庭的其他正当事由",
} as const;
