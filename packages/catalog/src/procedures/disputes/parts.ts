import type { Open } from "@fadu/engine/definition/act.ts";
import type { Condition, Path } from "@fadu/engine/definition/condition.ts";
import type { Field } from "@fadu/engine/definition/field.ts";
import { followUp, type ActInput, type Who } from "../../build/act.ts";
import { local, XF, ZZ } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import {
  choice,
  date,
  exhibits,
  integer,
  longtext,
  money,
  party,
  place,
  table,
  taxonomy,
  text,
  unit,
  units,
} from "../../build/field.ts";
import { DISPUTE_SCALES } from "../../taxonomies/disputes.ts";

/** The street's own rules on disputes: no statute sets its steps inside the office. */
export const OFFICE = local("LOCAL-DISPUTE", "街道矛盾纠纷多元化解工作制度", "U");

const intake = { group: "受理" };

/** What every dispute is, whoever handles it. */
export const DISPUTE_FIELDS = {
  dispute: taxonomy("纠纷类型", "dispute-type", intake),
  applicant: party("当事人（甲方）", { group: "当事人" }),
  respondent: party("当事人（乙方）", { group: "当事人" }),
  otherParties: table(
    "其他当事人",
    {
      name: text("姓名或者名称", { required: true }),
      idNumber: text("证件号码", { sensitivity: "personal", sealed: true }),
      address: text("住址"),
      phone: text("联系方式", { sensitivity: "personal" }),
    },
    { group: "当事人", sensitivity: "personal" },
  ),
  headcount: integer("涉及人数", { ...intake, min: 1, unit: "人" }),
  amount: money("涉及金额", { ...intake, min: 0 }),
  scale: choice("纠纷规模", DISPUTE_SCALES, intake),
  place: place("纠纷地点", intake),
  community: unit("所在社区", intake),
  request: longtext("纠纷概况和当事人要求", intake),
  files: exhibits("申请书、委托函、证据材料", intake),
} satisfies Readonly<Record<string, Field>>;

/** What a coordination meeting (协调会) on a matter says of itself. */
export const MEETING_FIELDS = {
  meetingOn: date("协调会日期", { group: "协调会" }),
  meetingPlace: text("协调会地点", { group: "协调会" }),
  meetingHost: unit("召集单位", { group: "协调会" }),
  meetingUnits: units("参加单位", { group: "协调会" }),
  meetingPeople: text("当事人和其他参加人", { group: "协调会" }),
  meetingText: longtext("协调情况", { group: "协调会" }),
  meetingConclusion: choice(
    "协调结论",
    { agreed: "达成一致", partly: "部分达成一致", next: "继续协调", failed: "未达成一致" },
    { group: "协调会" },
  ),
} satisfies Readonly<Record<string, Field>>;

type MeetingField = keyof typeof MEETING_FIELDS;

/** The meeting as the record of its own that it opens: linked to the matter and counted once (TJ-08). */
const meetingOpened = (kind: string, title: string): Open =>
  followUp("coordination-meeting", {
    disputeKind: `=${kind}`,
    disputeNumber: "$matter.number",
    disputeTitle: title,
    community: "community",
    heldOn: "meetingOn",
    meetingPlace: "meetingPlace",
    host: "meetingHost",
    units: "meetingUnits",
    people: "meetingPeople",
    situation: "meetingText",
    conclusion: "meetingConclusion",
  });

/**
 * The act by which a coordination meeting is held on a matter.
 * @param kind what the meeting is about, as `coordination-meeting` names it
 * @param title path of the matter's own words for the dispute
 */
export const conveneAct = <const S extends string>(
  kind: string,
  title: string,
  act: { readonly from: readonly S[]; readonly by: readonly Who[] },
): ActInput<MeetingField, S> => ({
  title: "召开协调会",
  basis: [XF("24"), OFFICE],
  help: "每召开一次登记一次",
  ...act,
  collects: [
    "meetingOn",
    "meetingPlace",
    "meetingHost",
    "meetingUnits",
    "meetingPeople?",
    "meetingText",
    "meetingConclusion",
  ],
  opens: [meetingOpened(kind, title)],
  task: "optional",
  lasting: true,
});

/** Where a dispute goes on when it leaves this matter. */
export const ROUTE_FIELDS = {
  route: taxonomy("分流途径", "dispute-route", { group: "分流" }),
  receiver: text("接收单位", { group: "分流" }),
} satisfies Readonly<Record<string, Field>>;

/**
 * The hand-over slip (分流移送) opened when a route was named: it follows the dispute until the receiver's result is known.
 * @param carrying what differs from the usual names of the parties and the request
 */
export const diverted = (carrying: Readonly<Record<string, Path>> = {}, when: Condition = filled("route")): Open =>
  followUp(
    "dispute-diversion",
    {
      originNumber: "$matter.number",
      dispute: "dispute",
      applicant: "applicant",
      respondent: "respondent",
      community: "community",
      request: "request",
      route: "route",
      receiver: "receiver",
      ...carrying,
    },
    { when },
  );

/** Basis of leading a dispute into another lawful way. */
export const DIVERSION = [ZZ("01"), ZZ("03")];
