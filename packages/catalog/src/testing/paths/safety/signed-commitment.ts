import { step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";

const who = "community-clerk";
export const SIGNED: Values = {
  kind: "commitment",
  name: "消防安全承诺书",
  object: "merchant",
  community: "north",
  signedOn: "2024-09-02",
  copies: 120,
};
const prepared = (kind: string): Step =>
  step(who, "prepare", {
    on: "2024-09-02",
    values: {
      kind,
      name: "消防安全",
      object: "merchant",
      signer: { kind: "business", name: "南汇便利店" },
      community: "north",
      content: "保持疏散通道畅通。",
      preparedOn: "2024-09-02",
    },
    to: "prepared",
  });

export const signedCommitmentPaths: readonly Path[] = [
  {
    title: "登记已签订",
    outcome: "signed",
    steps: [step(who, "register", { on: "2024-09-02", values: SIGNED, to: "closed" })],
  },
  {
    title: "制发承诺书、签订",
    outcome: "signed",
    steps: [
      prepared("commitment"),
      step(who, "sign", {
        on: "2024-09-03",
        values: { signedOn: "2024-09-03", copies: 1, files: ["signed:1"] },
        to: "closed",
      }),
    ],
  },
  {
    title: "制发告知书、未签订",
    outcome: "dropped",
    steps: [prepared("notice"), step(who, "drop", { values: { dropText: "已停业。" }, to: "closed" })],
  },
];
