import type { Instant } from "@fadu/engine/time/dates.ts";

import { Life } from "../life.ts";
import type { Stage } from "../stage.ts";
import { graded, OFFENCES } from "./offences.ts";
import type { Offence } from "./offences.ts";
import { pairOf, squadLeaderOf } from "./officers.ts";
import { ordinaryFromSpot } from "./ordinary-penalty.ts";
import { citizen, shop, spot } from "./people.ts";
import type { Named, Somewhere } from "./people.ts";

/** How a penalty on the spot goes. */
export const SPOT_WAYS = { bank: 52, cash: 12, warning: 24, educated: 7, transferred: 2, unpaid: 3 } as const;
export type SpotWay = keyof typeof SPOT_WAYS;

const SMALL = OFFENCES.filter(({ small }) => small.length > 0);

/** A small penalty decided on the spot (行政处罚法第五十一条). */
export function simplePenalty(stage: Stage, key: string, begin: Instant, way?: SpotWay): void {
  const life = new Life(stage, "simple-penalty", key, begin);
  const { random } = life;
  const goes = way ?? random.weighted(SPOT_WAYS);
  const offence = random.heavy(SMALL);
  const officers = pairOf(life);
  const [first] = officers;
  const { place } = spot(stage, random);
  const offender = random.chance(0.6) ? citizen(random) : shop(random);
  const people = officers.map((login) => stage.account(login));
  life.open(first, "start", {
    officers: people,
    identityShown: true,
    place,
    occurredAt: life.now,
    ...(offence.theme === undefined ? {} : { theme: offence.theme }),
  });
  life.minutes(10, 40);
  if (goes === "educated") {
    const closingReason = "违法行为轻微，当场改正，没有造成危害后果，经教育后不予处罚。";
    life.do(first, "educate", {
      offender,
      cause: offence.cause,
      facts: `${offence.says}。`,
      timelyCorrected: true,
      harm: "none",
      education: "当场说明所违反的规定和危害，当事人表示今后遵守。",
      closingReason,
    });
    return;
  }
  if (goes === "transferred") {
    const transferReason = "经现场核实，拟处罚款超过当场处罚限额，转普通程序办理。";
    life.do(first, "toOrdinary", { transferReason, offender, cause: offence.cause, evidence: stage.files("photo", 2) });
    life.follow("ordinary-penalty", (matter) => ordinaryFromSpot(life, matter, { officers, offence, offender, place }));
    return;
  }
  decided(life, goes, { offence, offender, place, people, first });
  carriedOut(life, goes, first, squadLeaderOf(first));
}

interface Scene {
  readonly offence: Offence;
  readonly offender: Named;
  readonly place: Somewhere;
  readonly people: readonly string[];
  readonly first: string;
}

const fines = new WeakMap<Life, number>();

function decided(life: Life, goes: SpotWay, { offence, offender, place, people, first }: Scene): void {
  const { random, stage } = life;
  const fine = goes === "cash" ? random.pick([50, 100]) : random.pick(offence.small);
  fines.set(life, fine);
  const sanction =
    goes === "warning"
      ? { sanction: "warning" }
      : { sanction: "fine", fine, collection: goes === "cash" ? "cash" : "bank" };
  life.do(first, "decide", {
    officers: [...people],
    offender,
    cause: offence.cause,
    occurredAt: life.now,
    place,
    facts: `当事人${offence.says}。`,
    brokenLaw: offence.broken,
    penaltyLaw: offence.law,
    ...(graded(offence, fine) ?? { discretionStep: random.pick(["light", "general"]) }),
    told: true,
    defence: random.chance(0.85) ? "无" : "当事人称不了解规定，请求从轻处理。",
    ...(random.chance(0.15) ? { defenceReply: "已在裁量时予以考虑。" } : {}),
    evidence: stage.files("photo", 2, random.int(0, 5)),
    powerSource: "devolved",
    inNameOf: "street",
    ...sanction,
    signing: "signed",
    publicity: "publish",
    ...(offence.theme === undefined ? {} : { theme: offence.theme }),
  });
  life.minutes(1, 5).serve(first, "on-the-spot-decision", offender.name);
}

function carriedOut(life: Life, goes: SpotWay, first: string, leader: string): void {
  const { random } = life;
  const paidAmount = fines.get(life) ?? 0;
  const receiptNumber = `PJ${random.int(100_000, 999_999)}`;
  if (goes === "warning") life.minutes(1, 5).do(first, "warn");
  if (goes === "cash") {
    const on = { collectedOn: life.today, paidOn: life.today };
    life.minutes(1, 5).do(first, "collectOnSpot", { cashGround: "small", receiptNumber, ...on, paidAmount });
  }
  life.workdays(1, 2).do(leader, "fileRecord", { recordNote: "准予备案。" });
  life.soon().do("case-clerk", "publish", { publication: "行政处罚决定信息公开", on: life.today });
  if (goes === "cash") {
    life.soon().do(first, "remit", { remittedOn: life.today });
    life.workdays(1).do("finance-clerk", "bank", { bankedOn: life.today });
  }
  if (goes === "bank")
    life.workdays(1, 7).do("finance-clerk", "pay", { paidOn: life.today, paidAmount, receiptNumber });
  if (goes === "unpaid") {
    life.days(30, 36).do(first, "addSurcharge", { surcharge: Math.round(paidAmount * 0.03 * 5 * 100) / 100 });
    life.workdays(5, 10).do(leader, "enforce", { closingReason: "逾期不履行，移送申请法院强制执行。" });
    return;
  }
  life.workdays(1, 4).do(random.chance(0.5) ? leader : "case-clerk", "close");
}
