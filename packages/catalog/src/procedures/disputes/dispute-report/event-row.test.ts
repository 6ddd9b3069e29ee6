import { describe, expect, it } from "vitest";
import { walkPath } from "../../../testing/paths.ts";
import { disputeReportPaths, graded, reported } from "../../../testing/paths/disputes/dispute-report.ts";
import { disputeReport } from "../dispute-report.ts";
import { EVENT_COLUMNS, eventRow } from "./event-row.ts";

const ZHANG = { kind: "citizen", name: "张三", idNumber: "11010519491231002X", address: "万源路12号301室" };
const people = [
  { name: "张三", sex: "1", nation: "汉族", education: "大学本科", category: "业主" },
  { name: "李四", sex: "2" },
];

describe("GB/T 31000 矛盾纠纷", () => {
  const settled = disputeReportPaths.find((path) => path.title.includes("考评"))?.steps.slice(2) ?? [];

  it("has every column of the standard, and lacks none once the dispute is settled", () => {
    const steps = [reported({ applicant: ZHANG, people }), graded("blue", "community"), ...settled];
    const { row, missing } = eventRow(walkPath(disputeReport, { title: "化解", steps }).opened, {
      name: "王社工",
      phone: "13800000009",
    });
    expect(Object.keys(row)).toEqual(Object.keys(EVENT_COLUMNS));
    expect(missing).toEqual([]);
    expect(row).toMatchObject({
      事件日期: "2024-09-01",
      事件地点: "万源路12号",
      矛盾纠纷规模: "01",
      矛盾纠纷类型: "物业纠纷",
      主要当事人证件类型: "居民身份证",
      主要当事人性别: "男",
      化解时限: "2024-09-20",
      化解方式: "人民调解",
      化解组织: "社区",
      化解是否成功: "是",
      考评意见: "处置及时。",
      涉事人员: "张三、李四",
    });
  });

  it("names what is still to be filled while it is not", () => {
    const { missing } = eventRow(walkPath(disputeReport, { title: "上报", steps: [reported()] }).opened);
    expect(missing).toEqual([
      "主要当事人证件号码",
      "化解时限",
      "化解方式",
      "化解组织",
      "化解责任人姓名",
      "化解责任人联系方式",
      "化解是否成功",
      "化解情况",
    ]);
  });
});
