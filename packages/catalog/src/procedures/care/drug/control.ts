import type { ActInput } from "../../../build/act.ts";
import { handler, system } from "../../../build/act.ts";
import { DRG } from "../../../build/basis.ts";
import { allOf, anyOf, done, exhibitsAt, filled, gap, is, over, requires, where } from "../../../build/condition.ts";
import { ahead, inOrder, past } from "../../../build/dated.ts";
import { nextVisit } from "../parts.ts";

const workers = [handler, "drug-worker", "dispute-clerk", "community-clerk"] as const;
const underAgreement = requires(done("sign"), "只适用于签订了社区戒毒（康复）协议的人员", DRG("20"));

/** While it lasts: 检测、外出报告、帮扶慰问、脱失查找、严重违反协议. */
export const control = {
  visitBack: {
    title: "走访反馈、安排下次走访",
    basis: DRG("15"),
    from: ["underway", "lost"],
    by: [system, ...workers],
    collects: ["countFrom", "visitExcuse"],
    opens: [nextVisit("drug", "DRG-1", "countFrom")],
    task: "optional",
  },
  test: {
    title: "登记检测",
    basis: DRG("20"),
    from: ["underway"],
    by: workers,
    collects: ["testOn", "testKind", "testResult", "testText?"],
    requires: [past("testOn", "检测日期", DRG("20"))],
    task: "optional",
  },
  refuseTest: {
    title: "登记拒绝检测",
    basis: DRG("20"),
    help: "三次以上拒绝检测，为严重违反协议，应当及时报告公安机关",
    from: ["underway"],
    by: workers,
    collects: ["testOn", "refusedText"],
    requires: [underAgreement, past("testOn", "拒绝检测日期", DRG("20"))],
    lasting: true,
    task: "optional",
  },
  reportLeave: {
    title: "登记外出报告",
    basis: DRG("19"),
    help: "离开执行地所在县（市、区）三日以上的，须书面报告",
    from: ["underway"],
    by: workers,
    collects: ["leaveTo", "leaveFrom", "leaveUntil", "leaveReport?"],
    requires: [
      ahead("leaveFrom", "外出起", DRG("19")),
      inOrder("leaveFrom", "leaveUntil", "外出止不得早于外出起", DRG("19")),
      requires(
        where(gap("leaveFrom", "leaveUntil", "day", { atLeast: 3 }), exhibitsAt("leaveReport", 1)),
        "离开三日以上的，应当书面报告",
        DRG("19"),
      ),
    ],
    task: "optional",
  },
  recordAbsence: {
    title: "登记擅自离开",
    basis: DRG("20"),
    help: "擅自离开三次以上或者累计超过三十日，为严重违反协议，应当及时报告公安机关",
    from: ["underway"],
    by: workers,
    collects: ["absentFrom", "absentDays", "absentText"],
    requires: [underAgreement, past("absentFrom", "擅自离开日期", DRG("20"))],
    lasting: true,
    task: "optional",
  },
  reportBreach: {
    title: "报告公安机关：严重违反协议",
    basis: DRG("20"),
    from: ["underway", "lost"],
    by: workers,
    collects: ["breachGround", "policeReport", "policeReceiver"],
    requires: [
      requires(
        anyOf(
          allOf(is("breachGround", "refused"), done("refuseTest", { times: 3 })),
          allOf(is("breachGround", "absent"), done("recordAbsence", { times: 3 })),
          allOf(is("breachGround", "days"), filled("absentDays"), over("absentDays", 30)),
        ),
        "严重违反协议是指三次以上拒绝检测，或者擅自离开三次以上、累计超过三十日，登记的情况尚不足",
        DRG("20"),
      ),
    ],
    issues: ["rehab-breach-report"],
    task: "optional",
  },
  recordPoliceResult: {
    title: "登记公安机关处理结果",
    basis: DRG("20"),
    from: ["underway", "lost"],
    by: workers,
    collects: ["policeResult"],
    requires: [requires(done("reportBreach"), "尚未报告公安机关", DRG("20"))],
    task: "optional",
  },
  aid: {
    title: "登记帮扶慰问",
    basis: DRG("15"),
    from: ["underway"],
    by: workers,
    collects: ["aidOn", "aidKind", "aidAmount?", "aidText", "livelihood?"],
    requires: [past("aidOn", "帮扶日期", DRG("15"))],
    task: "optional",
  },
  markLost: {
    title: "登记脱失",
    basis: DRG("20"),
    from: ["underway"],
    to: "lost",
    by: workers,
    collects: ["lostOn", "lostText"],
    requires: [past("lostOn", "脱失日期", DRG("20"))],
    notifies: ["dispute-clerk", "deputy-head"],
    task: "optional",
  },
  foundAgain: {
    title: "登记找回",
    basis: DRG("20"),
    from: ["lost"],
    to: "underway",
    by: workers,
    collects: ["foundOn", "foundText"],
    requires: [
      past("foundOn", "找回日期", DRG("20")),
      inOrder("lostOn", "foundOn", "找回日期不得早于脱失日期", DRG("20")),
    ],
  },
} as const satisfies Readonly<Record<string, ActInput>>;
