import type { Instant } from "@fadu/engine/time/dates.ts";

import { Life } from "../life.ts";
import type { Stage } from "../stage.ts";
import { citizen, shop, spot } from "./people.ts";

interface Dispute {
  readonly code: string;
  readonly weight: number;
  readonly facts: string;
  readonly issue: string;
  readonly agreement: string;
  readonly amount?: readonly [number, number];
}

const DISPUTES: readonly Dispute[] = [
  {
    code: "02",
    weight: 22,
    facts: "甲方卫生间管道渗漏，造成乙方楼下天花板受潮。",
    issue: "维修责任和赔偿数额。",
    agreement: "甲方负责修复渗漏并恢复乙方受损部位，一次性补偿乙方损失。",
    amount: [500, 6000],
  },
  {
    code: "17",
    weight: 16,
    facts: "业主认为物业服务不到位，拒交物业费。",
    issue: "物业费的数额和服务标准。",
    agreement: "物业企业整改服务问题，业主按约定比例补交物业费。",
    amount: [800, 5000],
  },
  {
    code: "01",
    weight: 10,
    facts: "双方因赡养老人分担产生争执。",
    issue: "赡养费用的分担和照料方式。",
    agreement: "双方轮流照料，按月分担赡养费用。",
  },
  {
    code: "11",
    weight: 9,
    facts: "劳动者离职后与用人单位就加班工资发生争议。",
    issue: "加班工资数额。",
    agreement: "用人单位一次性支付加班工资。",
    amount: [1000, 12_000],
  },
  {
    code: "10",
    weight: 7,
    facts: "劳务班组完工后工资未足额支付。",
    issue: "拖欠工资的数额和支付时间。",
    agreement: "承包方分两期支付拖欠的工资。",
    amount: [8000, 60_000],
  },
  {
    code: "06",
    weight: 10,
    facts: "行人被电动自行车碰撞受伤，就医药费协商不成。",
    issue: "医药费、误工费的承担。",
    agreement: "肇事方承担医药费并补偿误工损失。",
    amount: [1000, 20_000],
  },
  {
    code: "14",
    weight: 8,
    facts: "消费者要求退还预付卡余额。",
    issue: "退费数额。",
    agreement: "商家退还预付卡余额。",
    amount: [300, 5000],
  },
  {
    code: "04",
    weight: 8,
    facts: "租赁合同提前解除，双方就押金退还发生争议。",
    issue: "押金和违约金。",
    agreement: "出租人退还部分押金，双方互不追究违约责任。",
    amount: [1000, 15_000],
  },
  {
    code: "16",
    weight: 6,
    facts: "小区内车辆剐蹭，双方对责任有分歧。",
    issue: "维修费用的承担。",
    agreement: "双方按责任比例承担维修费用。",
    amount: [500, 8000],
  },
];

/** How a mediation goes. */
export const MEDIATION_WAYS = {
  oral: 40,
  written: 40,
  failed: 5,
  reconciled: 4,
  withdrawn: 2,
  declined: 2,
  confirmed: 5,
} as const;
export type MediationWay = keyof typeof MEDIATION_WAYS;

const MEDIATORS = ["mediator", "mediator-2", "mediator-3", "mediator-4"];

