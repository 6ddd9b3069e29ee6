import type { Instant } from "@fadu/engine/time/dates.ts";

import { Life } from "../life.ts";
import type { Stage } from "../stage.ts";
import { DEMO_STREET, personName } from "../street-plan.ts";

const TOPICS: readonly (readonly [topic: string, kind: string | undefined, ruleOfLaw: boolean])[] = [
  ["听取年度法治政府建设情况汇报", undefined, true],
  ["审议老旧小区改造年度计划", "decision", false],
  ["审议行政规范性文件草案", "decision", true],
  ["研究道路保洁服务采购事项", "project", false],
  ["研究社区用房装修资金安排", "funds", false],
  ["听取行政执法队伍建设情况汇报", undefined, true],
  ["研究中层干部任免", "personnel", false],
  ["听取行政诉讼应诉情况汇报", undefined, true],
  ["研究重大行政处罚案件", undefined, true],
  ["研究防汛防台工作", undefined, false],
];

/** Colleagues who are asked to read what a meeting decided: one after the other, so that each has something to read. */
const READERS = DEMO_STREET.accounts.map(({ login }) => login).filter((login) => !/admin|auditor/.test(login));

/** One item of a leadership meeting, circulated to those it concerns. */
export function meetingTopic(stage: Stage, key: string, begin: Instant, n: number, circulate: boolean): void {
  const life = new Life(stage, "meeting-topic", key, begin).soon();
  const { random } = life;
  const [topic, threeMajor, ruleOfLaw] = TOPICS[n % TOPICS.length] ?? ["其他事项", undefined, false];
  const [shouldAttend, away] = [9, random.int(0, 2)];
  life.open("office-clerk", "register", {
    meetingKind: random.weighted({ leadership: 6, committee: 3, office: 2 }),
    meeting: `${life.today.slice(0, 4)}年第${Number(life.today.slice(5, 7)) * 2 - (n % 2)}次会议`,
    meetingOn: life.today,
    topic,
    ruleOfLaw,
    ...(threeMajor === undefined ? {} : { threeMajor }),
    ...(threeMajor === "decision"
      ? { lawReviewed: true, reviewNumber: `示街法审意〔${life.today.slice(0, 4)}〕${random.int(1, 60)}号` }
      : {}),
    ...(threeMajor === "funds" || threeMajor === "project" ? { amount: random.int(5, 120) * 10_000 } : {}),
    proposer: stage.unit(random.pick(["office", "urban", "economy", "squad", "justice"])),
    resolution: random.weighted({ passed: 8, passedInPrinciple: 2, noted: 4, deferred: 1 }),
    shouldAttend,
    attended: shouldAttend - away,
    lastWord: true,
    chair: stage.account("org-head"),
  });
  if (!circulate) return;
  const accounts = READERS.slice((n * 12) % READERS.length)
    .slice(0, 12)
    .map((login) => stage.account(login));
  life.soon(30, 200).do("office-clerk", "circulate", { accounts }, "请阅知并按分工落实。");
}

const THEMES: readonly (readonly [theme: string, laws: string])[] = [
  ["学习行政处罚法", "《中华人民共和国行政处罚法》"],
  ["学习宪法", "《中华人民共和国宪法》"],
  ["学习民法典", "《中华人民共和国民法典》"],
  ["学习行政复议法", "《中华人民共和国行政复议法》"],
  ["学习安全生产法", "《中华人民共和国安全生产法》"],
  ["学习政府信息公开条例", "《中华人民共和国政府信息公开条例》"],
];

export function studySession(stage: Stage, key: string, begin: Instant, n: number): void {
  const life = new Life(stage, "study-session", key, begin).soon();
  const { random } = life;
  const [theme, laws] = THEMES[n % THEMES.length] ?? ["学习", ""];
  life.open("publicity-clerk", "register", {
    kind: random.weighted({ beforeMeeting: 5, theory: 3, lecture: 2, group: 2, training: 2 }),
    heldOn: life.today,
    theme,
    law: true,
    laws,
    hours: random.pick([1, 2, 2, 4]),
    host: stage.unit("justice"),
    audience: random.pick(["leadership", "staff", "officers", "communities"]),
    headcount: random.int(9, 80),
  });
}

/** One person's mark in one exam of the year. */
export function examResult(stage: Stage, key: string, begin: Instant, batch: string): void {
  const life = new Life(stage, "exam-result", key, begin).soon();
  const { random } = life;
  const sat = random.chance(0.97);
  const score = random.int(52, 100);
  life.open("publicity-clerk", "register", {
    kind: "law",
    batch,
    examOn: life.today,
    examinee: personName(random),
    unit: stage.unit(random.pick(["office", "urban", "economy", "squad", "safety", "welfare"])),
    attendance: sat ? "sat" : "absent",
    ...(sat ? { score, passLine: 60, excellentLine: 90, passed: score >= 60, excellent: score >= 90 } : {}),
  });
}

const ITEMS: readonly (readonly [title: string, catalogue: string])[] = [
  ["街道机构职能和负责人信息", "20-02"],
  ["街道年度部门预算", "20-07"],
  ["行政处罚决定信息公示汇总", "20-06"],
  ["临时救助对象公示", "21-08"],
  ["安全生产检查情况通报", "20-13"],
  ["防汛防台应急预案", "20-12"],
  ["老旧小区改造项目实施情况", "20-10"],
  ["政府采购项目结果公告", "20-09"],
];

/** An item of information that the office discloses by itself. */
export function disclosureItem(stage: Stage, key: string, begin: Instant, n: number): void {
  const life = new Life(stage, "disclosure-item", key, begin).soon();
  const { random } = life;
  const [title, catalogue] = ITEMS[n % ITEMS.length] ?? ["信息", "20-15"];
  life.open("disclosure-clerk", "draft", {
    title: `${title}（${life.today.slice(0, 7).replace("-", "年")}月）`,
    catalogue,
    formedOn: life.today,
    producer: stage.unit(random.pick(["office", "urban", "safety", "welfare"])),
    text: stage.files("documentary", 1),
  });
  life.workdays(0, 3).do("office-head", "review", { reviewResult: "disclose" });
  life.workdays(0, 5).do("disclosure-clerk", "disclose", {
    channel: random.pick(["website", "website", "platform", "newMedia"]),
    disclosedOn: life.today,
    address: `https://street.example/info/${random.int(1000, 9999)}`,
    proof: stage.files("other", 1),
  });
}
