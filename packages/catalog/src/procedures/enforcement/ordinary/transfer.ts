import { branch } from "../../../build/act.ts";
import { APL, HCP, PAF, TRF } from "../../../build/basis.ts";
import { done, exhibitsAt, filled, requires } from "../../../build/condition.ts";
import { officers, type OrdinaryActs } from "./parts.ts";

/** 移送司法机关 (行政处罚法第二十七条; 行政执法机关移送涉嫌犯罪案件的规定). */
export const transfer = {
  transferCrime: {
    title: "移送司法机关",
    basis: [APL(27), APL("57a"), TRF("03"), TRF("05"), TRF("06"), PAF("24")],
    help: "机关正职负责人或者主持工作的负责人自接到报告之日起三日内决定；批准后二十四小时内移送",
    from: ["investigating", "concluded", "deciding"],
    to: "transferring",
    by: officers,
    collects: ["officers", "crimeText", "transferFiles", "policeOffice"],
    requires: [
      requires({ certified: "officers", count: 2 }, "应当立即指定二名以上行政执法人员组成专案组", TRF("05")),
      requires(exhibitsAt("transferFiles", 2), "移送须附移送书、调查报告、涉案物品清单等材料", TRF("06")),
    ],
    approval: [{ title: "主要负责人批准移送", roles: ["org-head"], mode: "any", basis: [TRF("05a")] }],
    members: ["officers"],
    task: "optional",
  },
  handOverCrime: {
    title: "登记公安机关回执",
    basis: [TRF("05b"), TRF("07")],
    from: ["transferring"],
    by: officers,
    collects: ["policeReceipt"],
    task: "awaited",
  },
  policeAccepts: {
    title: "公安机关立案",
    basis: [TRF("08"), TRF("12"), HCP("31")],
    from: ["transferring"],
    to: "settled",
    by: officers,
    collects: ["policeText"],
    requires: [requires(filled("policeReceipt"), "尚未登记公安机关回执", TRF("07"))],
  },
  policeDeclines: {
    title: "公安机关不予立案",
    basis: [TRF("10"), TRF("09a")],
    help: "依法应当给予行政处罚的，恢复办理",
    from: ["transferring"],
    to: [branch("deciding", done("conclude")), branch("investigating")],
    by: officers,
    collects: ["policeText"],
    requires: [requires(filled("policeReceipt"), "尚未登记公安机关回执", TRF("07"))],
    task: "optional",
  },
} satisfies OrdinaryActs;