/** A dispute between neighbours, families, workers and their masters, mediated free of charge. */
export function mediation(stage: Stage, key: string, begin: Instant, way?: MediationWay): void {
  const life = new Life(stage, "mediation", key, begin).soon();
  const { random } = life;
  const goes = way ?? random.weighted(MEDIATION_WAYS);
  const dispute = random.heavy(DISPUTES);
  const [applicant, respondent] = [citizen(random), random.chance(0.3) ? shop(random) : citizen(random)];
  const { place, unit } = spot(stage, random);
  const mediator = random.pick(MEDIATORS);
  const risky = dispute.code === "02" && random.chance(0.12);
  life.open("dispute-clerk", "register", {
    source: random.weighted({ applied: 50, active: 25, police: 10, court: 6, petition: 5 }),
    dispute: dispute.code,
    applicant,
    respondent,
    headcount: random.int(2, 4),
    ...(dispute.amount ? { amount: random.int(dispute.amount[0] / 100, dispute.amount[1] / 100) * 100 } : {}),
    scale: "individual",
    place,
    community: unit,
    request: `${dispute.facts}当事人请求调解。`,
    ...(risky ? { escalationRisk: true, riskText: "双方情绪激动，有肢体冲突的可能。" } : {}),
  });
  if (risky) {
    life.minutes(20, 60).do("dispute-clerk", "reportRisk", {
      riskReportedTo: "示范派出所值班民警",
      riskMeasures: "已安排网格员和民警上门稳控。",
    });
  }
  if (goes === "declined") {
    life.soon(30, 200).do("mediation-head", "decline", {
      declineGround: "settledByLaw",
      declineText: "人民法院已经受理，告知当事人依诉讼程序解决。",
    });
    return;
  }
  life.workdays(0, 1).do("mediation-head", "accept", {
    willing: "both",
    mediators: [stage.account(mediator)],
    organisation: random.weighted({ street: 5, community: 4, room: 2 }),
  });
  if (goes === "withdrawn") {
    life.workdays(1, 3).do(mediator, "withdrawApplication", { closingText: "申请人自愿撤回。" });
    return;
  }
  life.workdays(1, 3).do(mediator, "inform", { informWay: "written", public: false });
  life.minutes(10, 30);
  life.do(mediator, "mediate", {
    sessionAt: life.now,
    sessionPlace: "综治中心调解室",
    sessionPeople: `${applicant.name}、${respondent.name}`,
    sessionText: "调解员听取双方陈述，核对有关材料，讲解有关法律规定，引导双方互谅互让。",
    sessionResult: goes === "failed" ? "双方分歧较大，未达成一致。" : "双方意见趋于一致。",
  });
  if (goes === "failed") {
    life.workdays(3, 10).do(mediator, "end", {
      endGround: "failed",
      endReason: "双方分歧较大，调解不成",
      otherWays: "可以依法向人民法院提起诉讼。",
    });
    return;
  }
  if (goes === "reconciled") {
    life.workdays(1, 5).do(mediator, "reconcile", { closingText: "双方自行和解。" });
    return;
  }
  agreed(life, dispute, mediator, goes);
}

function agreed(life: Life, dispute: Dispute, mediator: string, goes: MediationWay): void {
  const { random, stage } = life;
  const written = goes !== "oral";
  const atOnce = !written && random.chance(0.7);
  life.workdays(0, 6).do(mediator, "agree", {
    agreementForm: written ? "written" : "oral",
    facts: dispute.facts,
    issues: dispute.issue,
    liabilities: "双方对纠纷的发生均有一定责任，愿意互谅互让。",
    agreement: dispute.agreement,
    performance: atOnce ? "当场履行" : "自协议生效之日起十日内履行",
    agreedOn: life.today,
    effectiveOn: life.today,
    ...(written ? { signedFiles: stage.files("signed", 1) } : {}),
    atOnce,
  });
  if (!atOnce)
    life.days(11, 20).do(mediator, "revisit", {
      revisitOn: life.today,
      performed: "full",
      revisitText: "电话回访，双方确认已经履行。",
    });
  life.soon(20, 200).do(mediator, "close", { closingText: "协议已经履行。" });
  if (goes !== "confirmed") return;
  life.soon(60, 300).do(mediator, "applyConfirmation", {
    confirmCourt: "示范区人民法院",
    confirmJurisdiction: "organisation",
    confirmOn: life.today,
    confirmMaterials: ["application", "agreement", "identity", "contact"],
    confirmBar: "none",
    confirmFiles: stage.files("documentary", 1),
  });
  life.workdays(8, 20).do(mediator, "recordConfirmation", {
    confirmResult: "confirmed",
    confirmNumber: `（${life.today.slice(0, 4)}）示01民特${random.int(10, 400)}号`,
  });
}
