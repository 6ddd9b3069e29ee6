import { collect, followUp, handler, system } from "../../build/act.ts";
import { SERVICE } from "../../build/customs.ts";
import { ahead, past } from "../../build/dated.ts";
import { atMost, is, requires, valueAt } from "../../build/condition.ts";
import { choice, date, longtext, matterRef, party, taxonomy, unit, yesno } from "../../build/field.ts";
import { days } from "../../build/length.ts";
import { ended, failure, procedure, series, success, withdrawn } from "../../build/procedure.ts";
import { hall } from "./parts.ts";

const workers = [handler, ...hall] as const;

/** 预约办: a visit to the hall at an hour of one's own; what is brought along becomes the case. */
export const hallBooking = procedure({
  id: "hall-booking",
  title: "政务服务预约",
  area: "service",
  basis: SERVICE,
  subject: "{slotOn} {item.title} {applicant.name}",
  numbering: { matter: series("{org}政约〔{year}〕{seq:5}号", { gapless: false }) },
  fields: {
    item: matterRef("预约事项", "service-item", { group: "预约" }),
    permit: yesno("属行政许可", { group: "预约" }),
    applicant: party("预约人", { group: "预约" }),
    channel: taxonomy("预约渠道", "booking-channel", { group: "预约" }),
    bookedOn: date("预约提出日期", { group: "预约" }),
    slotOn: date("预约日期", { group: "预约" }),
    slot: choice(
      "预约时段",
      {
        morning: "上午",
        noon: "午间（延时服务）",
        afternoon: "下午",
        evening: "晚间（错时服务）",
        weekend: "周末（错时服务）",
      },
      { group: "预约" },
    ),
    community: unit("所在社区", { group: "预约" }),
    need: longtext("预约说明", { group: "预约" }),
    keptOn: date("到场日期", { group: "履约" }),
    outcome: choice("到场办理", { filed: "当场收件", advised: "咨询答复，未收件" }, { group: "履约" }),
    absentText: longtext("未到场说明", { group: "履约" }),
    cancelText: longtext("取消原因", { group: "履约" }),
  },
  facets: {
    category: "item",
    topic: "item.title",
    channel: "channel",
    mode: "slot",
    party: "applicant",
    community: "community",
    filedOn: "bookedOn",
    dueOn: "slotOn",
    occurredOn: "keptOn",
  },
  states: { booked: "已预约", closed: ended("已结束") },
  initial: "booked",
  outcomes: { kept: success("已履约"), noShow: failure("未到场"), cancelled: withdrawn("取消") },
  acts: {
    book: {
      title: "登记预约",
      basis: SERVICE,
      from: "new",
      by: [...hall, "community-clerk", system],
      collects: ["item", "permit", "applicant", "channel", "bookedOn", "slotOn", "slot", "community?", "need?"],
      requires: [past("bookedOn", "预约提出日期", SERVICE), ahead("slotOn", "预约日期", SERVICE)],
    },
    keep: {
      title: "登记到场",
      basis: SERVICE,
      from: ["booked"],
      to: "closed",
      outcome: "kept",
      by: workers,
      collects: ["keptOn", "outcome"],
      requires: [past("keptOn", "到场日期", SERVICE)],
      opens: [
        followUp(
          "service-case",
          {
            item: "item",
            permit: "permit",
            applicant: "applicant",
            way: "=booked",
            bookedOn: "slotOn",
            appliedOn: "keptOn",
            community: "community",
            request: "need",
          },
          { when: is("outcome", "filed") },
        ),
      ],
    },
    miss: {
      title: "登记未到场",
      basis: SERVICE,
      from: ["booked"],
      to: "closed",
      outcome: "noShow",
      by: workers,
      collects: ["absentText"],
      requires: [requires(atMost("slotOn", valueAt("$today")), "预约日期未到", SERVICE)],
      task: "optional",
    },
    cancel: {
      title: "取消预约",
      basis: SERVICE,
      from: ["booked"],
      to: "closed",
      outcome: "cancelled",
      by: workers,
      collects: [collect("cancelText", { required: false })],
      task: "optional",
    },
  },
  clocks: {
    slot: {
      title: "预约日期",
      basis: SERVICE,
      length: days(0),
      from: "slotOn",
      starts: "book",
      stops: ["state:closed"],
      kind: "cap",
      warns: [days(1)],
    },
  },
  leads: ["service-head"],
  seenBy: [...hall, "community-clerk", "deputy-head", "org-head", "auditor"],
  sensitivity: "personal",
});
