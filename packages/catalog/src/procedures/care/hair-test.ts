import { HAIR } from "../../build/customs.ts";
import { anyOf, filled, given, is, not, requires } from "../../build/condition.ts";
import { inOrder, past } from "../../build/dated.ts";
import { choice, date, exhibits, party, taxonomy, text, unit, yesno } from "../../build/field.ts";
import { record } from "../../build/record.ts";

/** One person of a key trade whose hair was sampled (DJ-04 counts persons by their identity number). */
export const hairTest = record({
  id: "hair-test",
  title: "毛发检测",
  area: "care",
  basis: HAIR,
  subject: "{trade.title} {person.name}",
  fields: {
    person: party("受检人员", { help: "须填写身份证件号码：同一人多次采样按一名统计" }),
    trade: taxonomy("所属行业", "key-trade"),
    employer: text("所在单位"),
    community: unit("所在社区"),
    sampledOn: date("采样日期"),
    laboratory: text("检测机构"),
    resultOn: date("出具结果日期"),
    result: choice("检测结果", { pending: "待出结果", negative: "阴性", positive: "阳性" }, { sensitivity: "secret" }),
    handedOver: yesno("阳性已移交公安机关"),
    files: exhibits("采样记录、检测报告"),
  },
  facets: {
    category: "trade",
    mode: "result",
    party: "person",
    community: "community",
    occurredOn: "sampledOn",
    flagged: "handedOver",
  },
  by: ["drug-worker", "dispute-clerk", "community-clerk"],
  collects: [
    "person",
    "trade",
    "employer?",
    "community",
    "sampledOn",
    "laboratory?",
    "resultOn?",
    "result",
    "handedOver?",
    "files?",
  ],
  requires: [
    past("sampledOn", "采样日期", HAIR),
    requires(filled("person.idNumber"), "请填写受检人员的身份证件号码", HAIR),
    requires(
      anyOf(not(filled("resultOn")), inOrder("sampledOn", "resultOn", "").test),
      "出具结果日期不得早于采样日期",
      HAIR,
    ),
    requires(
      anyOf(not(is("result", "positive")), given("handedOver", true)),
      "检测结果为阳性的，应当移交公安机关",
      HAIR,
    ),
  ],
  seenBy: ["drug-worker", "dispute-clerk", "community-clerk", "deputy-head", "org-head"],
  sensitivity: "secret",
});
