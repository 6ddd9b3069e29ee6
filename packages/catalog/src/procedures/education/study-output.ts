import { date, exhibits, matterRef, taxonomy, text, unit, account } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { record } from "../../build/record.ts";
import { CAMPAIGN_PLAN, TRAINERS, TRAINING_READERS } from "./parts.ts";

/**
 * 学习成果: what one person handed in (notes, a book report, a self-analysis), with the campaign it was asked for in. One record is
 * one piece.
 */
export const studyOutput = record({
  id: "study-output",
  title: "学习成果",
  area: "education",
  basis: CAMPAIGN_PLAN,
  subject: "{kind.title} {title}",
  fields: {
    person: account("提交人"),
    unit: unit("所在单位"),
    group: text("学习小组"),
    kind: taxonomy("成果类型", "study-output-kind"),
    title: text("题目"),
    campaign: matterRef("所属专项", "campaign"),
    stage: text("专项环节"),
    submittedOn: date("提交日期"),
    file: exhibits("成果材料"),
  },
  facets: {
    category: "kind",
    topic: "campaign.title",
    level: "group",
    mode: "stage",
    person: "person",
    unit: "unit",
    occurredOn: "submittedOn",
  },
  by: [...TRAINERS, "squad-leader"],
  collects: ["person", "unit", "group?", "kind", "title", "campaign?", "stage?", "submittedOn", "file?"],
  members: ["person"],
  seenBy: TRAINING_READERS,
  retention: keep(10),
});
