import { instantOf } from "@fadu/engine/time/dates.ts";
import type { LocalDate } from "@fadu/engine/time/dates.ts";

import type { Office } from "../../demo/found-office.ts";
import { account } from "../ground.ts";
import { Timeline } from "../lives/life.ts";
import type { Cast, Life, Values } from "../lives/life.ts";
import { recordLife } from "../lives/registers.ts";
import { trainingLife } from "../lives/training.ts";
import { spread, turn } from "../spread.ts";

const GENERAL = ["comprehensive", "civil", "peace", "gang", "constitution", "cult"] as const;
const SAFETY = ["safety", "fire", "traffic"] as const;

/** Publicity, copies, banners, messages. */
export function publicity(cast: Cast): Life[] {
  const event = (on: LocalDate, theme: string, headcount: number, more: Values = {}): Life =>
    recordLife(cast, "publicity-event", "publicity-clerk", on, {
      name: "普法宣传活动",
      heldOn: on,
      theme,
      form: "booth",
      audience: "residents",
      headcount,
      host: cast.unit("justice"),
      ...more,
    });
  const lecture: Values = { form: "lecture", lecturerKind: "counsel" };
  const given = (on: LocalDate, item: string, theme: string, quantity: number, voided = false): Life =>
    recordLife(
      cast,
      "publicity-material",
      "publicity-clerk",
      on,
      { item, quantity, givenOn: on, theme, unit: cast.unit("justice") },
      voided ? { voidedBy: "publicity-clerk" } : {},
    );
  const sent = (on: LocalDate, messages: number): Life =>
    recordLife(cast, "mass-message", "publicity-clerk", on, {
      sentOn: on,
      theme: "safety",
      group: "各网格群",
      messages,
      unit: cast.unit("justice"),
    });
  const days = (n: number): LocalDate[] => spread(n, "2024-01-08", "2024-12-09");
  return [
    // 126 events for 7,154 people, 48 of them lectures of the communities' counsel.
    ...days(48).map((on, i) => event(on, turn(GENERAL, i), 50, lecture)),
    ...days(78).map((on, i) => event(on, turn(GENERAL, i), i === 0 ? 74 : 60)),
    ...days(27).map((on, i) => event(on, turn(SAFETY, i), 80, { joint: true })),
    ...days(20).map((on) => event(on, "drugs", 40)),
    ...spread(30, "2023-02-06", "2023-11-13").map((on, i) => event(on, turn(GENERAL, i), 60)),
    ...days(120).map((on, i) => given(on, turn(["leaflet", "booklet"], i), turn(GENERAL, i), 119)),
    ...days(60).map((on, i) => given(on, "leaflet", turn(SAFETY, i), 860)),
    ...days(41).map((on, i) => given(on, "banner", turn(SAFETY, i), 5)),
    ...days(10).map((on) => given(on, "gift", "comprehensive", 300)),
    given("2024-06-04", "leaflet", "civil", 5000, true),
    ...days(52).map((on) => sent(on, 790)),
    ...spread(12, "2023-01-09", "2023-11-13").map((on) => sent(on, 900)),
    ...posts(cast),
  ];
}

function posts(cast: Cast): Life[] {
  const post = (on: LocalDate, channel: "wechat" | "channels"): Life =>
    new Timeline(cast, "media-post", on)
      .do("publicity-clerk", "enter", {
        title: "普法推文",
        account: channel,
        theme: "comprehensive",
        unit: cast.unit("justice"),
        validFrom: on,
      })
      .end();
  return [
    ...spread(29, "2024-01-15", "2024-12-16").map((on) => post(on, "wechat")),
    ...spread(6, "2024-02-05", "2024-11-11").map((on) => post(on, "channels")),
    ...spread(8, "2023-02-06", "2023-11-13").map((on) => post(on, "wechat")),
  ];
}

