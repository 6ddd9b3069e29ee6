import type { Instant } from "@fadu/engine/time/dates.ts";
import { addDays } from "@fadu/engine/time/dates.ts";

import { Life } from "../life.ts";
import type { Stage } from "../stage.ts";
import { offenceOf, OFFENCES } from "./offences.ts";
import { citizen, company, ofCommunity, shop, spot } from "./people.ts";
import type { Named, Spot } from "./people.ts";
import { pairOf, squadLeaderOf } from "./officers.ts";
import { CASE_WAYS, closed, decided } from "./ordinary-decision.ts";
import type { Case, CaseWay } from "./ordinary-decision.ts";

/** A case from a clue of the squad's own, a complaint or a patrol. */
export function ordinaryPenalty(stage: Stage, key: string, begin: Instant, way?: CaseWay): void {
  const life = new Life(stage, "ordinary-penalty", key, begin);
  const { random } = life;
  const goes = way ?? random.weighted(CASE_WAYS);
  // A fine that one may be heard on lies above the tables of the demo.
  const offence = random.heavy(goes === "hearing" ? OFFENCES.filter(({ benchmark }) => !benchmark) : OFFENCES);
  const offender =
    offence.cause === "GH01" || random.chance(0.35)
      ? company(random)
      : random.chance(0.6)
        ? shop(random)
        : citizen(random);
  const about: Case = { officers: pairOf(life), offence, offender, place: spot(stage, random).place };
  life.open(about.officers[0], "register", {
    source: random.pick(["patrol", "inspection", "complaint", "complaint", "assigned"]),
    clue: `${random.pick(["巡查发现", "接群众举报", "检查发现"])}当事人${offence.says}。`,
    foundOn: life.today,
    ...(offence.theme === undefined ? {} : { theme: offence.theme }),
  });
  investigated(life, about, goes);
}

/** A case opened because a penalty on the spot would have been too small for it. */
export function ordinaryFromSpot(from: Life, matter: string, about: Case): void {
  const life = new Life(from.stage, "ordinary-penalty", `${from.key}/case`, from.now, matter);
  investigated(life, about, "fined");
}

interface FromEvent {
  /** Login of the head of the unit that handles the event. */
  readonly lead: string;
  /** Where it is. */
  readonly at: Spot;
  /** The offence it turned out to be. */
  readonly cause: string;
  /** Closing condition of the event's standard. */
  readonly closing: string;
}

/** The grid event becomes a case, and goes on when the case reports back (闭环反馈). */
export function caseFromEvent(event: Life, { lead, at, cause, closing }: FromEvent): void {
  const { stage, random } = event;
  const about: Case = {
    officers: pairOf(event),
    offence: offenceOf(cause),
    offender: shop(random),
    place: at.place,
  };
  event.soon(30, 200).do(lead, "handOn", { handTo: "penalty", handReason: "须立案查处" });
  event.follow("ordinary-penalty", (matter) => {
    const life = new Life(stage, "ordinary-penalty", `${event.key}/case`, event.now, matter);
    investigated(life, about, "fined");
    event.until(life.now).soon(30, 120).do(lead, "feedback");
    event.soon(30, 200).do(ofCommunity("grid-worker", at.community), "check", {
      checkResult: "pass",
      checkPhotos: stage.files("after", 1),
    });
    event.soon(10, 60).do("operator", "close", { closing });
  });
}

function investigated(life: Life, about: Case, goes: CaseWay): void {
  const { random, stage } = life;
  const { officers, offence, offender, place } = about;
  const [first] = officers;
  const people = officers.map((login) => stage.account(login));
  const occurredAt = life.now;
  life.workdays(0, 3).do(first, "file", {
    offender,
    cause: offence.cause,
    occurredAt,
    place,
    initialEvidence: "现场照片、现场检查记录。",
    evidence: stage.files("photo", 2, random.int(0, 4)),
    jurisdiction: "《中华人民共和国行政处罚法》第二十二条、第二十四条，省人民政府赋权决定。",
    filingOpinion: `当事人涉嫌${offence.says}，属本机关管辖，建议立案调查。`,
    officers: people,
    finedBefore: "no",
    powerSource: "devolved",
    inNameOf: "street",
  });
  life.approve(squadLeaderOf(first), "deputy-head");
  life.workdays(1, 3).do(first, "recordScene", {
    officers: people,
    identityShown: true,
    sceneAt: life.now,
    place,
    sceneText: `现场检查发现，当事人${offence.says}。执法人员已拍照取证。`,
    signing: "signed",
    records: stage.files("record", 1),
  });
  inquired(life, about, people);
  ordered(life, about, people);
  if (goes === "ended") {
    const closingReason = "经查违法事实不能认定，建议终止调查。";
    life.workdays(2, 6).do(first, "endInvestigation", { closingKind: "investigationEnded", closingReason });
    life.approve("deputy-head");
    closed(life, first, "investigationEnded");
    return;
  }
  if (goes === "late") life.days(70, 80);
  decided(life, about, goes);
}

const representativeOf = ({ name, representative }: Named): string =>
  typeof representative === "string" ? representative : name;

function inquired(life: Life, { officers, offender, offence }: Case, people: readonly string[]): void {
  const { stage } = life;
  life.workdays(1, 3);
  const inquiredFrom = life.now;
  life.minutes(25, 50);
  life.do(officers[0], "recordInquiry", {
    officers: [...people],
    identityShown: true,
    rightsTold: true,
    inquired: representativeOf(offender),
    inquiredFrom,
    inquiredTo: life.now,
    inquiryText: `问：${offence.says}，是否属实？答：属实。问：是否知道违反规定？答：现在知道了，会尽快改正。`,
    signing: "signed",
    records: stage.files("statement", 1),
  });
}

function ordered(life: Life, { officers, offence, offender }: Case, people: readonly string[]): void {
  const [first] = officers;
  life.soon().do(first, "orderCorrection", {
    officers: [...people],
    correction: offence.correction,
    correctionLaw: offence.broken,
    correctBy: addDays(life.today, 5),
  });
  life.minutes(2, 10).serve(first, "rectification-order", offender.name);
  life.workdays(6, 8).do(first, "checkCorrection", { corrected: "done", correctedText: "复查时已改正。" });
}
