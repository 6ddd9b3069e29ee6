import type { Instant } from "@fadu/engine/time/dates.ts";
import { addDays } from "@fadu/engine/time/dates.ts";

import { Life } from "../life.ts";
import type { Stage, Values } from "../stage.ts";
import type { Section } from "../street-plan.ts";
import { caseFromEvent } from "./ordinary-penalty.ts";
import { caller, ofCommunity, phoneNumber, spot } from "./people.ts";
import type { Spot } from "./people.ts";

interface Kind {
  readonly class: string;
  readonly standards: number;
  readonly section: Section;
  readonly weight: number;
  readonly says: string;
  readonly did: string;
  /** The offence it is when it comes to a penalty. */
  readonly cause?: string;
}

/** What streets report most, who handles it, and in which words. */
const KINDS: readonly Kind[] = [
  {
    class: "06010",
    standards: 2,
    section: "urban",
    weight: 14,
    says: "暴露垃圾约两平方米，影响市容。",
    did: "已组织保洁清运，现场恢复整洁。",
  },
  {
    class: "09006",
    standards: 1,
    section: "squad",
    weight: 13,
    says: "流动摊贩占道经营，行人绕行机动车道。",
    did: "已劝离并宣传教育，纳入重点巡查。",
    cause: "SR01",
  },
  {
    class: "09005",
    standards: 1,
    section: "squad",
    weight: 11,
    says: "商铺将货物摆出店外经营。",
    did: "已督促经营者收回店内，签订门前责任书。",
    cause: "SR02",
  },
  {
    class: "09010",
    standards: 1,
    section: "urban",
    weight: 10,
    says: "非机动车乱停放，占用盲道。",
    did: "已摆放归位并增设引导标线。",
  },
  {
    class: "07001",
    standards: 1,
    section: "urban",
    weight: 9,
    says: "墙面张贴小广告十余处。",
    did: "已清除并恢复墙面。",
  },
  {
    class: "06036",
    standards: 1,
    section: "welfare",
    weight: 8,
    says: "楼道堆放杂物，堵塞通行。",
    did: "已会同社区清理，并告知住户。",
  },
  {
    class: "09012",
    standards: 1,
    section: "safety",
    weight: 7,
    says: "私家车停放占用消防通道。",
    did: "已联系车主驶离，补划禁停标线。",
  },
  {
    class: "01014",
    standards: 4,
    section: "urban",
    weight: 5,
    says: "井盖破损，有安全隐患。",
    did: "已设围挡并更换井盖。",
  },
  {
    class: "06028",
    standards: 1,
    section: "squad",
    weight: 5,
    says: "夜间商铺音响噪声扰民。",
    did: "已责令调低音量并告知夜间时段要求。",
  },
  {
    class: "06041",
    standards: 1,
    section: "urban",
    weight: 5,
    says: "垃圾未分类投放，桶内混装。",
    did: "已现场指导分类并约谈物业。",
  },
  {
    class: "08005",
    standards: 1,
    section: "squad",
    weight: 4,
    says: "路边倾倒装修垃圾一堆。",
    did: "已查明来源，责令清运。",
    cause: "SR08",
  },
  { class: "01037", standards: 1, section: "urban", weight: 4, says: "路灯不亮三盏。", did: "已更换灯具，恢复照明。" },
  {
    class: "06001",
    standards: 4,
    section: "squad",
    weight: 3,
    says: "楼顶搭建彩钢棚约二十平方米。",
    did: "已督促当事人自行拆除。",
  },
  {
    class: "06027",
    standards: 1,
    section: "squad",
    weight: 3,
    says: "饭店油烟直排，周边居民反映强烈。",
    did: "已责令安装油烟净化设施并复查。",
    cause: "HB01",
  },
  {
    class: "04002",
    standards: 1,
    section: "urban",
    weight: 2,
    says: "行道树枝条折断悬挂。",
    did: "已修剪并清运枝条。",
  },
];
const PUNISHED = KINDS.filter(({ cause }) => cause !== undefined);
const LASTING = KINDS.filter(({ standards, class: code }) => standards === 1 && code !== "08005");

/** How an event goes. */
export const EVENT_WAYS = {
  onSpot: 26,
  solved: 46,
  returned: 6,
  rework: 5,
  shelved: 2,
  declined: 5,
  late: 4,
  forced: 1,
  refused: 3,
  penalty: 2,
} as const;
export type EventWay = keyof typeof EVENT_WAYS;

/** One grid event from report to close, along one of its ways. */
export function gridEvent(stage: Stage, key: string, begin: Instant, way?: EventWay): void {
  const life = new Life(stage, "grid-event", key, begin);
  const { random } = life;
  const at = spot(stage, random);
  const goes = way ?? random.weighted(EVENT_WAYS);
  // Only what the squad handles becomes a penalty case; what must be solved within hours cannot wait for works elsewhere.
  const kind = random.heavy(goes === "penalty" ? PUNISHED : goes === "shelved" ? LASTING : KINDS);
  const worker = ofCommunity("grid-worker", at.community);
  const said = { description: kind.says, place: at.place, community: at.unit };
  if (goes === "onSpot") {
    const photosAfter = [...stage.files("before", 1, random.int(0, 5)), ...stage.files("after", 1, random.int(0, 5))];
    life.open(worker, "disposeOnSpot", { ...said, source: "patrol", class: kind.class, photosAfter, result: kind.did });
    return;
  }
  reported(life, said, at, worker);
  if (goes === "refused") {
    life.soon().do("operator", "reject", {
      refusalGround: "notOurs",
      refusalNote: "不属本街道管理，已告知反映人向区级平台反映。",
    });
    return;
  }
  life.soon(3, 40).do("operator", "accept", { community: at.unit });
  const standard = `${kind.class}-${random.int(1, kind.standards)}`;
  life.soon(3, 40).do("operator", "file", { class: kind.class, standard, level: "4" });
  if (goes === "declined") passedOn(life, kind);
  else
    life
      .soon(5, 60)
      .do("dispatcher", "dispatch", { handlingUnit: stage.unit(kind.section), instruction: "请按时限处置并反馈。" });
  handledEvent(life, kind, goes, { ...at, closing: `${standard}-1` });
}

