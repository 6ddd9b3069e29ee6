import type { State } from "@fadu/engine/definition/definition.ts";
import { handler, type ActInput } from "../../../build/act.ts";
import { local } from "../../../build/basis.ts";
import { ended } from "../../../build/procedure.ts";
import type { OfficialField } from "./fields.ts";

/** The street's own rules of official documents. */
export const RULES = local("LOCAL-DOCUMENT", "街道公文处理制度", "U");

/** The party and government office, which checks, numbers, prints and sends. */
export const office = ["office-clerk", "office-head"] as const;
/** Who drafts. */
export const drafters = [handler, "section-clerk", "section-head", "office-clerk"] as const;

/** Where a document stands: drafted, checked, reviewed, signed, rechecked and registered, printed, sent, filed. */
export const states = {
  drafting: "拟稿",
  checked: "待审查签发",
  reviewing: "合法性审查中",
  signed: "待复核登记",
  numbered: "待印制",
  printed: "待核发",
  issued: "待归档",
  closed: ended("已归档"),
} as const satisfies Record<string, string | State>;

/** A part of the procedure: acts by their keys. */
export type OfficialActs = Readonly<Record<string, ActInput<OfficialField, keyof typeof states>>>;
