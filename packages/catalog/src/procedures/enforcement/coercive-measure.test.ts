import { describe, expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import {
  coerciveMeasurePaths,
  GRANTED,
  IMPOSITION,
  PROPOSAL,
  RELEASE,
  TO_HELD,
} from "../../testing/paths/enforcement/coercive-measure.ts";
import { HEAD, OFFICER } from "../../testing/paths/enforcement/compulsion.ts";
import { walkPath } from "../../testing/paths.ts";
import { CALENDAR, instant, walk, type Values, type Walk } from "../../testing/street.ts";
import { walked } from "../../testing/walked.ts";
import { coerciveMeasure } from "./coercive-measure.ts";

walked(coerciveMeasure, coerciveMeasurePaths);

const held = (): Walk => walkPath(coerciveMeasure, { title: "扣押", steps: TO_HELD, world: GRANTED });
const agreedTo = (): Walk =>
  walk(coerciveMeasure, GRANTED)
    .on("2024-09-02")
    .do(OFFICER, "propose", PROPOSAL)
    .do(OFFICER, "authorise")
    .approve("squad-leader", ...HEAD)
    .on("2024-09-03");
const proposing = (more: Values): string[] =>
  walk(coerciveMeasure, GRANTED)
    .on("2024-09-02")
    .refusedBy(OFFICER, "propose", { ...PROPOSAL, ...more });
const imposing = (more: Values): string[] => agreedTo().refusedBy(OFFICER, "impose", { ...IMPOSITION, ...more });
const urgently = (): Walk =>
  walk(coerciveMeasure, GRANTED)
    .on("2024-09-03", "11:00")
    .do(OFFICER, "imposeAtOnce", {
      ...PROPOSAL,
      ...IMPOSITION,
      urgentReason: "正在转移",
      imposedAt: instant("2024-09-03", "10:30"),
    });
const row = (more: Values): Values => ({
  items: [{ name: "钢瓶", quantity: "1只", state: "满瓶", related: true, livelihood: false, sealed: false, ...more }],
});

describe("查封、扣押", () => {
  it("POW-09 is closed to a street that no law and no devolution decision gives it to", () => {
    expect(walk(coerciveMeasure).on("2024-09-02").refusedBy(OFFICER, "propose", PROPOSAL)).toEqual([
      "POW-09",
      "ACL-09",
    ]);
  });

  it("ACL-05 asks why milder means will not do", () => {
    const bare = walk(coerciveMeasure, GRANTED).refused(OFFICER, "propose", { ...PROPOSAL, necessity: null });
    expect(bare.failures.map(({ path }) => path)).toContain("necessity");
  });

  it("ACL-09 knows sealing and seizing only: persons and accounts are beyond a street", () => {
    expect(Object.keys(coerciveMeasure.fields["kind"]?.options ?? {})).toEqual(["seal", "seize"]);
    expect(walk(coerciveMeasure, GRANTED).refused(OFFICER, "propose", { ...PROPOSAL, kind: "freeze" }).code).toBe(
      "field.invalid",
    );
  });

  it("ACL-18a is agreed to by the office's head before it is carried out", () => {
    const asked = walk(coerciveMeasure, GRANTED).on("2024-09-02").do(OFFICER, "propose", PROPOSAL);
    expect(asked.refused(OFFICER, "impose", IMPOSITION).code).toBe("act.notOpen");
    asked.do(OFFICER, "authorise").approve("squad-leader");
    expect(asked.refused(OFFICER, "approve").code).toBe("approval.notYours");
    expect(asked.opened.state).toBe("proposed");
    expect(asked.approve("deputy-head").opened.state).toBe("authorised");
  });

  it("ACL-18b wants two officers with certificates in force, who show them", () => {
    expect(imposing({ officers: [OFFICER, "officer-old"] })).toContain("ACL-18b");
    expect(imposing({ identityShown: false })).toEqual(["ACL-18b"]);
  });

  it("ACL-18c tells the party why and what it may do, and hears it", () => {
    expect(imposing({ told: false })).toEqual(["ACL-18c"]);
    expect(agreedTo().refused(OFFICER, "impose", { ...IMPOSITION, statementText: null }).code).toBe("field.invalid");
  });

  it("ACL-18d writes a record on the spot; a witness signs when the party stays away", () => {
    expect(imposing({ presence: "absent", witness: "社区干部李某", signing: "signed" })).toEqual(["ACL-18d"]);
    expect(agreedTo().refused(OFFICER, "impose", { ...IMPOSITION, sceneRecord: null }).code).toBe("field.invalid");
    const absent = { ...IMPOSITION, presence: "absent", witness: "社区干部李某", signing: "witnessed" };
    expect(
      agreedTo()
        .do(OFFICER, "impose", absent)
        .opened.instruments.map((i) => i.instrument),
    ).toContain("compulsion-record");
  });

  it("TSY-08a wants the whole of it on film", () => {
    expect(agreedTo().refused(OFFICER, "impose", { ...IMPOSITION, recording: null }).code).toBe("field.invalid");
  });

  it("ACL-19 reports an urgent measure and has it agreed to within twenty-four hours, or releases it at once", () => {
    const urgent = urgently();
    expect(urgent.due("ratification").at).toBe(instant("2024-09-04", "10:30"));
    const disposal: Values = { disposal: "release", disposalReason: "已改正。" };
    expect(urgent.refusedBy(OFFICER, "dispose", disposal)).toContain("ACL-19");
    expect(urgent.refusedBy("org-head", "ratify", { ratification: "ratified" })).toContain("ACL-19");
    urgent.do(OFFICER, "reportUrgent", { urgentReport: "已报告" });
    const unfounded = urgent.do("org-head", "ratify", { ratification: "unfounded" });
    expect(unfounded.opened.state).toBe("releasing");
  });

  it("ACL-21 sends what was seized along with a case that may be a crime, and tells the party in writing", () => {
    const moved = held()
      .do(OFFICER, "moveWithCase", { transferTo: "区公安分局", transferReason: "涉嫌犯罪" })
      .approve(...HEAD);
    expect(moved.opened.outcome).toBe("transferred");
    expect(moved.opened.instruments.at(-1)?.instrument).toBe("seizure-transfer-notice");
    expect(coerciveMeasure.instruments["seizure-transfer-notice"]?.served).toBe(true);
  });

  it("ACL-23 takes nothing that has no part in it, no daily necessities, nothing sealed already", () => {
    expect(proposing(row({ related: false }))).toEqual(["ACL-23"]);
    expect(proposing(row({ livelihood: true }))).toEqual(["ACL-23"]);
    expect(imposing(row({ sealed: true }))).toEqual(["ACL-23"]);
  });

  it("ACL-24 hands over decision and list on the spot, the decision with its five particulars", () => {
    const imposed = agreedTo().do(OFFICER, "impose", IMPOSITION);
    expect(imposed.opened.instruments.map((i) => i.instrument)).toEqual([
      "measure-approval",
      "seizure-decision",
      "seizure-list",
      "compulsion-record",
    ]);
    expect(imposed.due("delivery").on).toBe("2024-09-03");
    expect(coerciveMeasure.instruments["seizure-decision"]?.needs.map(({ path }) => path)).toEqual([
      "offender.name",
      "offender.address",
      "kind",
      "suspicion",
      "measureLaw",
      "items",
      "imposedAt",
      "custodyPlace",
    ]);
  });

  it("ACL-25a lasts thirty days, rest day or not, and then ends by itself", () => {
    const going = held();
    expect(going.due("holding").on).toBe("2024-10-03");
    expect(going.on("2024-10-04").expire("holding").opened.state).toBe("releasing");
  });

  it("ACL-25b is prolonged once, by thirty days, before it ends, with the reason in writing", () => {
    const going = held().on("2024-09-30");
    going.do(OFFICER, "prolong", { prolongReason: "案情复杂" }).approve(...HEAD);
    expect(going.due("prolonged").on).toBe("2024-11-02");
    expect(going.opened.instruments.at(-1)?.instrument).toBe("seizure-extension-notice");
    expect(going.refusedBy(OFFICER, "prolong", { prolongReason: "再延" })).toContain("ACL-25b");
    expect(held().on("2024-10-04").refusedBy(OFFICER, "prolong", { prolongReason: "案情复杂" })).toEqual(["ACL-25b"]);
  });

  it("ACL-25c does not count the time of a test, which is stated, told in writing and paid for by the office", () => {
    const test: Values = {
      appraisal: "test",
      appraiser: "检测中心",
      appraisalUntil: "2024-09-20",
      appraisalFree: true,
    };
    expect(held().refusedBy(OFFICER, "entrustAppraisal", { ...test, appraisalFree: false })).toEqual(["ACL-25c"]);
    expect(held().refusedBy(OFFICER, "entrustAppraisal", { ...test, appraisalUntil: "2024-09-01" })).toEqual([
      "ACL-25c",
    ]);
    const going = held().on("2024-09-10").do(OFFICER, "entrustAppraisal", test);
    expect(going.opened.instruments.at(-1)?.instrument).toBe("appraisal-period-notice");
    going.on("2024-09-20").do(OFFICER, "receiveAppraisal", { appraisalResult: "不合格" });
    expect(going.due("holding").on).toBe("2024-10-13");
  });

  it("ACL-26 keeps it at the office's cost, and pays for what is damaged", () => {
    expect(imposing({ custodyFree: false })).toEqual(["ACL-26"]);
    const releasing = held()
      .do(OFFICER, "release", RELEASE)
      .approve(...HEAD);
    const lost: Values = { returnedOn: "2024-09-03", returnState: "lost", returnReceipt: ["signed:1"] };
    expect(releasing.refused(OFFICER, "returnItems", lost).code).toBe("field.invalid");
    releasing.do(OFFICER, "returnItems", { ...lost, returnAmount: 500 });
  });

  it("ACL-27 is dealt with in time: confiscated on a penalty decision, destroyed with a record, or released", () => {
    const confiscation: Values = { disposal: "confiscate", disposalReason: "属实", disposalLaw: "《办法》第十三条" };
    expect(held().refused(OFFICER, "dispose", confiscation).code).toBe("field.invalid");
    const late = held().on("2024-10-08");
    expect(late.refusedBy(OFFICER, "dispose", { disposal: "release", disposalReason: "已改正" })).toContain("ACL-25a");
  });

  it("ACL-28 is released as soon as a ground is there and given back at once, signed for", () => {
    expect(held().refusedBy(OFFICER, "release", { ...RELEASE, releaseGround: "expired" })).toEqual(["ACL-28"]);
    const ended = held().on("2024-10-04").expire("holding");
    const back: Values = { returnedOn: "2024-10-04", returnState: "intact", returnReceipt: ["signed:1"] };
    expect(ended.refusedBy(OFFICER, "returnItems", back)).toEqual(["ACL-28"]);
    ended.do(OFFICER, "release", { ...RELEASE, releaseGround: "expired" }).approve(...HEAD);
    expect(ended.due("giveBack").on).toBe("2024-10-08");
    expect(ended.do(OFFICER, "returnItems", back).opened.outcome).toBe("released");
  });

  it("shows in lists what was done, to whom and where", () => {
    expect(facetsOf(coerciveMeasure, held().opened, CALENDAR)).toMatchObject({
      category: "seize",
      party: "南汇建材有限公司",
      place: "万源路2号",
      occurredOn: "2024-09-03",
      servedOn: "2024-09-03",
    });
  });
});
