import type { Field } from "@fadu/engine/definition/field.ts";
import { system, type ActInput } from "../../build/act.ts";
import { NDR } from "../../build/basis.ts";
import { anyOf, latestEnded } from "../../build/condition.ts";
import { choice, date, text } from "../../build/field.ts";

/** What a legality review can say (NDR-07). */
export const REVIEW_OPINIONS = { lawful: "合法", amend: "应当予以修改", unlawful: "不合法" } as const;

const group = "合法性审查";

/** What a matter that was sent to legality review keeps of its latest opinion; the system fills it in. */
export const REVIEW_FIELDS = {
  reviewNumber: text("合法性审查编号", { group }),
  reviewOpinion: choice("合法性审查结论", REVIEW_OPINIONS, { group }),
  reviewedOn: date("合法性审查出具日期", { group }),
} as const satisfies Record<string, Field>;

/** Told by the legality review that was opened from here; a later review takes the place of the earlier. */
export const receiveReview = {
  title: "收到合法性审查意见",
  basis: NDR("07"),
  from: "open",
  by: [system],
  collects: ["reviewNumber", "reviewOpinion", "reviewedOn"],
  task: "optional",
  lasting: true,
} as const satisfies ActInput<keyof typeof REVIEW_FIELDS>;

/** The latest review found it lawful, or lawful once amended; an earlier favourable one does not help. */
export const reviewPassed = anyOf(latestEnded("legality-review", "lawful"), latestEnded("legality-review", "amend"));
