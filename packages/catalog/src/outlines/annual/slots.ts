import type { FigureSlot } from "@fadu/engine/definition/indicator.ts";
import { is, oneOf } from "../../build/condition.ts";
import { slot, snapshot } from "../build.ts";

const year = (...ids: readonly string[]): FigureSlot[] => ids.map((id) => slot(id));
const atEnd = (...ids: readonly string[]): FigureSlot[] => ids.map((id) => snapshot(id));
const toDate = (...ids: readonly string[]): FigureSlot[] => ids.map((id) => slot(id, { period: { kind: "toDate" } }));

/** Figures that every street's annual report prints. */
export const printedAlways: readonly FigureSlot[] = [
  ...year("JC-01", "JC-02", "JC-03", "FY-08", "XUE-01", "ZZ-01", "RY-01", "RY-02"),
  ...atEnd("RY-03", "LH-02"),
  slot("CFP-01", { period: { kind: "sinceLastYear" }, where: is("mode", "street") }),
  slot("CFP-01", { id: "CFP-01Y", title: "本年一般程序立案数", where: is("mode", "street") }),
  ...year("YP-01", "SQ-01", "SQ-02", "TJ-01", "TJ-02", "TJ-07", "GK-01", "GK-02", "GK-03", "HS-01"),
  ...year("D-14A", "FY-03", "FY-04", "FY-07", "FY-10", "FY-11"),
];

/** Figures that a street prints where it has them: the sentences ask for them only if they are not zero. */
const OFFERED: readonly FigureSlot[] = [
  // 责任、学法
  ...year("D-01", "XUE-01A", "XUE-02", "XUE-03", "XUE-04", "XUE-05", "XUE-06", "RY-05", "RY-06", "RY-07", "RY-08"),
  ...atEnd("ZZ-04"),
  // 决策、文件、合同
  ...year("JC-04", "JC-05", "JC-06", "GF-01", "GF-02", "GF-03", "GF-04", "HS-02", "HS-03", "HS-04", "HT-01"),
  ...year("ZX-01", "ZX-02", "QT-03", "QT-04", "QT-05"),
  ...atEnd("QT-06", "ZZ-03"),
  // 执法
  ...year("CFP-02", "CFP-03", "CFP-04", "CFP-05", "CFP-06", "CFP-07", "CFP-08", "CFP-09", "CFP-10", "D-04", "D-04B"),
  slot("CFP-01", { id: "CFP-01A", title: "本年一般程序立案数（各种执法名义）" }),
  slot("CFP-01", { id: "CFP-01E", title: "本年受委托立案数", where: is("channel", "entrusted") }),
  slot("CFP-05", { id: "CFP-05E", title: "受委托案件罚款金额", where: is("channel", "entrusted") }),
  ...year("CFJ-01", "CFJ-02", "CFJ-03", "CFJ-04", "CFJ-05", "LH-01", "QT-01", "QT-02", "YP-02"),
  ...year("WJ-01", "WJ-02", "WJ-03", "WJ-04", "WJ-05", "WJ-06", "WJ-07"),
  ...atEnd("JD-01", "RY-04"),
  ...year("JD-02", "JD-03", "JD-04", "JD-05", "JD-06", "D-11"),
  slot("JD-05", { id: "JD-05S", title: "专项整治问题已整改数", where: is("outcome", "rectified") }),
  // 事件、信访、纠纷
  ...year("EVT-01", "EVT-02", "EVT-03", "XF-01", "XF-02", "XF-03", "D-05", "TJ-03", "TJ-04", "TJ-05", "TJ-06"),
  ...year("D-06", "TJ-08", "TJ-10"),
  ...toDate("TJ-09"),
  ...atEnd("EVT-04", "XF-04", "XF-05"),
  // 应诉
  ...year("FY-01", "FY-02", "FY-05", "FY-06", "FY-09", "FY-12", "FY-13", "D-14B"),
  // 公开、服务
  ...year("GK-04", "ZW-01", "ZW-04", "ZW-05", "ZW-06", "ZW-10"),
  ...atEnd("ZW-02", "ZW-03", "ZW-07", "ZW-08", "ZW-09", "ZW-11", "GFL-01", "GFL-02"),
  // 普法
  ...year("PF-01", "PF-02", "PF-03", "PF-04", "PF-05", "PF-06", "PF-09", "PF-10"),
  ...toDate("PF-07", "PF-08"),
  ...atEnd("PF-11", "PF-12", "ZZ-02", "ZZ-05", "ZZ-07", "ZZ-09"),
  ...year("ZZ-06", "ZZ-08"),
  // 重点人群、安全
  ...year("SJ-01", "SJ-02", "SJ-02A", "SJ-04", "SJ-05", "SJ-05A", "DJ-01", "DJ-03", "DJ-04", "DJ-05"),
  ...atEnd("SJ-03", "SJ-06", "DJ-02", "YL-02"),
  slot("SJ-03", { id: "SJ-03Q", title: "社区矫正期初在册人数", period: { kind: "opening" } }),
  slot("SJ-06", { id: "SJ-06Q", title: "安置帮教期初在册人数", period: { kind: "opening" } }),
  ...year("AQ-01", "AQ-02", "AQ-03", "YL-01"),
  slot("PF-01", { id: "PF-01S", title: "安全宣传活动场次", where: oneOf("category", "safety", "fire") }),
];

/** Every figure the annual report may print (indicator catalogue §3, column Seeds). */
export const annualSlots: readonly FigureSlot[] = [...printedAlways, ...OFFERED];
