import { SERVICE } from "../../build/customs.ts";
import { collect } from "../../build/act.ts";
import { is } from "../../build/condition.ts";
import { past } from "../../build/dated.ts";
import {
  account,
  choice,
  date,
  exhibits,
  longtext,
  matterRef,
  party,
  place,
  text,
  unit,
  yesno,
} from "../../build/field.ts";
import { record } from "../../build/record.ts";
import { hall } from "./parts.ts";

/** One service of a guide, helper, agent or leader (导办、帮办、代办、领导帮办). */
export const helperService = record({
  id: "helper-service",
  title: "导办帮办代办服务",
  area: "service",
  basis: SERVICE,
  subject: "{itemName} {person.name}",
  fields: {
    kind: choice("服务类型", { guide: "导办", help: "帮办", agent: "代办", leader: "领导帮办" }),
    servedOn: date("服务日期"),
    item: matterRef("办理事项", "service-item"),
    itemName: text("事项名称"),
    case: matterRef("关联办件", "service-case"),
    person: party("服务对象"),
    helper: text("服务人员"),
    helperAccount: account("服务人员账号"),
    leader: account("帮办领导"),
    community: unit("所在村（社区）"),
    place: place("服务地点"),
    steps: longtext("服务过程"),
    solved: yesno("已办成"),
    files: exhibits("服务记录"),
  },
  facets: {
    category: "kind",
    topic: "itemName",
    party: "person",
    person: "helper",
    community: "community",
    place: "place",
    occurredOn: "servedOn",
    flagged: "solved",
  },
  by: [...hall, "community-clerk", "grid-worker"],
  collects: [
    "kind",
    "servedOn",
    "item?",
    "itemName",
    "case?",
    "person",
    "helper",
    "helperAccount?",
    collect("leader", { when: is("kind", "leader") }),
    "community",
    "place?",
    "steps?",
    "solved?",
    "files?",
  ],
  requires: [past("servedOn", "服务日期", SERVICE)],
  members: ["helperAccount", "leader"],
  seenBy: [...hall, "community-clerk", "grid-worker", "deputy-head", "org-head", "auditor"],
  sensitivity: "personal",
});
