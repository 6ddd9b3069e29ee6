import { DRG } from "../../../build/basis.ts";
import { DRUG } from "../../../build/customs.ts";
import type { ClockInput } from "../../../build/clock.ts";
import { allOf, anyOf, done, filled, is, over } from "../../../build/condition.ts";
import { days, setting, years } from "../../../build/length.ts";

/** Refusing a test or leaving without leave, three times (戒毒条例第二十条). The clock asks before the act is counted. */
const THIRD = { times: 2 } as const;

/** Limits of detoxification and recovery: of the person, of the office, and of the term itself. */
export const drugClocks = {
  report: {
    title: "报到期限",
    basis: [DRG("14"), DRG("37"), DRG("22")],
    length: days(15),
    from: "servedOn",
    starts: "notify",
    stops: ["reportIn", "deemRefused"],
    kind: "right",
    warns: [days(3)],
    expires: { act: "deemRefused" },
  },
  refusal: {
    title: "拒绝接受报告公安期限",
    basis: [DRG("20"), DRUG],
    length: days(setting("policeDays")),
    starts: "deemRefused",
    stops: ["reportRefusal", "reportIn"],
  },
  agreement: {
    title: "签订协议期限",
    basis: [DRG("15"), DRUG],
    length: days(setting("agreementDays")),
    from: "receivedOn",
    starts: "reportIn",
    stops: ["sign", "state:closed"],
    expires: "supervise",
  },
  breach: {
    title: "严重违反协议报告公安期限",
    basis: [DRG("20"), DRUG],
    length: days(setting("policeDays")),
    starts: ["refuseTest", "recordAbsence"],
    when: anyOf(
      done("refuseTest", THIRD),
      done("recordAbsence", THIRD),
      allOf(filled("absentDays"), over("absentDays", 30)),
    ),
    stops: ["reportBreach", "state:closed"],
    expires: "supervise",
  },
  term: {
    title: "社区戒毒期限",
    basis: DRG("14"),
    length: years(3),
    from: "receivedOn",
    starts: "reportIn",
    when: is("category", "detox"),
    stops: ["state:closed"],
    kind: "cap",
    warns: [days(30)],
  },
  recoveryTerm: {
    title: "社区康复期限",
    basis: DRG("37"),
    length: days(0),
    from: "termTo",
    starts: "reportIn",
    when: is("category", "recovery"),
    stops: ["state:closed"],
    kind: "cap",
    warns: [days(30)],
  },
} as const satisfies Readonly<Record<string, ClockInput>>;
