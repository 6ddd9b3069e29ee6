import type { ApprovalStep } from "@fadu/engine/definition/act.ts";
import type { Condition, Requirement } from "@fadu/engine/definition/condition.ts";
import type { Setting } from "@fadu/engine/definition/definition.ts";
import type { Field } from "@fadu/engine/definition/field.ts";
import { consent, handler, type Who } from "../../build/act.ts";
import { ACL, local, POW, TSY, type Bases } from "../../build/basis.ts";
import {
  allOf,
  anyOf,
  atLeast,
  atMost,
  certifiedOfficers,
  exhibitsAt,
  filled,
  given,
  is,
  isNot,
  not,
  requires,
  under,
  valueAt,
  where,
} from "../../build/condition.ts";
import { accounts, choice, exhibits, longtext, party, place, text, yesno } from "../../build/field.ts";
import { localSetting } from "../../build/procedure.ts";
import type { RoleId } from "../../roles/roles.ts";

/** Who works on these cases. */
export const officers: readonly Who[] = [handler, "enforcement-officer"];

/** The office's head or the deputy in charge: 行政机关负责人. */
export const headApproves = (title: string, basis: Bases): ApprovalStep =>
  consent(title, ["org-head", "deputy-head"], { basis });

export const squadChecks: ApprovalStep = consent("中队长审核", ["squad-leader"]);

/** What every act of compulsion says: whom it meets, who carries it out, and how it went on the spot. */
export const compulsionFields = {
  offender: party("当事人", { group: "当事人" }),
  place: place("地点", { group: "当事人" }),
  officers: accounts("执法人员", { group: "实施", help: "两名以上，执法证在当日有效" }),
  identityShown: yesno("已出示执法身份证件", { group: "实施" }),
  told: yesno("已当场告知理由、依据以及当事人依法享有的权利、救济途径", { group: "实施" }),
  presence: choice(
    "当事人到场情况",
    { present: "已通知，当事人到场", absent: "已通知，当事人不到场，邀请见证人到场" },
    { group: "实施" },
  ),
  witness: text("见证人", { group: "实施" }),
  statementText: longtext("当事人陈述、申辩", { group: "陈述申辩", help: "没有陈述、申辩的，写明无" }),
  statementReply: longtext("对陈述、申辩的复核意见", { group: "陈述申辩" }),
  sceneText: longtext("现场情况", { group: "实施" }),
  signing: choice(
    "现场笔录签名情况",
    {
      signed: "当事人和执法人员签名或者盖章",
      refused: "当事人拒绝签名，已在笔录中注明",
      witnessed: "见证人和执法人员签名或者盖章",
    },
    { group: "实施" },
  ),
  sceneRecord: exhibits("现场笔录", { group: "实施", kinds: ["record", "signed"] }),
  recording: exhibits("全程音像记录", { group: "实施", kinds: ["video", "audiovisual"] }),
  eConsent: exhibits("当事人同意电子送达的确认书", { group: "送达", kinds: ["signed"] }),
} as const satisfies Record<string, Field>;

/** What is collected wherever compulsion is carried out on the spot. */
export const onTheSpot = [
  "officers",
  "identityShown",
  "told",
  "presence",
  "statementText",
  "statementReply?",
  "sceneText",
  "signing",
  "sceneRecord",
  "recording",
] as const;

/** Two officers with certificates in force (行政强制法第十八条第二项): nobody else, and nobody entrusted (第十七条). */
export const twoQualified: Requirement = requires(
  certifiedOfficers(2),
  "行政强制应当由两名以上具备资格的行政执法人员实施，行政强制措施权不得委托",
  [ACL("18b"), POW("09"), POW(15)],
);

