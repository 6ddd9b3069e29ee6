import { expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { CALENDAR, type Values } from "../testing/street.ts";
import { walkPath, type Path } from "../testing/paths.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import { hotlineTicketPaths } from "../testing/paths/appeals/hotline-ticket.ts";
import { ITEM_DONE, petitionPaths, TO_HANDLING } from "../testing/paths/appeals/petition.ts";
import { proposalPaths } from "../testing/paths/appeals/proposal.ts";
import { suggestionPaths } from "../testing/paths/appeals/suggestion.ts";
import { supervisionItemPaths } from "../testing/paths/appeals/supervision-item.ts";
import { unableToDoPaths } from "../testing/paths/appeals/unable-to-do.ts";
import { majorDecisionPaths } from "../testing/paths/decision/major-decision.ts";
import { normativeDocumentPaths } from "../testing/paths/decision/normative-document.ts";
import { contractPaths, legalConsultationPaths } from "../testing/paths/decision/tasks.ts";
import { contract } from "../procedures/decision/contract.ts";
import { legalConsultation } from "../procedures/decision/legal-consultation.ts";
import { majorDecision } from "../procedures/decision/major-decision.ts";
import { normativeDocument } from "../procedures/decision/normative-document.ts";
import { meetingPaths } from "../testing/paths/decision/meetings.ts";
import { officialDocumentPaths } from "../testing/paths/decision/documents.ts";
import { researchTopicPaths } from "../testing/paths/decision/promises.ts";
import { disclosureCataloguePaths } from "../testing/paths/disclosure/items.ts";
import { observationOpinionPaths } from "../testing/paths/review/reviews.ts";
import { meeting } from "../procedures/decision/meeting.ts";
import { officialDocument } from "../procedures/decision/official-document.ts";
import { researchTopic } from "../procedures/decision/research-topic.ts";
import { disclosureCatalogue } from "../procedures/disclosure/disclosure-catalogue.ts";
import { observationOpinion } from "../procedures/review/observation-opinion.ts";
import { hotlineTicket } from "../procedures/appeals/hotline-ticket.ts";
import { petition } from "../procedures/appeals/petition.ts";
import { proposal } from "../procedures/appeals/proposal.ts";
import { suggestion } from "../procedures/appeals/suggestion.ts";
import { supervisionItem } from "../procedures/appeals/supervision-item.ts";
import { unableToDo } from "../procedures/appeals/unable-to-do.ts";

const first = (paths: readonly Path[], title: string): Path => {
  const found = paths.find((path) => path.title.includes(title));
  if (!found) throw new Error(`no path is called ${title}`);
  return found;
};

/** What each indicator reads of a matter that went its way. */
const read: readonly (readonly [indicator: string, definition: Definition, path: Path, facets: Values])[] = [
  [
    "XF-01 受理、XF-02 化解",
    petition,
    first(petitionPaths, "联席会议"),
    {
      filedOn: "2024-09-04",
      decidedOn: "2024-10-10",
      mode: "supported",
      channel: "visit",
      category: "claim",
      level: "satisfied",
    },
  ],
  [
    "D-05 未化解",
    petition,
    { title: "未化解", steps: TO_HANDLING, world: ITEM_DONE },
    { filedOn: "2024-09-04", decidedOn: null },
  ],
  ["XF-01 不计导入法定途径", petition, first(petitionPaths, "导入"), { filedOn: null }],
  [
    "RX-01 … RX-04",
    hotlineTicket,
    first(hotlineTicketPaths, "协办"),
    { filedOn: "2024-09-02", mode: "solved", level: "satisfied", decidedOn: "2024-09-05" },
  ],
  [
    "DB-01",
    supervisionItem,
    first(supervisionItemPaths, "提醒"),
    { filedOn: "2024-09-02", category: "leader", level: "street" },
  ],
  [
    "YJ-01",
    suggestion,
    first(suggestionPaths, "逾期"),
    { answeredOn: "2024-09-10", mode: "adopted", channel: "email" },
  ],
  [
    "TA-01 … TA-03",
    proposal,
    first(proposalPaths, "不满意"),
    { filedOn: "2024-03-01", level: "satisfied", mode: "A", answeredOn: "2024-06-10" },
  ],
  [
    "BB-01",
    unableToDo,
    first(unableToDoPaths, "重办"),
    { filedOn: "2024-09-02", category: "materials", flagged: true },
  ],
  [
    "GF-01 … GF-04",
    normativeDocument,
    first(normativeDocumentPaths, "全生命周期"),
    { decidedOn: "2024-04-12", filedOn: "2024-04-22", validTo: "2026-05-12" },
  ],
  [
    "JC-04",
    majorDecision,
    first(majorDecisionPaths, "执行完毕"),
    { decidedOn: "2024-04-28", flagged: true, category: "policy" },
  ],
  ["HT-02 HT-03", contract, first(contractPaths, "解除"), { decidedOn: "2024-03-15", amount: 200_000 }],
  [
    "ZX-01",
    legalConsultation,
    first(legalConsultationPaths, "采纳"),
    { category: "department", mode: "counsel", answeredOn: "2024-09-03" },
  ],
  [
    "ZX-02",
    legalConsultation,
    first(legalConsultationPaths, "群众"),
    { category: "resident", headcount: 2, occurredOn: "2024-09-02" },
  ],
  [
    "HS-02",
    meeting,
    first(meetingPaths, "筹备"),
    { category: "legal", mode: "both", flagged: true, occurredOn: "2024-09-06" },
  ],
  [
    "HS-04",
    officialDocument,
    first(officialDocumentPaths, "以机关名义"),
    { subcategory: "organ", decidedOn: "2024-05-10", category: "notice" },
  ],
  [
    "QT-03",
    researchTopic,
    first(researchTopicPaths, "结题"),
    { occurredOn: "2024-03-01", mode: "practice", decidedOn: "2024-09-20" },
  ],
  ["JC-06", observationOpinion, first(observationOpinionPaths, "adopted"), { filedOn: "2024-09-02", mode: "adopted" }],
  [
    "GK-09",
    disclosureCatalogue,
    first(disclosureCataloguePaths, "列入"),
    { category: "20-07", validFrom: "2024-09-02", validTo: "2024-12-31" },
  ],
];

it.each(read)("%s finds what it counts", (_, definition, path, expected) => {
  expect(facetsOf(definition, walkPath(definition, path).opened, CALENDAR)).toMatchObject(expected);
});
