import { consent } from "../../build/act.ts";
import { NDR, OGI, PUB } from "../../build/basis.ts";
import { filled, is, not, oneOf, requires, unless } from "../../build/condition.ts";
import { choice, date, exhibits, longtext, taxonomy, text, unit } from "../../build/field.ts";
import { workdays } from "../../build/length.ts";
import { ended, keep, neutral, procedure, series, success, uncounted } from "../../build/procedure.ts";

/** An item of government information that the office discloses on its own initiative. */
export const disclosureItem = procedure({
  id: "disclosure-item",
  title: "主动公开信息",
  area: "disclosure",
  basis: [OGI("20"), OGI("21"), OGI("26")],
  subject: "{title}",
  numbering: { matter: series("{org}公开〔{year}〕{seq}号", { gapless: false }) },
  fields: {
    title: text("信息名称"),
    catalogue: taxonomy("公开目录", "disclosure-catalogue"),
    summary: longtext("内容概述"),
    formedOn: date("形成（变更）日期"),
    producer: unit("制作单位"),
    text: exhibits("信息文本"),
    reviewResult: choice("公开审查结论", {
      disclose: "予以公开",
      partly: "区分处理后公开",
      withhold: "不予公开",
    }),
    reviewGround: choice(
      "不予（部分）公开理由",
      {
        secret: "属于国家秘密",
        forbidden: "法律、行政法规禁止公开",
        stability: "危及国家安全、公共安全、经济安全、社会稳定",
        third: "涉及商业秘密、个人隐私",
        internal: "内部事务信息",
        process: "过程性信息、执法案卷信息",
      },
      { when: oneOf("reviewResult", "partly", "withhold") },
    ),
    reviewNote: longtext("审查意见"),
    channel: choice("公开渠道", {
      website: "政府网站",
      platform: "政府信息公开平台",
      newMedia: "政务新媒体",
      board: "社区公告栏",
      residential: "居民区公示栏",
      press: "报刊、广播、电视",
      hall: "便民服务场所",
    }),
    disclosedOn: date("公开日期"),
    address: text("网址或张贴地点"),
    proof: exhibits("公开凭证", { help: "网页截图、张贴照片" }),
    takeDownReason: longtext("撤下理由"),
  },
  facets: {
    category: "catalogue",
    channel: "channel",
    topic: "title",
    mode: "reviewResult",
    unit: "producer",
    occurredOn: "formedOn",
    effectiveOn: "disclosedOn",
    decidedOn: "$on.review",
  },
  states: {
    drafted: "待公开审查",
    reviewed: "待公开",
    disclosed: ended("已公开"),
    withheld: ended("不公开"),
    takenDown: ended("已撤下"),
  },
  initial: "drafted",
  outcomes: {
    disclosed: success("主动公开"),
    withheld: neutral("不予公开"),
    takenDown: uncounted("公开后撤下"),
  },
  acts: {
    draft: {
      title: "拟稿报审",
      basis: OGI("26"),
      from: "new",
      by: ["disclosure-clerk", "office-clerk", "section-clerk"],
      collects: ["title", "catalogue", "formedOn", "producer", "summary?", "text?"],
    },
    review: {
      title: "公开审查",
      help: "公开前审查保密、个人信息等；不能确定的报主管部门或保密部门确定",
      basis: [OGI("14"), OGI("15"), OGI("16a"), OGI("16b"), OGI("17"), PUB("01")],
      from: ["drafted"],
      to: [{ to: "withheld", when: is("reviewResult", "withhold"), outcome: "withheld" }, { to: "reviewed" }],
      by: ["disclosure-clerk", "office-head"],
      collects: ["reviewResult", "reviewGround", "reviewNote?"],
      approval: [consent("分管负责人审批", ["deputy-head", "org-head"], { when: is("reviewResult", "withhold") })],
    },
    disclose: {
      title: "公开",
      basis: [OGI("26"), NDR("17")],
      from: ["reviewed"],
      to: "disclosed",
      outcome: "disclosed",
      by: ["disclosure-clerk", "office-clerk"],
      collects: ["channel", "disclosedOn", "address?", "proof?"],
      requires: [
        requires(
          unless(oneOf("channel", "website", "platform", "newMedia"), not(filled("address"))),
          "线上公开的，请填写网址",
        ),
      ],
    },
    takeDown: {
      title: "撤下",
      help: "内容有误、情势变化或者侵害他人权益的",
      basis: OGI("18"),
      from: ["disclosed"],
      to: "takenDown",
      outcome: "takenDown",
      by: ["disclosure-clerk", "office-head"],
      collects: ["takeDownReason"],
      task: "optional",
    },
  },
  clocks: {
    disclose: {
      title: "主动公开时限",
      basis: OGI("26"),
      length: workdays(20),
      starts: "draft",
      from: "formedOn",
      stops: ["disclose"],
      warns: [workdays(5)],
    },
  },
  leads: ["office-head", "deputy-head"],
  seenBy: ["disclosure-clerk", "office-clerk", "office-head", "justice-office-head", "deputy-head", "org-head"],
  sensitivity: "internal",
  retention: keep(10),
});
