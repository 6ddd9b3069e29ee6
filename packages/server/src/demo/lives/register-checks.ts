import { addDays, instantOf, yearOf } from "@fadu/engine/time/dates.ts";

import { idNumber } from "./people.ts";
import { community, turn } from "./register-entries.ts";
import type { Register } from "./register-entries.ts";
import type { Reference } from "./standing-keeper.ts";

/** Checks, sweeps, counters, reviews. */
export const STREET: readonly Register[] = [
  {
    procedure: "station-check",
    by: "enforcement-officer",
    entry: (cast, on, i) => ({
      form: turn(["stationed", "roadside"], i),
      field: "traffic",
      checkedOn: on,
      site: { text: turn(["望江路口", "新桥卡点"], i) },
      unit: cast.unit("squad"),
      officers: [cast.account("enforcement-officer"), cast.second("enforcement-officer")],
      objects: 24 + i,
      found: 3,
      onSpot: 2,
      filed: 1,
    }),
  },
  {
    procedure: "analysis-report",
    by: "analyst",
    entry: (cast, on, i) => ({
      kind: "monthly",
      title: `第${i + 1}期月度研判报告`,
      from: addDays(on, -30),
      to: addDays(on, -1),
      issuedOn: on,
      unit: cast.unit("command"),
      summary: "市容秩序和邻里噪声反映集中，夜间时段上升。",
      text: [cast.exhibit("documentary")],
    }),
  },
  {
    procedure: "premises-sweep",
    by: "drug-worker",
    entry: (cast, on, i) => ({
      kind: turn(["hotel", "internet", "rental"], i),
      place: { text: `望江路${20 + i}号` },
      community: community(cast, i),
      sweptOn: on,
      found: false,
    }),
  },
  {
    procedure: "hair-test",
    by: "drug-worker",
    entry: (cast, on, i) => ({
      person: { kind: "citizen", name: cast.personName(), idNumber: idNumber(cast.random) },
      trade: turn(["driving", "delivery", "security"], i),
      community: community(cast, i),
      sampledOn: on,
      result: "negative",
      resultOn: on,
    }),
  },
  {
    procedure: "self-service-usage",
    by: "service-window",
    entry: (_cast, on, i) => ({
      terminal: `ZD-${(i % 8) + 1}`,
      usedOn: on,
      slot: turn(["allDay", "offHours"], i),
      kind: turn(["print", "transact", "query"], i),
      item: "社会保险参保证明打印",
      count: 12 + i,
    }),
  },
  {
    procedure: "helper-service",
    by: "service-window",
    entry: (cast, on, i) => ({
      kind: turn(["guide", "help", "agent"], i),
      servedOn: on,
      itemName: "老年人优待证办理",
      person: { kind: "citizen", name: cast.personName() },
      helper: cast.personName(),
      community: community(cast, i),
    }),
  },
  {
    procedure: "charge-income",
    by: "finance-clerk",
    entry: (cast, on) => ({
      item: "政府信息公开处理费",
      kind: "processing",
      from: addDays(on, -30),
      to: addDays(on, -1),
      amount: 120,
      unit: cast.unit("office"),
    }),
  },
  {
    procedure: "committee-check",
    by: "office-clerk",
    entry: (cast, on, i) => ({
      community: community(cast, i),
      checkedOn: on,
      checker: "党政综合办公室",
      level: "street",
      standard: "居民委员会工作规程",
      items: [
        { item: "公示栏更新", conforms: true },
        { item: "议事记录", conforms: i % 4 !== 3, ...(i % 4 === 3 ? { problem: "记录缺签名" } : {}) },
      ],
      problems: i % 4 === 3 ? 1 : 0,
      ...(i % 4 === 3 ? { rectifyBy: addDays(on, 15) } : {}),
      passed: true,
    }),
  },
  {
    procedure: "interference-record",
    by: "squad-leader",
    times: 2,
    entry: (cast, on) => ({
      occurredOn: on,
      kind: "deadline",
      byWhom: "某专项工作专班",
      way: "oral",
      unit: cast.unit("squad"),
      content: "要求在法定陈述申辩期限届满前作出处罚决定。",
      handling: "refused",
      handlingText: "已向当事单位说明法定期限，未予执行。",
    }),
  },
  {
    procedure: "officer-appraisal",
    by: "enforcement-head",
    times: 4,
    entry: (cast, on, i) => ({
      officer: i % 2 === 0 ? cast.account("enforcement-officer") : cast.second("enforcement-officer"),
      unit: cast.unit("squad"),
      year: String(yearOf(on)),
      from: addDays(on, -180),
      to: addDays(on, -1),
      studyHours: 62,
      caseCount: 24 + i,
      errorCount: i,
      lostCount: 0,
      complaintCount: 0,
      grade: "competent",
      gradeReason: "办案质量和学时达到要求。",
      appraisers: [cast.account("enforcement-head"), cast.account("legal-reviewer")],
      appraisedOn: on,
    }),
  },
  {
    procedure: "event-review",
    by: "command-director",
    entry: (cast, on, i) => ({
      title: turn(["暴雨内涝处置复盘", "店铺火情处置复盘"], i),
      kind: turn(["natural", "accident"], i),
      level: "4",
      happenedOn: addDays(on, -6),
      reviewedOn: on,
      host: cast.unit("command"),
      course: "接报后各单位到场，转移群众，险情当日解除。",
      causes: "低洼点位排水不畅，预警传递偏慢。",
      handling: "响应及时，力量到位。",
      lessons: "点位责任到人，预警直达网格。",
      measures: [{ measure: "增设抽水设备", unit: cast.unit("urban"), dueOn: addDays(on, 30) }],
    }),
  },
];

/** Those whose entries name an entry of a roster. */
export const named = (references: Readonly<Record<string, Reference>>): readonly Register[] => [
  {
    procedure: "patrol-record",
    by: "grid-worker",
    entry: (cast, on) => ({
      kind: "grid",
      mode: "offline",
      grid: references["grid"] ?? null,
      community: cast.unit("c1"),
      startedAt: instantOf(addDays(on, -1), 9 * 60),
      finishedAt: instantOf(addDays(on, -1), 10 * 60),
      route: "沿街商铺和楼道",
      patroller: cast.account("grid-worker"),
      found: false,
      photos: [cast.exhibit("photo")],
    }),
  },
  {
    procedure: "supervised-activity",
    by: "justice-assistant",
    entry: (cast, on, i) => ({
      activity: turn(["inspection", "campaign", "caseReview"], i),
      title: "监督员参加执法活动",
      heldOn: on,
      host: cast.unit("squad"),
      supervisor: references["enforcement-supervisor"] ?? null,
      headcount: 1,
      gaveOpinion: false,
    }),
  },
];
