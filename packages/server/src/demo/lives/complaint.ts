import type { Instant } from "@fadu/engine/time/dates.ts";

import { Life } from "../life.ts";
import type { Stage } from "../stage.ts";
import type { Section } from "../street-plan.ts";
import { caller, phoneNumber, spot } from "./people.ts";

interface Topic {
  readonly code: string;
  readonly section: Section;
  readonly weight: number;
  readonly says: string;
  readonly reply: string;
}

const TOPICS: readonly Topic[] = [
  {
    code: "ZS",
    section: "squad",
    weight: 14,
    says: "反映夜间商铺和施工噪声影响休息。",
    reply: "已现场核实并责令整改，安排夜间复查。",
  },
  {
    code: "WY",
    section: "urban",
    weight: 13,
    says: "反映小区物业服务不到位，公共设施损坏无人维修。",
    reply: "已约谈物业企业，明确维修时间并跟进落实。",
  },
  {
    code: "JT",
    section: "urban",
    weight: 11,
    says: "反映路口车辆乱停放，出行不便。",
    reply: "已增设隔离设施并加强巡查。",
  },
  { code: "SR", section: "squad", weight: 11, says: "反映流动摊贩占道经营。", reply: "已劝离并纳入重点路段定点值守。" },
  {
    code: "WJ",
    section: "squad",
    weight: 7,
    says: "反映邻居在露台搭建阳光房。",
    reply: "已实地核查，责令当事人限期拆除。",
  },
  {
    code: "LJ",
    section: "urban",
    weight: 7,
    says: "反映垃圾清运不及时，有异味。",
    reply: "已要求保洁单位增加清运频次。",
  },
  { code: "YY", section: "squad", weight: 6, says: "反映楼下餐馆油烟扰民。", reply: "已责令清洗净化设施并复查达标。" },
  {
    code: "MS",
    section: "welfare",
    weight: 8,
    says: "咨询临时救助和养老补贴申请条件。",
    reply: "已说明申请条件、材料和办理地点。",
  },
  { code: "LD", section: "economy", weight: 6, says: "反映用人单位拖欠工资。", reply: "已协调双方达成支付协议。" },
  {
    code: "XF",
    section: "safety",
    weight: 5,
    says: "反映楼道停放电动自行车充电。",
    reply: "已清理并加装提示标识，督促物业落实责任。",
  },
  {
    code: "LL",
    section: "welfare",
    weight: 4,
    says: "反映与邻居因漏水产生纠纷。",
    reply: "已会同社区上门调解，双方商定维修方案。",
  },
  { code: "ZW", section: "service", weight: 5, says: "咨询居住证办理所需材料。", reply: "已告知所需材料和办理时间。" },
];

/** How an appeal goes. */
export const APPEAL_WAYS = {
  solved: 56,
  partly: 9,
  explained: 10,
  atOnce: 13,
  rework: 4,
  declined: 4,
  rejected: 2,
  late: 2,
} as const;
export type AppealWay = keyof typeof APPEAL_WAYS;

/** What somebody asks of the office, up to the revisit. */
export function complaint(stage: Stage, key: string, begin: Instant, way?: AppealWay): void {
  const life = new Life(stage, "complaint", key, begin);
  const { random } = life;
  const goes = way ?? random.weighted(APPEAL_WAYS);
  const topic = random.heavy(TOPICS);
  const { place, unit } = spot(stage, random);
  const channel = random.weighted({ hotline: 60, call: 12, visit: 8, online: 12, app: 8 });
  const kind =
    goes === "atOnce" ? "consult" : random.weighted({ consult: 12, help: 34, complaint: 36, report: 12, suggest: 6 });
  life.open("hotline-clerk", "register", {
    channel,
    receivedOn: life.today,
    kind,
    topic: topic.code,
    content: `${place.text}，${topic.says}`,
    ...(channel === "hotline" ? { ticketNumber: `RX${random.int(100_000_000, 999_999_999)}` } : {}),
    caller: caller(random),
    callerPhone: phoneNumber(random),
    place,
    community: unit,
    ...(random.chance(0.08) ? { repeated: true } : {}),
    ...(random.chance(0.05) ? { urgent: true } : {}),
  });
  if (goes === "atOnce") {
    life.soon(3, 60).do("hotline-clerk", "answerAtOnce", { reply: topic.reply, satisfaction: "satisfied" });
    return;
  }
  life.soon(3, 50).do("hotline-clerk", "accept");
  if (goes === "rejected") {
    life.soon().do("hotline-clerk", "rejectTicket", {
      rejectGround: "legalWay",
      rejectNote: "涉及合同争议，已告知可以通过诉讼或者仲裁解决。",
    });
    return;
  }
  const handlingUnit = stage.unit(topic.section);
  if (goes === "declined") declined(life, handlingUnit);
  else life.soon(5, 60).do("hotline-clerk", "dispatch", { handlingUnit });
  handled(life, topic, goes);
}

function declined(life: Life, handlingUnit: string): void {
  life.soon(5, 60).do("hotline-clerk", "dispatch", { handlingUnit: life.stage.unit("office") });
  life
    .soon(30, 200)
    .do("office-lead", "decline", { backReason: "不属本科室职责。", dutyBasis: "街道内设机构职责规定" });
  life.approve("hotline-clerk");
  life.soon(10, 90);
  if (life.random.chance(0.7)) life.do("hotline-clerk", "redispatch", { handlingUnit });
  else life.do("command-director", "appoint", { handlingUnit, instruction: "由该机构牵头办理，不得再退。" });
}

const RESULTS = {
  solved: "solved",
  partly: "partly",
  explained: "explained",
  rework: "solved",
  declined: "solved",
  late: "solved",
} as const;

function handled(life: Life, topic: Topic, goes: keyof typeof RESULTS): void {
  const { random, stage } = life;
  const lead = topic.section === "squad" ? "unit-lead" : `${topic.section}-lead`;
  const hand = `${topic.section}-hand-${random.int(1, 2)}`;
  life.soon(20, 240).do(lead, "sign", { worker: stage.account(hand) });
  life.soon(20, 200);
  life.do(hand, "contact", { contactedAt: life.now, contactNote: "已电话联系，了解具体情况。" });
  const answer = { conclusion: random.pick(["true", "true", "partly"]), result: RESULTS[goes], reply: topic.reply };
  if (goes === "late") life.workdays(7, 14);
  life.workdays(0, 3).do(hand, "reply", answer);
  if (goes === "rework") {
    life.workdays(0, 2).do("hotline-clerk", "sendBackToHandle", {
      revisitSolved: "unsolved",
      satisfaction: "dissatisfied",
      reworkReason: "回访反映问题反复，请重新办理。",
    });
    life.workdays(1, 2).do(hand, "reply", answer);
  }
  life.workdays(0, 2).do("hotline-clerk", "revisit", {
    revisitSolved: goes === "partly" ? "partly" : goes === "explained" ? "unsolved" : "solved",
    satisfaction: random.weighted({ verySatisfied: 30, satisfied: 48, basic: 14, dissatisfied: 4, notRated: 4 }),
    revisitNote: "已电话回访。",
  });
}
