import { step, type Path, type Step } from "../../paths.ts";
import { CITIZEN, type Values } from "../../street.ts";

const DUTY: Values = {
  dutyOn: "2024-09-10",
  hours: "9:00—11:30",
  provider: "notary",
  person: "王公证员",
  organ: "市公证处",
  kinds: ["notary"],
  venue: "公共法律服务站",
  places: 6,
};
export const planned = step("justice-assistant", "plan", { on: "2024-09-02", values: DUTY, to: "planned" });
export const announced = step("justice-assistant", "announce", { to: "published" });

export const legalServiceRosterPaths: readonly Path[] = [
  {
    title: "公布、调整、值班",
    outcome: "kept",
    steps: [
      planned,
      announced,
      step("justice-assistant", "adjust", { values: { person: "李公证员", changeText: "换班。" } }),
      step("justice-assistant", "keepDuty", {
        on: "2024-09-10",
        values: { served: 5, summary: "接待五人。" },
        to: "closed",
      }),
    ],
  },
  {
    title: "缺勤",
    outcome: "absent",
    steps: [
      planned,
      announced,
      step("justice-assistant", "recordAbsence", {
        on: "2024-09-10",
        values: { absentText: "临时出庭。" },
        to: "closed",
      }),
    ],
  },
  {
    title: "取消",
    outcome: "cancelled",
    steps: [planned, step("justice-assistant", "cancelDuty", { values: { changeText: "活动冲突。" }, to: "closed" })],
  },
];

export const BOOKING: Values = {
  kind: "notary",
  provider: "notary",
  channel: "phone",
  bookedOn: "2024-09-02",
  slotOn: "2024-09-10",
  slotTime: "9:30",
  applicant: CITIZEN,
  community: "north",
  need: "继承公证咨询。",
};
export const booked = step("service-window", "book", { on: "2024-09-02", values: BOOKING, to: "booked" });
export const confirmed = step("justice-assistant", "confirm", {
  on: "2024-09-03",
  values: { person: "王公证员", account: "public-lawyer", venue: "公共法律服务站" },
  to: "confirmed",
});
export const served: Step = step("justice-assistant", "serveBooking", {
  on: "2024-09-10",
  values: { servedOn: "2024-09-10", minutes: 30, headcount: 2, advice: "告知所需材料。", guidedTo: "notary" },
  to: "closed",
});

export const legalServiceBookingPaths: readonly Path[] = [
  {
    title: "改约后履约并评价",
    outcome: "kept",
    steps: [
      booked,
      confirmed,
      step("community-clerk", "rebook", {
        on: "2024-09-04",
        values: { slotOn: "2024-09-12", slotTime: "10:00", changeText: "本人有事。" },
        to: "booked",
      }),
      { ...confirmed, on: "2024-09-05" },
      { ...served, on: "2024-09-12", values: { ...served.values, servedOn: "2024-09-12" } },
      step("system", "rate", { values: { rating: "5" } }),
    ],
  },
  {
    title: "服务人员未到",
    outcome: "noShow",
    steps: [
      booked,
      confirmed,
      step("justice-assistant", "recordNoShow", {
        on: "2024-09-10",
        values: { absent: "provider", absentText: "临时出庭。" },
        to: "closed",
      }),
    ],
  },
  {
    title: "需求未能满足",
    outcome: "unmet",
    steps: [
      booked,
      step("justice-assistant", "declineUnmet", {
        values: { unmetGround: "noProvider", unmetText: "已引导至市公证处。" },
        to: "closed",
      }),
    ],
  },
  {
    title: "预约人取消",
    outcome: "cancelled",
    steps: [booked, step("system", "cancelBooking", { values: { changeText: "不再需要。" }, to: "closed" })],
  },
];
