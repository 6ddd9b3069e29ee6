import { COMMITMENT } from "../../build/customs.ts";
import { branch, consent, handler, system } from "../../build/act.ts";
import { done, is, requires } from "../../build/condition.ts";
import { past } from "../../build/dated.ts";
import { account, choice, date, exhibits, longtext, matterRef, party, unit } from "../../build/field.ts";
import { days, months, setting } from "../../build/length.ts";
import { ended, failure, localSetting, neutral, procedure, success } from "../../build/procedure.ts";
import { hall } from "./parts.ts";

const workers = [handler, ...hall, "section-clerk", "section-head"] as const;

/** 告知承诺核查: whether what was promised instead of a certificate is so. */
export const commitmentCheck = procedure({
  id: "commitment-check",
  title: "告知承诺核查",
  area: "service",
  basis: COMMITMENT,
  subject: "{item.title} {promiser.name}",
  fields: {
    item: matterRef("办理事项", "service-item", { group: "承诺" }),
    promiser: party("承诺人", { group: "承诺" }),
    commitment: longtext("承诺内容", { group: "承诺" }),
    promisedOn: date("办结日期", { group: "承诺" }),
    community: unit("所在社区", { group: "承诺" }),
    worker: account("核查人", { group: "核查" }),
    checkedOn: date("核查日期", { group: "核查" }),
    checkWay: choice(
      "核查方式",
      { data: "数据共享核对", department: "部门协查", field: "现场核查" },
      { group: "核查" },
    ),
    checkResult: choice(
      "核查结果",
      { true: "承诺属实", partly: "部分不符，可以整改", false: "承诺不实" },
      { group: "核查" },
    ),
    checkText: longtext("核查情况", { group: "核查" }),
    files: exhibits("核查材料", { group: "核查" }),
    rectifyBy: date("整改期限", { group: "整改" }),
    rectifyText: longtext("整改要求", { group: "整改" }),
    recheckedOn: date("复核日期", { group: "整改" }),
    rectified: choice("整改结果", { yes: "已整改到位", no: "逾期未整改" }, { group: "整改" }),
    revokeText: longtext("撤销决定和失信记录情况", { group: "处理" }),
  },
  facets: {
    category: "item",
    mode: "checkWay",
    level: "checkResult",
    party: "promiser",
    community: "community",
    person: "worker",
    filedOn: "promisedOn",
    occurredOn: "checkedOn",
  },
  states: { due: "待核查", rectifying: "整改中", breached: "承诺不实待处理", closed: ended("已办结") },
  initial: "due",
  outcomes: {
    true: success("承诺属实"),
    rectified: neutral("整改到位"),
    revoked: failure("撤销"),
  },
  acts: {
    open: {
      title: "登记核查任务",
      basis: COMMITMENT,
      from: "new",
      by: [...hall, system],
      collects: ["item", "promiser", "commitment", "promisedOn", "community?"],
    },
    check: {
      title: "核查",
      basis: COMMITMENT,
      from: ["due"],
      to: [
        branch("closed", is("checkResult", "true"), "true"),
        branch("rectifying", is("checkResult", "partly")),
        branch("breached"),
      ],
      by: workers,
      collects: [
        "checkedOn",
        "checkWay",
        "checkResult",
        "checkText",
        "files?",
        { field: "rectifyBy", required: true, when: is("checkResult", "partly") },
        { field: "rectifyText", required: true, when: is("checkResult", "partly") },
      ],
      requires: [past("checkedOn", "核查日期", COMMITMENT)],
    },
    recheck: {
      title: "复核整改",
      basis: COMMITMENT,
      from: ["rectifying"],
      to: [branch("closed", is("rectified", "yes"), "rectified"), branch("breached")],
      by: workers,
      collects: ["recheckedOn", "rectified"],
      requires: [past("recheckedOn", "复核日期", COMMITMENT)],
    },
    revoke: {
      title: "撤销决定",
      basis: COMMITMENT,
      from: ["breached"],
      to: "closed",
      outcome: "revoked",
      by: workers,
      collects: ["revokeText"],
      requires: [requires(done("check"), "尚未核查", COMMITMENT)],
      approval: [consent("负责人批准", ["service-head", "deputy-head"])],
    },
  },
  clocks: {
    check: {
      title: "核查期限",
      basis: COMMITMENT,
      length: months(setting("checkMonths")),
      from: "promisedOn",
      starts: "open",
      stops: ["check"],
      warns: [days(7)],
      expires: "supervise",
    },
    rectify: {
      title: "整改期限",
      basis: COMMITMENT,
      length: days(0),
      from: "rectifyBy",
      starts: "state:rectifying",
      stops: ["recheck"],
      kind: "right",
    },
  },
  settings: { checkMonths: localSetting("承诺核查期限（月）", 2, COMMITMENT) },
  leads: ["service-head", "deputy-head"],
  seenBy: [...hall, "section-clerk", "section-head", "deputy-head", "org-head", "auditor"],
  sensitivity: "personal",
});
