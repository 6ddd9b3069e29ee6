import { local } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 督办提醒函: the limit has passed, or the work does not move. */
export const supervisionReminder = instrument({
  id: "supervision-reminder",
  title: "督办提醒函",
  basis: local("LOCAL-SUPERVISION", "街道督查督办工作制度", "U"),
  series: "{org}督提〔{year}〕{seq}号",
  needs: { title: "督办事项", responsible: "承办单位", reminder: "提醒内容" },
  body: [
    numberLine,
    line("{responsible}："),
    para("督办事项“{title}”完成期限为{dueOn}。{reminder}"),
    para("请收到本函后立即办理，并书面说明情况。"),
    sealed,
  ],
});
