import { step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";

const who = "community-clerk";
export const PATIENT: Values = {
  person: { kind: "citizen", name: "郑某" },
  community: "north",
  enrolledOn: "2024-09-02",
  officer: who,
  riskLevel: "0",
  condition: "stable",
};
export const enrolled = (riskLevel: string, condition: string): Step =>
  step(who, "enrol", { on: "2024-09-02", values: { ...PATIENT, riskLevel, condition }, to: "managed" });
export const referred = step(who, "refer", {
  on: "2024-09-03",
  values: { referredOn: "2024-09-03", hospital: "市精神卫生中心" },
  to: "referred",
});
const end = (leaveGround: string, more: Values = {}): Step =>
  step(who, "end", {
    values: { leftOn: "2024-09-20", leaveGround, endText: "说明。", ...more },
    on: "2024-09-20",
    approve: ["deputy-head"],
    to: "closed",
  });
const path = (title: string, outcome: string, ...steps: readonly Step[]): Path => ({ title, outcome, steps });
const seen = (riskLevel: string, condition: string): Step =>
  step("system", "visitBack", { values: { countFrom: "2024-09-03", visitExcuse: "none", riskLevel, condition } });

export const mentalHealthPersonPaths: readonly Path[] = [
  path(
    "不稳定转诊、通报、随访后稳定，补贴，撤出",
    "cured",
    enrolled("3", "unstable"),
    referred,
    step(who, "notifyPolice", { values: { policeReceiver: "派出所", policeOn: "2024-09-03" } }),
    step(who, "followUp", {
      on: "2024-09-16",
      values: { followedOn: "2024-09-16", followText: "服药规律。", riskLevel: "0", condition: "stable" },
      to: "managed",
    }),
    step(who, "setGuardian", { values: { guardianParty: { kind: "citizen", name: "郑父" } } }),
    step("welfare-clerk", "paySubsidy", {
      values: { subsidyPeriod: "2024年上半年", subsidy: 1200, subsidyPaidOn: "2024-09-16", dutiesMet: true },
      approve: ["deputy-head"],
    }),
    end("cured", { assessedOn: "2024-09-20" }),
  ),
  path("基本稳定、走访反馈、迁出", "transferred", enrolled("1", "basic"), seen("1", "basic"), end("moved")),
  path(
    "稳定、评估、死亡",
    "ended",
    enrolled("0", "stable"),
    step(who, "assess", { values: { assessedOn: "2024-09-02", riskLevel: "4", condition: "unstable" } }),
    seen("4", "unstable"),
    end("died"),
  ),
];
