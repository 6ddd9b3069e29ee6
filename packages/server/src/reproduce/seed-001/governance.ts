import { legalityReview } from "@fadu/catalog/procedures/review/legality-review.ts";
import { normativeDocument } from "@fadu/catalog/procedures/decision/normative-document.ts";
import { officialDocument } from "@fadu/catalog/procedures/decision/official-document.ts";
import { officialDocumentPaths } from "@fadu/catalog/testing/paths/decision/documents.ts";
import { normativeDocumentPaths } from "@fadu/catalog/testing/paths/decision/normative-document.ts";
import { OPINION } from "@fadu/catalog/testing/paths/legality-review.ts";
import { step } from "@fadu/catalog/testing/paths.ts";
import type { Path } from "@fadu/catalog/testing/paths.ts";
import { addDays } from "@fadu/engine/time/dates.ts";
import type { LocalDate } from "@fadu/engine/time/dates.ts";

import { civilSuitLife } from "../lives/civil-suit.ts";
import { pathLife } from "../lives/from-path.ts";
import { Timeline } from "../lives/life.ts";
import type { Cast, Life, Values } from "../lives/life.ts";
import { litigationLife } from "../lives/litigation.ts";
import { recordLife, rosterLife } from "../lives/registers.ts";
import type { RosterParams } from "../lives/registers.ts";
import { legalityReviewLife } from "../lives/reviews.ts";
import { spread } from "../spread.ts";

/** A review as a document's own act opens it: taken up, found lawful, its adoption told. */
const REVIEW: Path = {
  title: "审查合法",
  steps: [
    step("section-clerk", "submit", { on: "2024-03-18" }),
    step("justice-assistant", "accept", { on: "2024-03-19", values: { reviewer: "legal-counsel" } }),
    step("legal-counsel", "opine", { on: "2024-03-27", values: OPINION, approve: ["justice-office-head"] }),
    step("section-clerk", "reportAdoption", { on: "2024-04-01", values: { adopted: "adopted" } }),
  ],
};

/** A path cut after its last step with this act. */
function upTo(path: Path | undefined, act: string): Path {
  if (!path) throw new Error(`the catalogue shows no path with ${act}`);
  const at = path.steps.findLastIndex((one) => one.act === act);
  return { title: path.title, steps: path.steps.slice(0, at + 1) };
}

/** Eleven documents made, heard in public and filed; thirty-four old ones repealed; whatever is issued is reviewed. */
export function documents(cast: Cast): Life[] {
  const made = upTo(normativeDocumentPaths[0], "fileForRecord");
  const issued = upTo(officialDocumentPaths[0], "archive");
  const document = (on: LocalDate): Life =>
    // In force a week later than the path says: a working day's move must not bring the two dates within thirty days.
    pathLife(
      cast,
      normativeDocument,
      made,
      on,
      { issueDocument: { effectiveOn: "2024-05-20" } },
      { by: "submitReview", definition: legalityReview, path: REVIEW },
    );
  const letter = (on: LocalDate): Life =>
    pathLife(cast, officialDocument, issued, on, {}, { by: "submitReview", definition: legalityReview, path: REVIEW });
  const old = (on: LocalDate, repealed: boolean): Life => {
    const life = new Timeline(cast, "normative-document", "2022-02-14").do("justice-assistant", "enterExisting", {
      title: "镇政府管理办法",
      drafter: cast.unit("office"),
      category: "property",
      nature: "normative",
      legalBasis: "有关条例",
      issuedOn: "2020-06-01",
      issuedNumber: `白沙府发〔2020〕${cast.random.int(1, 200)}号`,
      termKind: "general",
      effectiveOn: "2020-07-01",
      validTo: "2025-06-29",
      draft: [cast.exhibit("documentary")],
    });
    if (!repealed) return life.end();
    life.to(on).do("office-clerk", "repeal", { repealGround: "replaced", repealText: "已被新的规定代替" });
    return life.consent("justice-office-head", "org-head").end();
  };
  return [
    // Days that keep the holidays out of the seven working days in which the public is heard.
    ...["02-03", "02-10", "02-17", "03-03", "03-10", "05-12", "05-19", "06-30", "07-07", "07-14", "07-21"].map((day) =>
      document(`2023-${day}`),
    ),
    ...spread(12, "2023-02-06", "2023-10-16").map(letter),
    ...spread(34, "2023-03-06", "2023-11-20").map((on) => old(on, true)),
    ...spread(6, "2022-06-06", "2022-11-14").map((on) => old(on, true)),
    ...spread(8, "2023-01-09", "2023-01-16").map((on) => old(on, false)),
  ];
}