/** How compulsion is carried out on the spot (行政强制法第十八条). */
export const donePublicly: readonly Requirement[] = [
  twoQualified,
  requires(is("identityShown", true), "执法人员应当出示执法身份证件", ACL("18b")),
  requires(is("told", true), "应当当场告知当事人理由、依据以及当事人依法享有的权利、救济途径", ACL("18c")),
  requires(filled("statementText"), "应当听取当事人的陈述和申辩；没有陈述、申辩的写明无", ACL("18c")),
  requires(
    where(is("presence", "absent"), allOf(filled("witness"), is("signing", "witnessed"))),
    "当事人不到场的，应当邀请见证人到场，由见证人和执法人员在现场笔录上签名或者盖章",
    ACL("18d"),
  ),
  requires(exhibitsAt("sceneRecord", 1), "应当制作现场笔录，由当事人和执法人员签名或者盖章", ACL("18d")),
  requires(
    exhibitsAt("recording", 1),
    "查封扣押财产、强制拆除等直接涉及人身自由、生命健康、重大财产权益的，应当全程音像记录",
    TSY("08a"),
  ),
];

/** Service of what compels (行政强制法第三十八条). */
export const directService: Requirement = requires(
  anyOf(isNot("$given.way", "电子送达"), exhibitsAt("eConsent", 1)),
  "催告书、行政强制执行决定书应当直接送达当事人；拒绝接收或者无法直接送达的，依照民事诉讼法的规定送达，当事人未同意的不得电子送达",
  ACL(38),
);

/** The hours of night and whether weekends are spared, too: the statute says neither, so each place does. */
export const NIGHT_SETTINGS = {
  nightFrom: localSetting("夜间起始时刻（不得强制执行）", "22:00", local("LOCAL-NIGHT", "夜间时段的地方口径", "U")),
  nightTo: localSetting("夜间终止时刻", "06:00", local("LOCAL-NIGHT", "夜间时段的地方口径", "U")),
  spareWeekends: localSetting("周六、周日也不实施强制执行", false, local("LOCAL-NIGHT", "夜间时段的地方口径", "U")),
} as const satisfies Record<string, Setting>;

const byDay = (moment: string): Condition =>
  allOf(
    atLeast(`${moment}.time`, valueAt("$setting.nightTo")),
    under(`${moment}.time`, valueAt("$setting.nightFrom")),
    isNot(`${moment}.day`, "holiday"),
    anyOf(is("$setting.spareWeekends", false), isNot(`${moment}.day`, "rest")),
  );

/** Neither by night nor on a statutory holiday, unless it is urgent and said why (行政强制法第四十三条第一款). */
export const notByNight = (from: string, to: string): Requirement =>
  requires(
    anyOf(allOf(byDay(from), byDay(to)), allOf(given("urgentNow", true), filled("urgentReason"))),
    "行政机关不得在夜间或者法定节假日实施行政强制执行，情况紧急的除外（须写明紧急情况）",
    ACL("43a"),
  );

/** The moments of carrying out are in their order, and past. */
export const timesInOrder = (from: string, to: string): Requirement =>
  requires(
    allOf(atLeast(to, valueAt(from)), atMost(to, valueAt("$now"))),
    "结束时间不得早于开始时间，也不得晚于现在",
    ACL("18d"),
  );

/** 居民生活 is never cut off (行政强制法第四十三条第二款). */
export const utilitiesUntouched: Requirement = requires(
  is("utilitiesKept", true),
  "不得对居民生活采取停止供水、供电、供热、供燃气等方式迫使当事人履行行政决定",
  ACL("43b"),
);

/** What the party said was answered before anything is decided (行政强制法第三十六条). */
export const statementAnswered: Requirement = requires(
  anyOf(not(filled("statementText")), filled("statementReply")),
  "当事人进行陈述和申辩的，应当充分听取、记录、复核；成立的应当采纳",
  ACL(36),
);

/** Whoever handles, signs, reviews or looks after cases of compulsion. */
export const COMPULSION_SEEN_BY: readonly RoleId[] = [
  "enforcement-officer",
  "squad-leader",
  "enforcement-head",
  "case-clerk",
  "legal-reviewer",
  "justice-office-head",
  "litigation-clerk",
  "finance-clerk",
  "review-assessor",
  "deputy-head",
  "org-head",
  "auditor",
];
