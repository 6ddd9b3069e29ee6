import type { State } from "@fadu/engine/definition/definition.ts";
import { consent, handler, type ActInput } from "../../../build/act.ts";
import { local } from "../../../build/basis.ts";
import { allOf, done, filled, given, is, oneOf } from "../../../build/condition.ts";
import { ended } from "../../../build/procedure.ts";
import type { PetitionField } from "./fields.ts";

/** The office's own rules on petitions. */
export const OFFICE = local("LOCAL-PETITION", "街道信访工作制度", "U");

/** Where a petition can stand. */
export const states = {
  received: "待甄别告知",
  objected: "异议待核实",
  accepted: "待交办",
  handling: "办理中",
  answered: "已答复",
  reviewing: "复查复核中",
  closed: ended("已办结"),
} as const satisfies Record<string, string | State>;

export type PetitionState = keyof typeof states;

/** A part of the procedure: acts by their keys. */
export type PetitionActs = Readonly<Record<string, ActInput<PetitionField, PetitionState>>>;

export const clerks = ["petition-clerk", "petition-head"] as const;
export const handlers = [handler, "petition-clerk", "petition-head"] as const;

/** Forwarded or assigned from above, not brought by the petitioner. */
export const fromAbove = oneOf("source", "forwarded", "assigned");
/** A claim that no other lawful way takes: handled as a petition (信访工作条例第三十一条第六项). */
export const byPetition = allOf(is("class", "claim"), given("route", "petition"));
/** Whoever left no name cannot be told in writing (信访工作条例第二十三条第二款). */
export const named = filled("petitioner.name");
/** The acts by which a petition received is told and routed. */
export const routed = [
  "accept",
  "refusePetition",
  "guide",
  "forward",
  "transferAccusation",
  "requestWithdrawn",
] as const;
export const headApproves = consent("信访工作负责人审核", ["petition-head", "deputy-head"]);
/** The opinion on which the petitioner may ask for a review stands: not reviewed since. */
export const reviewed = done("recordReview", { after: "opine" });
