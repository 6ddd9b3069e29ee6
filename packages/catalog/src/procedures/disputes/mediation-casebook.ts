import { branch, consent, handler, opener } from "../../build/act.ts";
import { local, PUB } from "../../build/basis.ts";
import { allOf, apart, atMost, contains, filled, is, requires, valueAt } from "../../build/condition.ts";
import {
  choice,
  choices,
  date,
  exhibits,
  integer,
  longtext,
  matterRef,
  table,
  taxonomy,
  text,
} from "../../build/field.ts";
import { ended, keep, procedure, series, success, withdrawn } from "../../build/procedure.ts";

const CASEBOOK = local("LOCAL-CASEBOOK", "人民调解案例汇编工作要求", "U");
const editors = ["justice-assistant", "mediation-head", "publicity-clerk"] as const;
const HIDDEN = ["names", "ids", "contacts", "addresses", "accounts", "privacy"] as const;

/** 人民调解案例汇编: cases chosen from closed mediations, made unrecognisable, checked by another, printed (TJ-09). */
export const mediationCasebook = procedure({
  id: "mediation-casebook",
  title: "调解案例汇编",
  area: "disputes",
  basis: [CASEBOOK, PUB("01"), PUB("08")],
  subject: "{title} 第{issue}版",
  fields: {
    title: text("汇编名称", { group: "编选" }),
    issue: integer("版（期）次", { group: "编选", min: 1 }),
    year: integer("年份", { group: "编选", min: 2000, max: 2100 }),
    cases: table(
      "案例",
      {
        source: matterRef("来源调解", "mediation"),
        dispute: taxonomy("纠纷类型", "dispute-type", { required: true }),
        name: text("案例名称（脱敏）", { required: true }),
        story: longtext("案情和调解过程（脱敏）", { required: true }),
        comment: longtext("案例评析"),
      },
      { group: "编选" },
    ),
    masked: choices(
      "脱敏核对",
      {
        names: "姓名、名称已隐去",
        ids: "身份证件号码已隐去",
        contacts: "通讯方式已隐去",
        addresses: "住址已隐去",
        accounts: "账号、财产状况已隐去",
        privacy: "个人隐私、商业秘密已处理，不能识别特定个人",
      },
      { group: "脱敏审核" },
    ),
    maskResult: choice("脱敏审核结论", { passed: "通过", returned: "退回修改" }, { group: "脱敏审核" }),
    maskText: longtext("脱敏审核意见", { group: "脱敏审核" }),
    printedOn: date("编印日期", { group: "编印" }),
    copies: integer("印数", { group: "编印", min: 0, unit: "册" }),
    files: exhibits("汇编成品", { group: "编印" }),
    cancelText: longtext("取消编印的原因", { group: "编印" }),
  },
  facets: { topic: "title", quantity: "copies", total: "issue", score: "year", decidedOn: "printedOn" },
  states: { compiling: "编选中", masking: "待脱敏审核", printing: "待编印", closed: ended("已办结") },
  initial: "compiling",
  outcomes: { printed: success("已编印"), cancelled: withdrawn("取消") },
  acts: {
    compile: {
      title: "编选案例",
      basis: CASEBOOK,
      from: "new",
      by: editors,
      collects: ["title", "issue", "year", "cases?"],
    },
    submitCases: {
      title: "提交脱敏审核",
      basis: [CASEBOOK, PUB("01")],
      from: ["compiling"],
      to: "masking",
      by: [opener, handler, ...editors],
      collects: ["cases"],
      requires: [requires(filled("cases"), "请编选案例", CASEBOOK)],
    },
    checkMasks: {
      title: "脱敏审核",
      help: "公开前处理国家秘密、商业秘密、个人隐私；匿名化后不能识别特定个人且不能复原",
      basis: [PUB("01"), PUB("08")],
      from: ["masking"],
      to: [branch("printing", is("maskResult", "passed")), branch("compiling")],
      by: ["justice-office-head", "justice-assistant", "legal-counsel", "public-lawyer"],
      collects: ["maskResult", "masked", "maskText?"],
      requires: [
        requires(
          { any: [is("maskResult", "returned"), allOf(...HIDDEN.map((one) => contains("masked", one)))] },
          "脱敏核对事项尚未全部通过",
          PUB("01"),
        ),
        requires(apart("$actor.account", "submitCases"), "编选人不得审核自己编选的案例", CASEBOOK),
      ],
      approval: [
        consent("司法所所长审批", ["justice-office-head", "deputy-head"], { when: is("maskResult", "passed") }),
      ],
    },
    print: {
      title: "编印",
      basis: CASEBOOK,
      from: ["printing"],
      to: "closed",
      outcome: "printed",
      by: editors,
      collects: ["printedOn", "copies", "files"],
      requires: [requires(atMost("printedOn", valueAt("$today")), "编印日期不得晚于今日", CASEBOOK)],
    },
    cancelIssue: {
      title: "取消编印",
      basis: CASEBOOK,
      from: ["compiling", "masking", "printing"],
      to: "closed",
      outcome: "cancelled",
      by: ["justice-office-head"],
      collects: ["cancelText"],
      task: "optional",
    },
  },
  numbering: { matter: series("{org}调编〔{year}〕{seq}号", { gapless: false }) },
  leads: ["justice-office-head"],
  seenBy: [...editors, "justice-office-head", "legal-counsel", "public-lawyer", "mediator", "deputy-head", "auditor"],
  sensitivity: "internal",
  retention: keep(30),
});
