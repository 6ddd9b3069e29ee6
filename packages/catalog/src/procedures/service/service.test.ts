import { describe, expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { walkPath, type Step } from "../../testing/paths.ts";
import { checked, commitmentCheckPaths, opened } from "../../testing/paths/service/commitment-check.ts";
import { NEED, enterpriseServicePaths } from "../../testing/paths/service/enterprise-service.ts";
import { booked, hallBookingPaths } from "../../testing/paths/service/hall-booking.ts";
import { onlineConsultationPaths } from "../../testing/paths/service/online-consultation.ts";
import {
  APPLICATION,
  GRANTED,
  ITEM,
  ITEMS,
  TOLERANT,
  accepted,
  applied,
  reviewed,
  serviceCasePaths,
} from "../../testing/paths/service/service-case.ts";
import { CALENDAR, walk, type Values, type Walk } from "../../testing/street.ts";
import { walked, wandered } from "../../testing/walked.ts";
import { commitmentCheck } from "./commitment-check.ts";
import { enterpriseService } from "./enterprise-service.ts";
import { hallBooking } from "./hall-booking.ts";
import { helperService } from "./helper-service.ts";
import { onlineConsultation } from "./online-consultation.ts";
import { selfServiceUsage } from "./self-service-usage.ts";
import { serviceCase } from "./service-case.ts";
import { serviceItem } from "./service-item.ts";

walked(serviceCase, serviceCasePaths);
walked(commitmentCheck, commitmentCheckPaths);
walked(enterpriseService, enterpriseServicePaths);
walked(onlineConsultation, onlineConsultationPaths);
walked(hallBooking, hallBookingPaths);

const facets = (going: Walk) => facetsOf(going.definition, going.opened, CALENDAR);
const until = (...steps: readonly Step[]): Walk => walkPath(serviceCase, { title: "办件", steps, world: ITEMS });
const says = (going: Walk, act: string, values: Values): string => going.refused("service-window", act, values).message;

describe("政务服务办件", () => {
  it("tells everything that is missing at once, and waits for it before it declines", () => {
    const asked = until(applied()).do("service-window", "askPapers", { missing: [{ name: "场地证明" }] });
    const late: Values = { refuseGround: "notSupplemented", refuseText: "退回" };
    expect(says(asked, "declineApplication", late)).toContain("尚未送达");
    asked.do("service-window", "serve", {
      instrument: "papers-notice",
      way: "直接送达",
      on: "2024-09-02",
      receiver: "本人",
    });
    expect(asked.due("supplement").on).toBe("2024-09-24");
    asked.on("2024-09-25").do("service-window", "declineApplication", late).approve("service-head");
    expect(asked.opened.outcome).toBe("refused");
  });

  it("accepts with missing side papers only against a day by which they come, and grants nothing before they are there", () => {
    const never = { tolerant: true, committed: false, worker: "service-window", tolerated: [{ name: "合同" }] };
    expect(says(until(applied()), "accept", { ...never, missingDueOn: "2024-09-01" })).toContain("补齐期限");
    expect(says(until(applied()), "accept", { ...never, missingDueOn: "2024-12-31" })).toContain("最长期限");
    const lacking = until(applied(), accepted(TOLERANT), reviewed).on("2024-09-05");
    expect(lacking.opened.instruments.map(({ instrument }) => instrument)).toEqual([
      "acceptance-notice",
      "tolerance-letter",
    ]);
    expect(says(lacking, "decide", GRANTED)).toContain("尚未补齐");
    expect(says(lacking, "endUnfilled", { withdrawText: "未补" })).toContain("尚未届满");
    lacking.do("service-window", "fillGap", { filledOn: "2024-09-05", materials: ["documentary:1"] });
    lacking.do("service-window", "decide", GRANTED);
  });

  it("takes a commitment only when it is signed, and has it checked after the grant", () => {
    const promise: Values = { tolerant: false, committed: true, worker: "service-window", commitment: "符合" };
    expect(says(until(applied()), "accept", { ...promise, commitmentFiles: ["photo:1"] })).toContain("签字");
    const [whole] = serviceCasePaths;
    const links = whole ? walkPath(serviceCase, whole).opened.links : [];
    expect(links).toMatchObject([{ procedure: "commitment-check", kind: "followUp" }]);
  });

  it("TSY-06b publishes a permit within seven working days of the decision; what is no permit is not published", () => {
    const decided = (more: Values): Walk =>
      until(applied(more), accepted(), reviewed)
        .on("2024-09-05")
        .do("service-window", "decide", {
          ...(more["permit"] === false
            ? { result: "granted", decisionText: "准予。", decidedOn: "2024-09-05" }
            : GRANTED),
        })
        .approve("service-head");
    expect(decided({}).opened.publications).toMatchObject([
      { within: { n: 7, unit: "workday" }, dueFrom: "2024-09-05" },
    ]);
    expect(decided({ permit: false }).opened.publications).toEqual([]);
  });

  it("counts ways and missing papers by the day a case closed (ZW-01), and visits", () => {
    const [whole] = serviceCasePaths;
    expect(whole && facets(walkPath(serviceCase, whole))).toMatchObject({
      mode: "home",
      flagged: true,
      special: true,
      quantity: 1,
      topic: ITEM.title,
    });
    expect(APPLICATION["way"]).toBe("window");
  });
});

describe("告知承诺核查", () => {
  it("is due two months after the grant, unless the street sets otherwise", () => {
    const due = walkPath(commitmentCheck, { title: "核查", steps: [opened], world: ITEMS });
    expect(due.due("check").on).toBe("2024-11-06");
    const untrue = walkPath(commitmentCheck, { title: "不实", steps: [opened, checked("false")], world: ITEMS });
    expect(untrue.opened.state).toBe("breached");
  });
});

describe("预约办", () => {
  it("turns a visit that was kept into a case, and calls nobody absent before the day", () => {
    const early = walkPath(hallBooking, { title: "预约", steps: [booked], world: ITEMS });
    expect(early.refused("service-window", "miss", { absentText: "未到" }).message).toContain("预约日期未到");
    const [kept, advised] = hallBookingPaths.map((path) => walkPath(hallBooking, path));
    expect(kept?.opened.links).toMatchObject([{ procedure: "service-case" }]);
    expect(advised?.opened.links).toEqual([]);
  });
});

describe("service records", () => {
  it("lists an item with its way of doing without a certificate (ZW-07 to ZW-09)", () => {
    const item: Values = {
      code: "0001",
      name: "居住证明",
      department: "civil",
      kind: "public",
      settled: true,
      window: "3号",
      certificateFree: true,
      certificateFreeWay: "commitment",
      certificates: "房产证",
      commitmentText: "本人承诺……",
      checkWay: "数据核对",
      validFrom: "2024-01-01",
    };
    const { commitmentText: _, ...silent } = item;
    expect(
      walk(serviceItem)
        .refused("service-head", "enter", silent)
        .failures.map(({ path }) => path),
    ).toEqual(["commitmentText"]);
    expect(
      walk(serviceItem).refused("service-head", "enter", { ...item, legalDays: 5, promisedDays: 10 }).message,
    ).toContain("不得长于");
    expect(facets(walk(serviceItem).do("service-head", "enter", item))).toMatchObject({
      category: "civil",
      mode: "commitment",
      flagged: true,
      special: true,
      validFrom: "2024-01-01",
      validTo: null,
    });
  });

  it("records a help, a firm and a day of a terminal (ZW-04, ZW-05, ZW-10)", () => {
    const help: Values = {
      kind: "agent",
      servedOn: "2024-09-02",
      itemName: "医保报销",
      person: { kind: "citizen", name: "张三" },
      helper: "代办员甲",
      community: "north",
    };
    expect(facets(walk(helperService).do("community-clerk", "register", help))).toMatchObject({
      category: "agent",
      occurredOn: "2024-09-02",
      person: "代办员甲",
    });
    expect(walk(helperService).refused("community-clerk", "register", { ...help, kind: "leader" }).code).toBe(
      "field.invalid",
    );
    expect(facets(walk(enterpriseService).do("service-window", "register", NEED))).toMatchObject({
      category: "tracking",
      subcategory: "manufacturing",
      occurredOn: "2024-09-02",
    });
    const usage: Values = {
      terminal: "T01",
      usedOn: "2024-09-01",
      slot: "offHours",
      kind: "query",
      item: "社保查询",
      count: 35,
    };
    expect(facets(walk(selfServiceUsage).do("service-window", "register", usage))).toMatchObject({
      quantity: 35,
      subcategory: "T01",
      mode: "offHours",
    });
  });

  wandered([
    { definition: enterpriseService },
    { definition: onlineConsultation, prefer: { solved: [true] } },
    { definition: commitmentCheck, world: ITEMS },
    { definition: hallBooking, world: ITEMS },
    { definition: serviceCase, world: ITEMS, beyond: ["supplement", "supplementing"] },
  ]);
});
