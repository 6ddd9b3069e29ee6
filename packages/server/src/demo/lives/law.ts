import type { Instant } from "@fadu/engine/time/dates.ts";

import { Life } from "../life.ts";
import type { Stage, Values } from "../stage.ts";
import { citizen, company, phoneNumber } from "./people.ts";

const NORMATIVE = ["subject", "power", "content", "measures", "rights", "duties", "procedure"];

const REVIEWED: Readonly<Record<string, readonly string[]>> = {
  contract: [
    "道路保洁服务采购合同",
    "社区用房租赁合同",
    "老旧小区改造施工合同",
    "法律顾问服务合同",
    "绿化养护服务合同",
    "公益广告制作合同",
  ],
  document: ["示范街道住宅小区电动自行车停放管理办法", "示范街道流动摊点疏导管理规定", "示范街道社区用房管理办法"],
  decision: ["示范街道老旧小区改造年度计划", "示范街道农贸市场提升改造方案"],
  enforcement: ["违法建设拆除决定", "责令停产停业行政处罚决定"],
};

/** A contract, a document, a decision reviewed for its legality before it is signed. */
export function legalityReview(stage: Stage, key: string, begin: Instant): void {
  const life = new Life(stage, "legality-review", key, begin).soon();
  const { random } = life;
  const object = random.weighted({ contract: 70, document: 9, decision: 9, enforcement: 12 });
  const paperwork = object === "document" || object === "decision";
  const reviewer = random.pick(["legal-reviewer", "justice-assistant", "public-lawyer"]);
  life.open("section-clerk", "submit", {
    object,
    subject: random.pick(REVIEWED[object] ?? []),
    from: stage.unit("economy"),
    ...(object === "contract"
      ? {
          contractKind: random.pick(["service", "procurement", "construction", "lease"]),
          counterpart: company(random).name,
          amount: random.int(3, 200) * 10_000,
          competition: "notConcerned",
        }
      : {}),
    draft: stage.files("documentary", 1),
    ...(paperwork
      ? { materials: stage.files("other", 1), consulted: "已征求有关科室和社区意见，采纳三条。", competition: "passed" }
      : {}),
  });
  if (random.chance(0.1)) {
    life.soon(60, 300).do("justice-assistant", "returnForCompletion", { lacking: "请补充合同附件和询价材料。" });
    life.workdays(1, 3).do("section-clerk", "supplement", { materials: stage.files("other", 1) });
  }
  life.workdays(0, 1).do("justice-office-head", "accept", { reviewer: stage.account(reviewer) });
  if (object === "decision")
    life.workdays(1, 2).do("legal-counsel", "counsel", { counselText: "程序合法，建议完善风险防控条款。" });
  const opinion = random.weighted({ lawful: 62, amend: 36, unlawful: 2 });
  life.workdays(object === "document" ? 6 : 1, object === "document" ? 9 : 5).do(reviewer, "opine", {
    checked: [...NORMATIVE, "terms"],
    opinion,
    opinionText: OPINIONS[opinion],
    opinions: opinion === "lawful" ? 0 : random.int(1, 6),
  });
  life.approve("justice-office-head");
  life.workdays(1, 6).do("section-clerk", "reportAdoption", {
    adopted: opinion === "amend" && random.chance(0.2) ? "partly" : "adopted",
    adoptedText: "已按审查意见修改。",
    ...(opinion === "amend" ? { revised: stage.files("documentary", 1) } : {}),
  });
}

const OPINIONS = {
  lawful: "主体适格，内容不违反法律、行政法规的强制性规定，条款完备。",
  amend: "建议明确付款条件和验收标准；完善违约责任条款；争议解决方式约定为向有管辖权的人民法院起诉。",
  unlawful: "超越本级职权设定处罚措施，不得以此形式制发。",
} as const;

const ASKED = [
  "街道老旧小区改造项目的招标结果",
  "社区公共收益收支情况",
  "辖区违法建设处置情况",
  "征收补偿方案及实施结果",
  "街道年度财政预算",
  "街道行政执法事项目录",
];

/** An application for government information, answered within twenty working days. */
export function disclosureRequest(stage: Stage, key: string, begin: Instant): void {
  const life = new Life(stage, "disclosure-request", key, begin).soon();
  const { random } = life;
  const person = random.chance(0.8);
  const applicant = person ? citizen(random) : { ...company(random), phone: phoneNumber(random) };
  const way = random.weighted({ inPerson: 3, mail: 3, online: 4 });
  const name = applicant.name;
  life.open("disclosure-clerk", "register", {
    applicant,
    applicantKind: person ? "person" : "company",
    identity: stage.files("identity", 1),
    way,
    receivedOn: life.today,
    ...(way === "online" ? { confirmed: "已电话与申请人确认收到。" } : {}),
    content: random.pick(ASKED),
    form: random.pick(["paper", "electronic"]),
  });
  life.soon(20, 100).serve("disclosure-clerk", "application-receipt", name);
  life.workdays(0, 2);
  const section = stage.unit(random.pick(["urban", "economy", "office"]));
  if (random.chance(0.12)) {
    life.do("disclosure-clerk", "askCorrection", { correctionItems: "请明确所申请信息的名称、文号或者时间范围。" });
    life.soon(20, 90).serve("disclosure-clerk", "correction-notice", name);
    life.workdays(3, 9).do("disclosure-clerk", "receiveCorrection", {
      correctedOn: life.today,
      correctedText: "申请人已明确年度范围。",
      section,
    });
  } else life.do("disclosure-clerk", "accept", { section });
  const result = random.weighted({ "1": 56, "2": 10, "3.5": 4, "3.6": 4, "4.1": 20, "5.1": 4 });
  life.workdays(5, 14).do("disclosure-clerk", "answer", { result, ...answered(stage, result) });
  life.approve("office-head");
  life.workdays(0, 1).serve("disclosure-clerk", "disclosure-answer", name, "邮寄送达");
}

