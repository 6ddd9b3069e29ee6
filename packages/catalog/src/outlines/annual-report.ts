import type { Outline } from "@fadu/engine/definition/indicator.ts";
import { annualChecks } from "./annual/checks.ts";
import { enforcementSection } from "./annual/enforcement.ts";
import { administrationSection, dutySection } from "./annual/governance.ts";
import { publicitySection, safetySection, serviceSection } from "./annual/people.ts";
import { annualSlots } from "./annual/slots.ts";
import { said, some, writer } from "./build.ts";

/**
 * 法治政府建设年度情况报告: four statutory parts and what else is to be reported (督察规定第二十五条). A township reports to the
 * level above by 1 March (第二十三条) and publishes by 1 April (第二十四条).
 */
export const annualReport: Outline = {
  id: "annual-report",
  title: "{单位}{年}年法治政府建设情况报告",
  basis: ["FZ-06", "FZ-23a", "FZ-24", "FZ-25"],
  addressee: "中共本区（县）委员会、本区（县）人民政府",
  due: { report: "03-01", publish: "04-01" },
  roles: {
    write: ["justice-office-head", "justice-assistant", "office-clerk", "office-head"],
    sign: ["org-head"],
    publish: ["office-head", "justice-office-head"],
  },
  slots: annualSlots,
  checks: annualChecks,
  preamble: [
    {
      sentences: [
        "{年}年，{单位}在上级党委、政府的领导和全面依法治区（县）委员会的指导下，以严格依法行政为抓手，运用法治思维和法治方式深化改革、化解矛盾、维护稳定",
        { text: "，实现本年度行政诉讼{FY-03|零}败诉", when: [{ figure: "FY-03", is: "zero" }] },
        "。现将{年}年法治政府建设情况报告如下：",
      ],
    },
  ],
  sections: [
    {
      id: "achievements",
      heading: "推进法治政府建设的主要举措和成效",
      required: true,
      paragraphs: [],
      sections: [
        dutySection,
        enforcementSection,
        administrationSection,
        serviceSection,
        publicitySection,
        safetySection,
      ],
    },
    {
      id: "problems",
      heading: "推进法治政府建设中存在的问题和不足",
      required: true,
      paragraphs: [
        said(
          some("JD-05", "专项整治发现问题{JD-05}条"),
          some("JD-05S", "，已整改{JD-05S}条，按期整改完成率{JD-06}", "JD-05"),
          some("JD-05", "。"),
        ),
        writer("存在的问题、不足和原因"),
      ],
    },
    {
      id: "head",
      heading: "主要负责人履行推进法治建设第一责任人职责的有关情况",
      required: true,
      paragraphs: [writer("主要负责人加强法治政府建设的情况")],
    },
    {
      id: "plan",
      heading: "{下年}年度法治政府建设工作思路",
      required: true,
      paragraphs: [writer("下一年度的主要安排")],
    },
    {
      id: "other",
      heading: "其他需要报告的情况",
      required: false,
      paragraphs: [writer("其他需要报告的情况；没有的，删去本部分或者留空")],
    },
  ],
};