/** Reviews of contracts, questions of sections and of residents, suits. */
export function counsel(cast: Cast): Life[] {
  const review = (on: LocalDate, object: "contract" | "decision"): Life =>
    legalityReviewLife(cast, { on, object, subject: "服务合同", opinion: "lawful", end: "closed" });
  const question = (on: LocalDate, adviserKind: "counsel" | "staff"): Life => {
    const life = new Timeline(cast, "legal-consultation", on).do("section-clerk", "ask", {
      side: "department",
      department: cast.unit("economy"),
      channel: "letter",
      field: "contract",
      topic: "合同履行",
      askedOn: on,
      question: "违约责任如何约定",
    });
    life.workdays(1).do(adviserKind === "counsel" ? "legal-counsel" : "justice-assistant", "answer", {
      adviserKind,
      answer: "建议明确违约金标准",
      answeredOn: life.day,
    });
    return life.end();
  };
  const visit = (on: LocalDate, i: number): Life =>
    new Timeline(cast, "legal-consultation", on)
      .do("service-window", "receiveResident", {
        side: "resident",
        headcount: 1 + (i % 2),
        channel: "window",
        field: "labour",
        topic: "拖欠工资",
        askedOn: on,
        question: "如何追讨",
        adviserKind: "counsel",
        answer: "可以申请劳动仲裁",
        answeredOn: on,
      })
      .end();
  const suit = (on: LocalDate, headcount = 1): Life =>
    civilSuitLife(cast, { on, cause: "合同纠纷", defendantName: "某村民委员会", headcount, instances: ["won"] });
  const admin = (on: LocalDate, more: Partial<Parameters<typeof litigationLife>[1]> = {}): Life =>
    litigationLife(cast, { on, cause: "01003", act: "行政处罚决定", hearings: ["head"], end: "won", ...more });
  return [
    ...spread(104, "2023-01-09", "2023-11-20").map((on) => review(on, "contract")),
    ...spread(9, "2023-02-13", "2023-10-16").map((on) => review(on, "decision")),
    ...spread(14, "2022-03-07", "2022-11-14").map((on) => review(on, "contract")),
    ...spread(53, "2023-01-10", "2023-12-12").map((on) => question(on, "counsel")),
    ...spread(8, "2023-02-14", "2023-11-14").map((on) => question(on, "staff")),
    ...spread(7, "2022-04-12", "2022-11-15").map((on) => question(on, "counsel")),
    ...spread(341, "2023-01-04", "2023-12-20").map(visit),
    ...spread(40, "2022-02-09", "2022-11-23").map(visit),
    ...spread(7, "2023-01-16", "2023-08-14").map((on) => suit(on)),
    suit("2022-03-14"),
    admin("2023-02-13"),
    admin("2023-05-15", { hearings: ["deputy"] }),
    admin("2022-02-14", { end: "lost" }),
  ];
}

/** Supervisors, collection days, assessments, meetings, the campaign and its problems, one honour. */
export function supervision(cast: Cast): Life[] {
  const supervisor = (p: RosterParams & { readonly to: LocalDate }, n: number): Life =>
    rosterLife(
      cast,
      "enforcement-supervisor",
      "justice-assistant",
      "justice-office-head",
      p,
      {
        name: cast.personName(),
        sector: "deputy",
        letterNumber: `聘〔${p.from.slice(0, 4)}〕${n}号`,
        letterOn: p.from,
      },
      true,
    );
  const supervisors = Array.from({ length: 5 }, (_, i) => supervisor({ from: "2023-02-06", to: "2025-02-05" }, i + 1));
  const [first] = supervisors;
  if (!first) throw new Error("nobody is appointed");
  const point = rosterLife(
    cast,
    "liaison-point",
    "justice-assistant",
    "justice-office-head",
    { from: "2022-12-05" },
    {
      name: "红色驿站",
      site: { text: "社区服务站" },
      keeper: cast.unit("justice"),
      days: "每月15日、30日",
    },
  );
  const activity = (on: LocalDate): Life =>
    recordLife(cast, "supervised-activity", "justice-assistant", on, {
      activity: "inspection",
      title: "市容巡查",
      heldOn: on,
      host: cast.unit("squad"),
      supervisor: { id: first.id, title: "行政执法监督员" },
      headcount: 1,
      gaveOpinion: false,
    });
  const honour = (level: string, p: RosterParams): Life =>
    rosterLife(cast, "honour", "personnel-clerk", "justice-office-head", p, {
      title: "先进个人",
      kind: "person",
      level,
      issuer: level === "ministry" ? "司法部" : "区委、区政府",
      holderKind: "person",
      holder: cast.personName(),
      year: Number(p.from.slice(0, 4)),
    });
  return [
    ...supervisors,
    supervisor({ from: "2021-02-08", to: "2023-02-05" }, 9),
    supervisor({ from: "2023-02-06", to: "2025-02-05", voided: true }, 10),
    point,
    ...days(cast, point),
    ...["2023-05-17", "2023-10-18", "2024-01-03"].map(activity),
    ...assessments(cast),
    meeting(cast, "2023-06-14", "legal", "counsel"),
    meeting(cast, "2023-09-13", "legal", "none"),
    meeting(cast, "2022-09-14", "legal", "counsel"),
    ...problems(cast),
    honour("ministry", { from: "2023-07-03" }),
    honour("district", { from: "2023-09-04" }),
    honour("ministry", { from: "2021-07-05" }),
  ];
}

