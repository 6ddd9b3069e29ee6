import { ENTERPRISE } from "../../build/customs.ts";
import { branch, handler } from "../../build/act.ts";
import { done, is, requires } from "../../build/condition.ts";
import { past } from "../../build/dated.ts";
import { account, choice, date, exhibits, longtext, party, taxonomy, text, unit, uscc } from "../../build/field.ts";
import { setting, workdays } from "../../build/length.ts";
import { ended, localSetting, neutral, procedure, success } from "../../build/procedure.ts";
import { hall } from "./parts.ts";

const workers = [handler, ...hall, "section-clerk", "section-head"] as const;

/** 企业服务、跟踪直办: a firm's need and what was done about it until it was settled; the firm's matters make its file. */
export const enterpriseService = procedure({
  id: "enterprise-service",
  title: "企业服务（跟踪直办）",
  area: "service",
  basis: ENTERPRISE,
  subject: "{enterprise.name} {kind.title}",
  fields: {
    enterprise: party("企业", { group: "需求", sensitivity: "internal" }),
    creditCode: uscc("统一社会信用代码", { group: "需求", help: "按此统计服务企业家数，不重复计" }),
    industry: taxonomy("行业", "industry", { group: "需求" }),
    community: unit("所在社区", { group: "需求" }),
    kind: taxonomy("服务类型", "enterprise-service-kind", { group: "需求" }),
    item: text("办理事项", { group: "需求" }),
    source: choice(
      "来源",
      { visit: "走访", request: "企业来电来访", online: "线上", leader: "领导联系企业" },
      { group: "需求" },
    ),
    need: longtext("需求内容", { group: "需求" }),
    servedOn: date("服务日期", { group: "需求" }),
    worker: account("直办人员", { group: "需求" }),
    followedOn: date("跟进日期", { group: "跟进" }),
    progress: longtext("跟进情况", { group: "跟进" }),
    files: exhibits("材料", { group: "跟进" }),
    settled: choice(
      "办理结果",
      { done: "已办成", explained: "已说明，依法不能办", referred: "转有关部门" },
      { group: "办结" },
    ),
    result: longtext("办理结果说明", { group: "办结" }),
    satisfaction: choice(
      "企业评价",
      { satisfied: "满意", basic: "基本满意", dissatisfied: "不满意" },
      { group: "办结" },
    ),
  },
  facets: {
    category: "kind",
    subcategory: "industry",
    topic: "item",
    source: "source",
    mode: "settled",
    level: "satisfaction",
    party: "enterprise",
    community: "community",
    person: "worker",
    occurredOn: "servedOn",
    decidedOn: "$on.close",
  },
  states: { open: "跟踪中", closed: ended("已办结") },
  initial: "open",
  outcomes: { done: success("已办成"), explained: neutral("已说明"), referred: neutral("转有关部门") },
  acts: {
    register: {
      title: "登记企业需求",
      basis: ENTERPRISE,
      from: "new",
      by: [...hall, "section-clerk", "community-clerk"],
      collects: [
        "enterprise",
        "creditCode",
        "industry",
        "community",
        "kind",
        "item",
        "source",
        "need",
        "servedOn",
        "worker",
      ],
      requires: [past("servedOn", "服务日期", ENTERPRISE)],
      assigns: { handler: "worker" },
      members: ["worker"],
    },
    follow: {
      title: "登记跟进",
      basis: ENTERPRISE,
      from: ["open"],
      by: workers,
      collects: ["followedOn", "progress", "files?"],
      requires: [past("followedOn", "跟进日期", ENTERPRISE)],
      task: "awaited",
    },
    close: {
      title: "办结",
      basis: ENTERPRISE,
      from: ["open"],
      to: [
        branch("closed", is("settled", "done"), "done"),
        branch("closed", is("settled", "explained"), "explained"),
        branch("closed", undefined, "referred"),
      ],
      by: workers,
      collects: ["settled", "result", "satisfaction?"],
      requires: [requires(done("follow"), "尚未登记跟进情况", ENTERPRISE)],
    },
  },
  clocks: {
    follow: {
      title: "跟进期限",
      basis: ENTERPRISE,
      length: workdays(setting("followDays")),
      starts: ["register", "follow"],
      stops: ["follow", "state:closed"],
      warns: [workdays(1)],
    },
  },
  settings: { followDays: localSetting("跟进间隔（工作日）", 5, ENTERPRISE) },
  leads: ["service-head", "deputy-head"],
  seenBy: [...hall, "section-clerk", "section-head", "community-clerk", "deputy-head", "org-head", "auditor"],
});