function answered(stage: Stage, result: string): Values {
  switch (result) {
    case "1":
      return {
        answerKind: "disclosed",
        answerText: "现将所申请的信息随本答复书一并提供。",
        answerFiles: stage.files("documentary", 1),
        secrecy: "passed",
      };
    case "2":
      return {
        refusalReason: "其余部分涉及个人隐私。",
        answerText: "现将可以公开的部分随本答复书一并提供。",
        answerFiles: stage.files("documentary", 1),
        secrecy: "passed",
      };
    case "4.1":
      return { answerKind: "absent", answerText: "本机关未制作、未获取该信息。", secrecy: "none" };
    default:
      return { answerText: "特此告知。", secrecy: result === "5.1" ? "none" : "withheld" };
  }
}

const SUITS = ["行政处罚决定", "政府信息公开答复", "责令限期拆除决定", "不履行法定职责"];

/** A lawsuit against the office, with the head in court, and what was done to settle it. */
export function litigation(stage: Stage, key: string, begin: Instant): void {
  const life = new Life(stage, "litigation", key, begin).soon();
  const { random } = life;
  const year = life.today.slice(0, 4);
  const [plaintiff, act] = [citizen(random), random.pick(SUITS)];
  life.open("litigation-clerk", "register", {
    court: "示范区人民法院",
    caseNumber: `（${year}）示0101行初${random.int(10, 300)}号`,
    cause: "01003",
    plaintiff,
    headcount: 1,
    act,
    role: "defendant",
    priorReconsideration: random.pick(["none", "after"]),
    organ: stage.unit("squad"),
    receivedOn: life.today,
    trial: "ordinary",
    complaint: stage.files("documentary", 1),
  });
  life.workdays(1, 3).do("litigation-clerk", "prepare", {
    riskText: "事实清楚，证据充分，建议积极应诉并同步开展化解。",
    leader: "分管负责人",
    agents: [stage.account("litigation-clerk"), stage.account("public-lawyer")],
  });
  if (random.chance(0.4)) {
    life.soon(30, 200).do("litigation-clerk", "seekSettlement");
    life.follow("administrative-dispute", (matter) =>
      settled(new Life(stage, "administrative-dispute", `${key}/dispute`, life.now, matter), true),
    );
  }
  life.workdays(3, 6).do("litigation-clerk", "answer", {
    answer: stage.files("documentary", 1),
    evidence: stage.files("documentary", 2),
    answeredOn: life.today,
  });
  life.approve("deputy-head");
  life.days(30, 50).do("litigation-clerk", "recordHearing", {
    instance: "first",
    hearingCourt: "示范区人民法院",
    hearingOn: life.today,
    headRequired: true,
    attendance: random.weighted({ head: 4, deputy: 6 }),
    attendee: "负责人",
    post: "街道办事处负责人",
    agentCount: 2,
  });
  const result = random.weighted({ rejectClaim: 12, withdrawn: 5, revoke: 1 });
  const ruling = result === "withdrawn";
  life.days(20, 40).do("litigation-clerk", "judge", {
    form: ruling ? "ruling" : "judgment",
    result,
    judgedOn: life.today,
    judgmentNumber: `（${year}）示0101行初${random.int(10, 300)}号`,
    judgmentServedOn: life.today,
    judgment: stage.files("documentary", 1),
    ...(ruling ? { effectiveOn: life.today } : {}),
  });
  if (!ruling) {
    life.days(28, 32).do("litigation-clerk", "takeEffect", {
      effectiveOn: life.today,
      ...(result === "revoke" ? { lostReason: "告知程序存在瑕疵，已整改。" } : {}),
    });
  }
  if (result === "revoke")
    life.days(10, 20).do("litigation-clerk", "comply", {
      compliance: "已重新作出行政行为。",
      complianceFiles: stage.files("documentary", 1),
    });
  life.workdays(3, 8).do("litigation-clerk", "close", { closingText: "案件办结。" });
}

/** A dispute with the office that is settled before or beside a suit. */
export function administrativeDispute(stage: Stage, key: string, begin: Instant): void {
  const life = new Life(stage, "administrative-dispute", key, begin).soon();
  life.open("justice-assistant", "register", {
    source: life.random.pick(["reconsideration", "beforeSuit", "petition"]),
    cause: "01003",
    plaintiff: citizen(life.random),
    headcount: 1,
    act: life.random.pick(SUITS),
    organ: stage.unit("squad"),
    receivedOn: life.today,
  });
  settled(life, life.random.chance(0.8));
}

function settled(life: Life, success: boolean): void {
  const { stage } = life;
  life.workdays(1, 2).do("justice-assistant", "learn", {
    facts: "当事人对处罚数额有异议，事实部分没有争议。",
    claims: "请求变更处罚数额。",
  });
  life.workdays(1, 2).do("justice-office-head", "grade", {
    risk: "low",
    riskReason: "争议数额较小，当事人愿意沟通。",
    plan: "上门释法说理，争取当事人理解。",
  });
  life.workdays(2, 4).do("justice-assistant", "contact", {
    contactOn: life.today,
    contactWay: "visit",
    contactText: "上门沟通，当事人表示愿意协商。",
  });
  life.workdays(3, 8);
  if (!success) {
    life.do("justice-assistant", "giveUp", { failReason: "当事人坚持诉讼，已告知依法行使诉权。" });
    return;
  }
  life.do("justice-assistant", "resolve", {
    method: "explain",
    result: "当事人表示理解，自愿撤回申请。",
    agreementFiles: stage.files("signed", 1),
    resolvedOn: life.today,
  });
}