/** Twenty-three matters weighed together, one more not yet. */
function assessments(cast: Cast): Life[] {
  const assessment = (on: LocalDate): Timeline =>
    new Timeline(cast, "joint-assessment", on).do("squad-leader", "propose", {
      subject: "占道反复",
      field: "enforcement",
      level: "middle",
      description: "多次反弹",
    });
  const assessed = (on: LocalDate): Life => {
    const life = assessment(on).workdays(2);
    return life
      .do("analyst", "assess", {
        meeting: "执法研判会",
        assessedOn: life.day,
        participants: [cast.unit("squad"), cast.unit("safety")],
        conclusion: "持续关注",
        decision: "none",
      })
      .end();
  };
  return [
    ...spread(23, "2023-01-09", "2023-12-04").map(assessed),
    ...spread(4, "2022-03-07", "2022-10-17").map(assessed),
    assessment("2023-12-27").end(),
  ];
}

/** The 15th and 30th of every month; February has no 30th. Each is planned when the one before it has ended. */
function days(cast: Cast, point: Life): Life[] {
  const all = Array.from({ length: 12 }, (_, m) =>
    [15, 30].map((d) => `2023-${String(m + 1).padStart(2, "0")}-${d}`),
  ).flat();
  return all
    .filter((on) => on !== "2023-02-30")
    .map((on) => {
      const life = new Timeline(cast, "liaison-day", addDays(on, -7)).do("justice-assistant", "plan", {
        point: { id: point.id, title: "红色驿站" },
        plannedOn: on,
      });
      return life
        .to(on)
        .do("justice-assistant", "hold", { heldOn: on, staff: [cast.account("justice-assistant")], visitors: 6 })
        .end();
    });
}

function meeting(cast: Cast, on: LocalDate, kind: string, attending: "counsel" | "none"): Life {
  const values: Values = {
    kind,
    name: "法治审核会",
    convener: cast.unit("justice"),
    heldOn: on,
    chair: cast.account("org-head"),
    attended: 9,
    justiceHead: true,
    counsel: attending,
    ...(attending === "counsel" ? { counselName: "镇法律顾问" } : {}),
    ruleOfLaw: true,
    agenda: [{ topic: "审核重大事项", resolution: "原则同意" }],
  };
  return new Timeline(cast, "meeting", on).do("office-clerk", "recordMeeting", values).end();
}

/** Seven points checked; two problems found, put right by the end of June. */
function problems(cast: Cast): Life[] {
  const campaign = "交通运输执法领域突出问题专项整治";
  const checked = new Timeline(cast, "campaign", "2023-03-06").do("squad-leader", "plan", {
    name: campaign,
    kind: "rectification",
    from: "2023-03-06",
    to: "2023-06-30",
    leadUnit: cast.unit("squad"),
    stages: [{ stage: "自查自纠", from: "2023-03-06", to: "2023-06-30" }],
    checklist: Array.from({ length: 7 }, (_, i) => ({ number: String(i + 1), item: `整改内容${i + 1}` })),
  });
  checked.workdays(1).do("squad-leader", "start", { stage: "自查自纠" }).consent("deputy-head");
  for (let i = 1; i <= 7; i++) {
    checked.workdays(1).do("squad-leader", "selfCheck", {
      itemNumber: String(i),
      item: `整改内容${i}`,
      checkUnit: cast.unit("squad"),
      checkedOn: checked.day,
      verdict: "conforms",
    });
  }
  const problem = (on: LocalDate, kind: string, rectified: boolean): Life => {
    const life = new Timeline(cast, "campaign-problem", on).do("supervision-clerk", "register", {
      campaign,
      class: kind,
      description: "自查发现的问题",
      foundOn: on,
      foundBy: "selfCheck",
      responsible: cast.unit("squad"),
      rectifyBy: `${on.slice(0, 4)}-06-30`,
    });
    if (!rectified) return life.end();
    life.workdays(2).do("unit-lead", "take", { worker: cast.account("enforcement-officer"), measures: "统一尺度" });
    life.workdays(20).do("enforcement-officer", "rectify", {
      rectifiedOn: life.day,
      result: "已整改",
      proof: [cast.exhibit("documentary")],
    });
    return life.workdays(1).do("deputy-head", "verify", { verdict: "passed", verifyText: "核验通过" }).end();
  };
  return [
    checked.end(),
    problem("2023-04-10", "selective", true),
    problem("2023-04-12", "irregular", true),
    problem("2022-04-11", "irregular", true),
  ];
}
