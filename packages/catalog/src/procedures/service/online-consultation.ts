import { SERVICE } from "../../build/customs.ts";
import { handler, system } from "../../build/act.ts";
import { is, requires } from "../../build/condition.ts";
import { past } from "../../build/dated.ts";
import { account, choice, date, longtext, matterRef, party, text, yesno, exhibits } from "../../build/field.ts";
import { setting, workdays } from "../../build/length.ts";
import { ended, localSetting, neutral, procedure, success } from "../../build/procedure.ts";
import { hall } from "./parts.ts";

const workers = [handler, ...hall, "section-clerk", "section-head"] as const;

/** 在线咨询: a question and its answer. */
export const onlineConsultation = procedure({
  id: "online-consultation",
  title: "政务服务咨询",
  area: "service",
  basis: SERVICE,
  subject: "{itemName} {asker.name}",
  fields: {
    channel: choice("渠道", {
      online: "政务服务网、小程序",
      wechat: "公众号、微信群",
      video: "远程视频",
      phone: "电话",
      window: "窗口",
    }),
    askedOn: date("咨询日期"),
    asker: party("咨询人"),
    item: matterRef("咨询事项", "service-item"),
    itemName: text("事项名称"),
    question: longtext("咨询内容"),
    files: exhibits("附件"),
    worker: account("答复人"),
    answer: longtext("答复内容"),
    answeredOn: date("答复日期"),
    solved: yesno("已解答"),
    referText: longtext("转办去向和告知内容"),
  },
  facets: {
    channel: "channel",
    topic: "itemName",
    party: "asker",
    person: "worker",
    occurredOn: "askedOn",
    answeredOn: "answeredOn",
    special: "solved",
  },
  states: { asked: "待答复", closed: ended("已答复") },
  initial: "asked",
  outcomes: { answered: success("已答复"), referred: neutral("转有关部门") },
  acts: {
    ask: {
      title: "登记咨询",
      basis: SERVICE,
      from: "new",
      by: [...hall, system],
      collects: ["channel", "askedOn", "asker", "item?", "itemName", "question", "files?"],
      requires: [past("askedOn", "咨询日期", SERVICE)],
    },
    answer: {
      title: "答复",
      basis: SERVICE,
      from: ["asked"],
      to: "closed",
      outcome: "answered",
      by: workers,
      collects: ["worker", "answer", "answeredOn", "solved"],
      requires: [
        past("answeredOn", "答复日期", SERVICE),
        requires(is("solved", true), "未能解答的，请转有关部门", SERVICE),
      ],
      assigns: { handler: "worker" },
    },
    refer: {
      title: "转有关部门",
      basis: SERVICE,
      from: ["asked"],
      to: "closed",
      outcome: "referred",
      by: workers,
      collects: ["referText"],
      task: "optional",
    },
  },
  clocks: {
    answer: {
      title: "答复期限",
      basis: SERVICE,
      length: workdays(setting("answerDays")),
      from: "askedOn",
      starts: "ask",
      stops: ["answer", "refer"],
      warns: [workdays(1)],
    },
  },
  settings: { answerDays: localSetting("咨询答复期限（工作日）", 3, SERVICE) },
  leads: ["service-head"],
  seenBy: [...hall, "section-clerk", "section-head", "deputy-head", "org-head", "auditor"],
  sensitivity: "personal",
});