/** Classes, interviews, commitments, drills. */
export function safety(cast: Cast): Life[] {
  const community = (): string => cast.community();
  const lesson = (on: LocalDate, i: number): Life =>
    recordLife(cast, "safety-class", "safety-inspector", on, {
      topic: "安全小课堂",
      theme: turn(["production", "fire", "ebike", "gas"], i),
      heldOn: on,
      community: community(),
      audience: turn(["staff", "merchant"], i),
      headcount: 8 + (i % 9),
    });
  const interview = (on: LocalDate, end: "held" | "cancelled" = "held"): Life => {
    const life = new Timeline(cast, "warning-interview", on).do("safety-inspector", "notify", {
      object: { kind: "organisation", name: cast.firmName(), representative: cast.personName() },
      community: community(),
      place: { text: "辖区企业" },
      reason: "exit",
      reasonText: "疏散通道堵塞",
      source: "hazard",
      appointedAt: instantOf(on, 17 * 60),
      appointedPlace: "街道会议室",
      host: cast.account("safety-inspector"),
    });
    if (end === "cancelled")
      return life.do("safety-inspector", "cancel", { cancelText: "已整改" }).consent("safety-head").end();
    return life
      .workdays(1)
      .do("safety-inspector", "hold", {
        heldOn: life.day,
        attendees: "企业负责人",
        recordText: "通报问题，提出要求",
        signedFiles: [cast.exhibit("signed")],
      })
      .end();
  };
  const papers = (on: LocalDate, i: number, copies: number): Life =>
    new Timeline(cast, "signed-commitment", on)
      .do("safety-inspector", "register", {
        kind: turn(["commitment", "notice"], i),
        name: "安全承诺书（告知书）",
        object: turn(["enterprise", "merchant"], i),
        community: community(),
        signedOn: on,
        copies,
      })
      .end();
  const drill = (on: LocalDate, organiser: "guided" | "street"): Life => {
    const life = new Timeline(cast, "drill", on).do("safety-inspector", "plan", {
      name: "消防应急演练",
      kind: "fire",
      form: "field",
      organiser,
      ...(organiser === "guided" ? { enterprise: cast.firmName() } : {}),
      unit: cast.unit("safety"),
      plannedOn: on,
      officer: cast.account("safety-inspector"),
    });
    life.do("safety-inspector", "hold", { heldOn: on, headcount: 45, process: "疏散、灭火" });
    return life.end();
  };
  return [
    ...spread(1624, "2024-01-03", "2024-12-16").map(lesson),
    ...spread(40, "2023-02-06", "2023-12-11").map(lesson),
    ...spread(716, "2024-01-03", "2024-12-10").map((on) => interview(on)),
    ...spread(9, "2024-02-05", "2024-11-04").map((on) => interview(on, "cancelled")),
    ...spread(20, "2023-03-06", "2023-11-06").map((on) => interview(on)),
    ...spread(128, "2024-01-08", "2024-12-09").map((on, i) => papers(on, i, 160)),
    ...spread(10, "2023-02-13", "2023-11-13").map((on, i) => papers(on, i, 150)),
    ...spread(20, "2024-03-11", "2024-11-18").map((on) => drill(on, "guided")),
    ...spread(4, "2024-05-13", "2024-10-14").map((on) => drill(on, "street")),
    ...spread(6, "2023-05-08", "2023-11-13").map((on) => drill(on, "guided")),
  ];
}

/** The squad's training and its three months of education: sessions, notes, reports. */
export function education(cast: Cast, office: Office): Life[] {
  const officers = [account(office, "enforcement-officer"), account(office, "enforcement-officer-2")];
  const title = "执法队伍教育整顿";
  const campaign = new Timeline(cast, "campaign", "2024-03-01").do("squad-leader", "plan", {
    name: title,
    kind: "education",
    from: "2024-03-01",
    to: "2024-05-31",
    leadUnit: cast.unit("squad"),
    stages: [
      { stage: "学习教育", from: "2024-03-01", to: "2024-03-31" },
      { stage: "检视整治", from: "2024-04-01", to: "2024-04-30" },
      { stage: "巩固提升", from: "2024-05-01", to: "2024-05-31" },
    ],
    checklist: [{ number: "1", item: "执法不规范" }],
  });
  for (const [stage, on] of [
    ["学习教育", "2024-03-04"],
    ["检视整治", "2024-04-01"],
    ["巩固提升", "2024-05-06"],
  ] as const) {
    if (on > campaign.day) campaign.to(on);
    campaign.do("squad-leader", "start", { stage, stageText: "按方案推进" });
    // Only the campaign's beginning is consented to.
    if (stage === "学习教育") campaign.consent("deputy-head");
  }
  const life = campaign.end();
  const of = { id: life.id, title };
  const session = (on: LocalDate, more: Values = {}): Life =>
    recordLife(cast, "study-session", "publicity-clerk", on, {
      kind: "campaign",
      heldOn: on,
      theme: "教育整顿集中学习",
      law: true,
      host: cast.unit("squad"),
      audience: "officers",
      participants: officers,
      headcount: 60,
      campaign: of,
      ...more,
    });
  const outputs = (person: string, kind: string, n: number): Life[] =>
    spread(n, "2024-03-11", "2024-05-27").map((on) =>
      recordLife(cast, "study-output", "personnel-clerk", on, {
        person,
        unit: cast.unit("squad"),
        kind,
        title: "学习成果",
        campaign: of,
        submittedOn: on,
      }),
    );
  return [
    life,
    ...spread(6, "2024-03-06", "2024-05-22").map((on) => session(on)),
    ...officers.flatMap((person) => [
      ...outputs(person, "note", 12),
      ...outputs(person, "bookReport", 1),
      ...outputs(person, "selfAnalysis", 1),
    ]),
    ...["2024-02-20", "2024-05-14", "2024-08-13", "2024-11-12"].map((on) =>
      trainingLife(cast, {
        on,
        course: "执法业务培训",
        law: true,
        participants: officers,
        audience: "officers",
        hours: 16,
      }),
    ),
    trainingLife(cast, {
      on: "2023-05-16",
      course: "执法业务培训",
      law: true,
      participants: officers,
      audience: "officers",
      hours: 8,
    }),
  ];
}
