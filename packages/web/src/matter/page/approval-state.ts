import type { MatterView } from "../../api/generated.ts";

export type ApprovalStep = NonNullable<MatterView["approval"]>["steps"][number];

/** How far a step has come: who of those asked has not spoken, himself or through a deputy. */
export function stepState({ signers, opinions }: Pick<ApprovalStep, "signers" | "opinions">): {
  readonly signed: number;
  readonly asked: number;
  readonly left: readonly string[];
} {
  const spoken = new Set(opinions.map((one) => one.for?.id ?? one.account));
  const left = signers.filter(({ id }) => !spoken.has(id));
  return { signed: signers.length - left.length, asked: signers.length, left: left.map(({ name }) => name) };
}
