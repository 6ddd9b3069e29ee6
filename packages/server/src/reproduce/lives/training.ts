import type { LocalDate } from "@fadu/engine/time/dates.ts";

import { Timeline } from "./life.ts";
import type { Cast, Life } from "./life.ts";

export interface TrainingParams {
  readonly on: LocalDate;
  readonly course: string;
  /** Of the law, or of something else. */
  readonly law: boolean;
  /** Accounts that took part. */
  readonly participants: readonly string[];
  readonly audience?: "staff" | "officers";
  readonly hours?: number;
}

/** 培训: planned and held, with everybody who took part. */
export function trainingLife(cast: Cast, p: TrainingParams): Life {
  return new Timeline(cast, "training", p.on)
    .do("publicity-clerk", "plan", {
      course: p.course,
      level: "topic",
      audience: p.audience ?? "staff",
      plannedOn: p.on,
      hours: p.hours ?? 4,
      host: cast.unit("office"),
    })
    .do("publicity-clerk", "hold", {
      heldOn: p.on,
      law: p.law,
      participants: [...p.participants],
      headcount: p.participants.length,
    })
    .end();
}
