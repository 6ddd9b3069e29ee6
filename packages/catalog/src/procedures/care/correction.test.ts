import { describe, expect, it } from "vitest";
import { walkPath } from "../../testing/paths.ts";
import { NOTICE, TEAM, TO_UNDERWAY, notified } from "../../testing/paths/care/correction-person.ts";
import { instant, walk, type Values, type Walk } from "../../testing/street.ts";
import { correctionPerson } from "./correction-person.ts";

const who = "justice-assistant";
const underway = (more: Values = {}): Walk =>
  walkPath(correctionPerson, {
    title: "矫正中",
    steps: [{ ...notified(more) }, ...TO_UNDERWAY.slice(1)],
  }).on("2024-09-10");

describe("社区矫正", () => {
  it("CC-02 knows four kinds of persons, and no fifth", () => {
    expect(Object.values(correctionPerson.fields["category"]?.options ?? {})).toEqual([
      "管制",
      "宣告缓刑",
      "假释",
      "暂予监外执行",
    ]);
    expect(walk(correctionPerson).refused(who, "notify", { ...NOTICE, category: "detention" }).code).toBe(
      "field.invalid",
    );
  });

  it("CC-21 leaves ten days from effect to report; then the office looks for the person", () => {
    const late = walk(correctionPerson).on("2024-09-02").do(who, "notify", NOTICE);
    expect(late.due("report").on).toBe("2024-09-05");
    late.on("2024-09-06").expire("report");
    expect(late.opened.state).toBe("searching");
    expect(late.offers(who).map(({ act }) => act)).toContain("search");
    late.do(who, "receive", { reportedOn: "2024-09-06", receivedOn: "2024-09-06", officer: who });
    expect(late.opened.state).toBe("received");
  });

  it("CC-24 needs a group and a plan, and a woman in the group of a woman", () => {
    const received = walkPath(correctionPerson, { title: "接收", steps: TO_UNDERWAY.slice(0, 2) });
    expect(received.refused(who, "setPlan", { plan: "每月走访" }).code).toBe("field.invalid");
    const men = { ...TEAM, team: [{ name: "李司法", role: "office", sex: "male" }] };
    expect(received.refusedBy(who, "setPlan", men)).toEqual(["CC-24"]);
    received.do(who, "setPlan", TEAM);
    expect(received.opened.instruments).toMatchObject([{ instrument: "correction-plan" }]);
  });

  const leave: Values = { leaveTo: "外市", leaveFrom: "2024-09-11", leaveUntil: "2024-09-15", leaveReason: "探亲" };

  it("CC-27 lets nobody leave without approval, and asks for return before the next leave", () => {
    const asked = underway().do(who, "leave", leave);
    expect(asked.opened.pending?.act).toBe("leave");
    asked.approve("justice-office-head");
    expect(asked.due("back").on).toBe("2024-09-15");
    asked.on("2024-09-16");
    expect(asked.refusedBy(who, "leave", { ...leave, leaveFrom: "2024-09-17", leaveUntil: "2024-09-18" })).toContain(
      "CC-27",
    );
    asked.do(who, "returnFromLeave", { returnedOn: "2024-09-16" });
  });

  it("CC-X1 leaves more than seven days to the county and more than thirty to nobody, unless the street sets otherwise", () => {
    const long: Values = { ...leave, leaveUntil: "2024-09-25" };
    expect(
      underway()
        .refused(who, "leave", long)
        .failures.map(({ path }) => path),
    ).toContain("countyNumber");
    underway().do(who, "leave", { ...long, countyNumber: "批1号" });
    const longest = { ...leave, leaveUntil: "2024-10-20", countyNumber: "批1号" };
    expect(underway().refusedBy(who, "leave", longest)).toContain("CC-X1");
  });

  it("CC-29 allows a locator for three months on approval, renewed in time or lifted", () => {
    const located = underway().do(who, "locate", {
      locatorGround: "leftArea",
      locatorFrom: "2024-09-10",
      locatorNumber: "批1号",
    });
    expect(Object.keys(correctionPerson.fields["locatorGround"]?.options ?? {})).toHaveLength(5);
    expect(located.due("locator").on).toBe("2024-12-10");
    located.on("2024-12-09");
    const renewed = (locatorFrom: string): Values => ({ locatorFrom, locatorNumber: "批2号" });
    located.do(who, "renewLocator", renewed("2024-12-09"));
    expect(located.due("locator").on).toBe("2025-03-09");
    located.on("2025-03-10");
    expect(located.refusedBy(who, "renewLocator", renewed("2025-03-10"))).toContain("CC-29");
    located.do(who, "liftLocator", { locatorEndOn: "2025-03-10" });
    expect(located.opened.clocks["locator"]?.stopped).toBeDefined();
    expect(
      underway().refused(who, "locate", { locatorGround: "fancy", locatorFrom: "2024-09-10", locatorNumber: "1" }).code,
    ).toBe("field.invalid");
  });

  it("CC-30 looks at once for whoever is lost, and says so before taking the person back", () => {
    const lost = underway().do(who, "reportMissing", {
      missingAt: instant("2024-09-10", "09:30"),
      missingText: "失联",
    });
    expect(lost.due("search").at).toBe(instant("2024-09-10", "10:30"));
    const found: Values = { foundOn: "2024-09-10", foundText: "在家" };
    expect(lost.refusedBy(who, "foundAgain", found)).toContain("CC-30");
    lost.do(who, "organiseSearch", { searchedAt: instant("2024-09-10", "09:45"), searchText: "会同派出所" });
    lost.do(who, "foundAgain", found);
  });

  it("CC-46 waits thirty days for the court on a proposal that rests on a report", () => {
    const proposal: Values = { court: "区人民法院", courtReceivedOn: "2024-09-10" };
    expect(underway().refusedBy(who, "proposeRevocation", proposal)).toEqual(["CC-46"]);
    const proposed = underway()
      .do(who, "reportBreach", { breachOn: "2024-09-09", breachText: "脱管", breachProposal: "revoke" })
      .approve("justice-office-head")
      .do(who, "proposeRevocation", proposal);
    expect(proposed.due("ruling").on).toBe("2024-10-10");
    const kept: Values = { ruling: "revoked", rulingNumber: "裁1号", leftOn: "2024-09-10", leaveGround: "expired" };
    expect(proposed.refusedBy(who, "recordRuling", kept)).toEqual(["CC-46"]);
  });

  it("CC-54 keeps what concerns a minor from being passed around", () => {
    const minor = underway({ minor: true });
    expect(minor.refusedBy(who, "circulate", { accounts: ["org-head"] })).toEqual(["CC-54"]);
    expect(minor.refusedBy(who, "consult", { accounts: ["org-head"] })).toEqual(["CC-54"]);
    underway().do(who, "circulate", { accounts: ["org-head"] });
    expect(correctionPerson.visibility).toMatchObject({ sensitivity: "secret" });
  });

  it("does not release before the term has run", () => {
    const early = underway().on("2025-08-01");
    expect(early.refused(who, "release", { leftOn: "2025-08-01", leaveGround: "expired" }).message).toContain(
      "尚未届满",
    );
  });
});
