import type { Refusal } from "@fadu/engine/matter/command.ts";
import { ordinaryPenalty } from "../../../procedures/enforcement/ordinary-penalty.ts";
import { walkPath, type Step } from "../../paths.ts";
import type { Values, Walk, World } from "../../street.ts";
import { concluded, filed, PENALTY, registered, TO_DECIDING } from "./ordinary-steps.ts";
import { POWERS } from "./simple-penalty.ts";

export const officer = "officer-a";

/** An ordinary case from its clue through these steps. */
export const way = (...steps: readonly Step[]): Walk => wayIn(POWERS, ...steps);

/** The same in a world with other rosters. */
export const wayIn = (world: World, ...steps: readonly Step[]): Walk =>
  walkPath(ordinaryPenalty, { title: "案件", steps: [registered, ...steps], world });

/** Filed on 2024-09-03. */
export const investigating = (more: Values = {}): Walk => way(filed(more));

/** Told, the time to answer over: ready to be decided on 2024-09-23. */
export const deciding = (conclusion: Values = {}, filing: Values = {}): Walk =>
  way(filed(filing), concluded(conclusion), ...TO_DECIDING.slice(3));

export const penalty = (more: Values = {}): Values => ({ ...PENALTY, ...more });

/** Decided and served on 2024-09-25, the fine one thousand yuan. */
export const fined = (): Walk =>
  deciding()
    .on("2024-09-24")
    .do(officer, "punish", penalty())
    .approve("org-head")
    .on("2024-09-25")
    .do(officer, "serve", { instrument: "penalty-decision", way: "直接送达" });

/** Ids of the rules that a refusal names. */
export const rules = (refusal: Pick<Refusal, "failures">): string[] =>
  refusal.failures.flatMap((failure) => failure.basis.map((basis) => basis.rule));
