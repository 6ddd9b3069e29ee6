import { collect, consent } from "../../build/act.ts";
import { OGI, local } from "../../build/basis.ts";
import { allOf, anyOf, atLeast, atMost, filled, is, oneOf, requires, valueAt, where } from "../../build/condition.ts";
import { choice, date, exhibits, longtext, matterRef, taxonomy, text, unit } from "../../build/field.ts";
import { days } from "../../build/length.ts";
import { ended, keep, neutral, procedure } from "../../build/procedure.ts";

const RULES = local("LOCAL-DISCLOSURE-LIST", "街道政务公开清单管理制度", "U");
const clerks = ["disclosure-clerk", "office-clerk", "office-head"] as const;

/** 政务公开清单事项: one thing that is to be open, where, how often, and by when next; checked each time it falls due. */
export const disclosureCatalogue = procedure({
  id: "disclosure-catalogue",
  title: "政务公开清单事项",
  area: "disclosure",
  basis: [OGI("12"), OGI("20"), OGI("21"), RULES],
  subject: "{name}",

  fields: {
    name: text("公开事项", { group: "清单" }),
    overview: longtext("内容概述", { group: "清单" }),
    index: text("索引号", { group: "清单" }),
    catalogue: taxonomy("公开目录", "disclosure-catalogue", { group: "清单" }),
    createdOn: date("生成日期", { group: "清单" }),
    stage: choice("公开阶段", { before: "事前公开", during: "执行中公开", after: "事后公开" }, { group: "清单" }),
    frequency: choice(
      "公开频次",
      {
        realTime: "随时公开",
        monthly: "每月",
        quarterly: "每季度",
        halfYearly: "每半年",
        yearly: "每年",
        once: "一次性",
      },
      { group: "清单" },
    ),
    channel: taxonomy("公开渠道", "disclosure-channel", { group: "清单" }),
    responsible: unit("责任单位", { group: "清单" }),
    validFrom: date("列入日期", { group: "清单" }),
    validTo: date("移出日期", { group: "清单" }),
    dueOn: date("下次公开期限", { group: "检查" }),
    item: matterRef("公开的信息", "disclosure-item", { group: "检查" }),
    checkResult: choice("检查结果", { done: "已公开", late: "逾期公开", missing: "未公开" }, { group: "检查" }),
    checkText: longtext("检查情况", { group: "检查" }),
    checkFiles: exhibits("检查凭证", { group: "检查" }),
    removeText: longtext("移出清单的理由", { group: "清单" }),
  },
  facets: {
    category: "catalogue",
    subcategory: "stage",
    mode: "frequency",
    channel: "channel",
    level: "checkResult",
    topic: "name",
    unit: "responsible",
    dueOn: "dueOn",
    validFrom: "validFrom",
    validTo: "validTo",
    occurredOn: "$on.checkItem",
  },

  states: { listed: "在清单", removed: ended("已移出") },
  initial: "listed",
  outcomes: { removed: neutral("移出清单") },

  acts: {
    listItem: {
      title: "列入清单",
      help: "目录包括索引、名称、内容概述、生成日期；随时公开的可以不定期限",
      basis: [OGI("12"), OGI("20")],
      from: "new",
      by: clerks,
      collects: [
        "name",
        "overview",
        "index",
        "catalogue",
        "createdOn",
        "stage",
        "frequency",
        "channel",
        "responsible",
        "validFrom",
        collect("dueOn", { required: oneOf("frequency", "monthly", "quarterly", "halfYearly", "yearly", "once") }),
      ],
      requires: [
        requires(where(filled("dueOn"), atLeast("dueOn", valueAt("$today"))), "下次公开期限不得早于今日", RULES),
        requires(atMost("createdOn", valueAt("$today")), "生成日期不得晚于今日", OGI("12")),
      ],
      assigns: { unit: "responsible" },
    },
    checkItem: {
      title: "检查公开情况",
      help: "核对是否按期公开，并确定下次期限；未公开的写明整改要求",
      basis: [OGI("12"), OGI("04"), RULES],
      from: ["listed"],
      by: [...clerks, "section-clerk", "section-head"],
      collects: [
        "checkResult",
        "item?",
        collect("checkText", { required: is("checkResult", "missing") }),
        "checkFiles?",
        "dueOn?",
      ],
      requires: [
        requires(
          anyOf(oneOf("frequency", "once", "realTime"), atLeast("dueOn", valueAt("$today"))),
          "定期公开的，请填写下次公开期限",
          RULES,
        ),
      ],
      task: "awaited",
    },
    change: {
      title: "变更清单事项",
      basis: OGI("12"),
      from: ["listed"],
      by: clerks,
      collects: ["name?", "overview?", "catalogue?", "stage?", "frequency?", "channel?", "responsible?", "dueOn?"],
      task: "optional",
    },
    remove: {
      title: "移出清单",
      basis: RULES,
      from: ["listed"],
      to: "removed",
      outcome: "removed",
      by: clerks,
      collects: ["validTo", "removeText"],
      requires: [requires(atLeast("validTo", valueAt("validFrom")), "移出日期不得早于列入日期", RULES)],
      approval: [consent("分管负责人审批", ["deputy-head", "org-head"])],
      task: "optional",
    },
  },

  clocks: {
    due: {
      title: "公开期限",
      basis: [OGI("26"), RULES],
      length: days(0),
      from: "dueOn",
      starts: ["listItem", "checkItem", "change"],
      when: allOf(filled("dueOn"), atLeast("dueOn", valueAt("$today"))),
      stops: ["checkItem", "change", "remove"],
      roll: "none",
      warns: [days(7)],
      expires: "supervise",
    },
  },
  leads: ["office-head"],
  universal: { return: false, suspend: false },
  seenBy: [...clerks, "section-clerk", "section-head", "deputy-head", "org-head", "auditor"],
  retention: keep(10),
});