function reported(life: Life, said: Values, at: Spot, worker: string): void {
  const { random, stage } = life;
  const photos = [...stage.files("near", 1, random.int(0, 5)), ...stage.files("far", 1, random.int(0, 5))];
  if (random.chance(0.72)) {
    life.open(worker, "report", { ...said, source: random.pick(["patrol", "patrol", "urban", "community"]), photos });
    return;
  }
  const source = random.pick(["citizen", "hotline", "video", "leader", "platform"]);
  const outside = ["citizen", "hotline", "video"].includes(source);
  life.open("operator", "register", {
    ...said,
    source,
    photos,
    ...(source === "hotline" ? { sourceNumber: `HX${random.int(10_000_000, 99_999_999)}` } : {}),
    ...(outside && source !== "video" ? { reporter: caller(random), reporterPhone: phoneNumber(random) } : {}),
  });
  if (!outside) return;
  const verifyPhotos = stage.files("near", 1, random.int(0, 5));
  life.soon(5, 30).do("operator", "sendToVerify", { community: at.unit });
  life.soon(20, 150).do(worker, "verify", { verification: "exists", verifyNote: "现场情况属实。", verifyPhotos });
}

/** Sent to a unit that is not in charge: it declines, and the right one is named. */
function passedOn(life: Life, kind: Kind): void {
  const { stage, random } = life;
  const wrong: Section = kind.section === "welfare" ? "economy" : "welfare";
  life.soon(5, 60).do("dispatcher", "dispatch", { handlingUnit: stage.unit(wrong) });
  life.soon(30, 200).do(`${wrong}-lead`, "decline", {
    backReason: "不属本机构职责范围。",
    dutyBasis: "街道职责清单未列入本机构",
  });
  life.approve("dispatcher");
  const right = { handlingUnit: stage.unit(kind.section), instruction: "按派单目录改派，请按时限处置。" };
  if (random.chance(0.7)) life.soon(5, 60).do("dispatcher", "redispatch", right);
  else life.soon(30, 200).do("shift-lead", "appoint", right);
}

const leadOf = (section: Section): string => (section === "squad" ? "unit-lead" : `${section}-lead`);

function handledEvent(life: Life, kind: Kind, goes: EventWay, at: Spot & { readonly closing: string }): void {
  const { stage, random } = life;
  const lead = leadOf(kind.section);
  const hand = `${kind.section}-hand-${random.int(1, 2)}`;
  life.soon(10, 120).do(lead, "assignWorker", { worker: stage.account(hand) });
  if (goes === "forced") {
    life
      .workdays(2, 4)
      .do("shift-lead", "forceClose", { forcedReason: "产权单位撤销，处置条件已不存在，现场已设警示。" });
    life.approve("command-director");
    return;
  }
  if (goes === "returned") {
    life.soon(20, 90).do(lead, "revokeWorker", { backReason: "人员调整，重新指派。" });
    life.soon(20, 90).do(lead, "assignWorker", { worker: stage.account(hand) });
  }
  if (goes === "shelved") {
    life.soon(60, 200).do(lead, "shelve", {
      shelvedUntil: addDays(life.today, random.int(30, 90)),
      shelveReason: "需待管线迁改施工完成后一并处置。",
    });
    life.approve("dispatcher");
    life.days(25, 29).do(lead, "unshelve");
  }
  if (goes === "penalty") {
    caseFromEvent(life, { lead, at, cause: kind.cause ?? "SR01", closing: at.closing });
    return;
  }
  const wait: readonly [number, number] = goes === "late" ? [9, 22] : [0, 2];
  life.workdays(...wait).soon(20, 150);
  handedBack(life, kind, hand, lead);
  if (goes === "rework") {
    checked(life, at, "notPass");
    life.soon(10, 60).do("dispatcher", "rework", { instruction: "核查不通过，请重新处置。" });
    life
      .soon(10, 60)
      .do(lead, "assignWorker", { worker: stage.account(hand) })
      .workdays(0, 1);
    handedBack(life, kind, hand, lead);
  }
  checked(life, at, "pass");
  life.soon(10, 90).do("operator", "close", {
    closing: at.closing,
    ...(random.chance(0.3) ? { satisfaction: random.pick(["satisfied", "satisfied", "basic"]) } : {}),
  });
}

function handedBack(life: Life, kind: Kind, hand: string, lead: string): void {
  const { stage, random } = life;
  const photosAfter = [...stage.files("before", 1, random.int(0, 5)), ...stage.files("after", 1, random.int(0, 5))];
  const disposal = random.pick(["onSpot", "rectified", "coordinated"]);
  life.do(hand, "handle", { disposal, result: kind.did, photosAfter });
  life.soon(10, 120).do(lead, "feedback");
}

function checked(life: Life, at: Spot, checkResult: "pass" | "notPass"): void {
  const { stage, random } = life;
  const who = random.chance(0.6) ? "supervisor" : ofCommunity("grid-worker", at.community);
  const found =
    checkResult === "pass"
      ? { checkPhotos: stage.files("after", 1, random.int(0, 5)) }
      : { checkNote: "问题仍然存在，处置不彻底。" };
  life.soon(20, 180).do(who, "check", { checkResult, ...found });
}
