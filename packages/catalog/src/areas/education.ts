import { studyIndicators } from "../indicators/study.ts";
import { examResult } from "../procedures/education/exam-result.ts";
import { studySession } from "../procedures/education/study-session.ts";
import type { Area } from "./area.ts";

export const educationArea: Area = {
  procedures: [studySession, examResult],
  instruments: [],
  indicators: [...studyIndicators],
};
