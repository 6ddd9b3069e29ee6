import type { LocalDate } from "@fadu/engine/time/dates.ts";
import { addDays, localDate } from "@fadu/engine/time/dates.ts";

import { complaintLife } from "../lives/appeals.ts";
import type { ComplaintParams } from "../lives/appeals.ts";
import { disclosureItemLife, disclosureRequestLife } from "../lives/disclosure.ts";
import { mediationLife } from "../lives/disputes.ts";
import type { MediationParams } from "../lives/disputes.ts";
import type { Cast, Life } from "../lives/life.ts";
import { spread, turn } from "../spread.ts";

export function complaints(cast: Cast): Life[] {
  const complaint = (on: LocalDate, i: number, more: Partial<ComplaintParams> = {}): Life =>
    complaintLife(cast, {
      on,
      kind: "complaint",
      channel: turn(["hotline", "hotline", "call", "visit", "online", "app"] as const, i),
      topic: turn(["SR", "WY", "ZS", "JT", "YY", "XF"], i),
      content: "反映问题请求处理",
      end: turn(["solved", "solved", "solved", "partly", "explained"] as const, i),
      ...more,
    });
  const earlier = spread(400, "2023-01-02", "2023-12-31").map((on, i) => complaint(on, i));
  const year = spread(222, "2024-01-01", "2024-12-30").map((on, i) =>
    complaint(on, i, i % 44 === 5 ? { end: "notAccepted" } : {}),
  );
  const repeated = (of: readonly Life[], n: number): Life[] =>
    of
      .filter((_, i) => i % 20 === 0 && i < n * 20)
      .map((first, i) => {
        const opened = first.steps[0]?.at ?? "";
        return complaint(addDays(localDate(opened), 1), i, { end: { mergedInto: first.id } });
      });
  return [
    ...earlier,
    ...year,
    ...repeated(earlier, 15),
    ...repeated(year, 8),
    ...spread(60, "2023-01-09", "2023-12-20").map((on, i) =>
      complaint(on, i, { kind: turn(["consult", "help", "report"] as const, i) }),
    ),
    ...spread(50, "2024-01-08", "2024-12-16").map((on, i) =>
      complaint(on, i, { kind: turn(["consult", "help", "suggest"] as const, i) }),
    ),
    ...spread(2, "2024-03-04", "2024-08-12").map((on, i) => complaint(on, i, { end: "void" })),
    ...spread(6, "2022-12-05", "2022-12-30").map((on, i) => complaint(on, i)),
    ...spread(5, "2025-01-02", "2025-01-10").map((on, i) => complaint(on, i)),
  ];
}

export function mediations(cast: Cast): Life[] {
  const mediation = (on: LocalDate, i: number, more: Partial<MediationParams> = {}): Life =>
    mediationLife(cast, {
      on,
      dispute: turn(["02", "17", "01", "06", "04", "10", "14", "18"], i),
      request: "双方因琐事发生纠纷，请求调解",
      end: "agreed",
      written: i % 10 === 3,
      ...more,
    });
  return [
    // 1383 and the two with a risk below make the year's 1385.
    ...spread(1383, "2024-01-02", "2024-11-22").map((on, i) =>
      mediation(on, i, i % 31 === 4 ? { end: "reconciled" } : {}),
    ),
    mediation("2024-07-08", 0, {
      dispute: "01",
      request: "兄弟之间因家庭财产发生争执，一方持刀威胁",
      risk: "flagged",
      community: cast.unit("c1"),
    }),
    mediation("2024-05-13", 1, { risk: "escalated" }),
    mediation("2024-09-09", 2, { risk: "flagged", end: "failed" }),
    mediation("2023-06-05", 3, { risk: "flagged" }),
    ...spread(30, "2024-01-10", "2024-11-10").map((on, i) => mediation(on, i, { end: "failed" })),
    ...spread(12, "2024-02-01", "2024-11-01").map((on, i) => mediation(on, i, { end: "withdrawn" })),
    ...spread(6, "2024-02-05", "2024-10-15").map((on, i) => mediation(on, i, { end: "notAccepted" })),
    ...spread(5, "2024-03-05", "2024-10-25").map((on, i) => mediation(on, i, { end: "referred" })),
    ...spread(4, "2024-03-15", "2024-09-25").map((on, i) => mediation(on, i, { end: "void" })),
    ...spread(40, "2023-01-10", "2023-11-20").map((on, i) => mediation(on, i)),
    ...spread(10, "2024-12-23", "2024-12-27").map((on, i) => mediation(on, i, { takes: 8 })),
    ...spread(6, "2024-12-02", "2024-12-20").map((on, i) => mediation(on, i, { end: "open" })),
  ];
}

export function disclosures(cast: Cast): Life[] {
  const item = (formedOn: LocalDate, i: number, more: Partial<Parameters<typeof disclosureItemLife>[1]> = {}): Life =>
    disclosureItemLife(cast, {
      formedOn,
      title: turn(["领导班子分工", "财政预决算", "重大事项意见征求", "工作总结", "招聘公告"], i),
      catalogue: turn(["20-02", "20-07", "20-15", "20-14"], i),
      channel: turn(["website", "platform", "newMedia", "board"] as const, i),
      takes: i % 6,
      end: "disclosed",
      ...more,
    });
  const request = (on: LocalDate, i: number, more: Partial<Parameters<typeof disclosureRequestLife>[1]> = {}): Life =>
    disclosureRequestLife(cast, {
      on,
      content: "申请公开拆迁补偿有关文件",
      takes: 6 + (i % 12),
      result: turn(["1", "1", "4.1"] as const, i),
      end: "answered",
      ...more,
    });
  return [
    ...spread(27, "2024-01-03", "2024-12-05").map((on, i) => item(on, i)),
    ...spread(2, "2024-03-04", "2024-08-05").map((on, i) => item(on, i, { end: "withheld" })),
    item("2024-06-03", 1, { end: "takenDown" }),
    item("2024-07-01", 2, { end: "void" }),
    item("2024-12-27", 3, { end: "open" }),
    ...spread(6, "2023-02-06", "2023-11-06").map((on, i) => item(on, i)),
    ...spread(2, "2025-01-06", "2025-01-13").map((on, i) => item(on, i)),
    // Seventeen due within the year, two received at its end and due in the next.
    ...spread(17, "2024-01-08", "2024-11-18").map((on, i) => request(on, i)),
    ...spread(2, "2024-12-16", "2024-12-24").map((on, i) => request(on, i, { takes: 12 })),
    // Received in the year before, due in this one and answered in time; and one that was answered late, due in the year before.
    request("2023-12-18", 4),
    request("2023-09-11", 5, { takes: 26 }),
    request("2024-05-20", 6, { end: "void" }),
    request("2025-01-06", 7),
  ];
}
