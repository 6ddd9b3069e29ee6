import type { Basis } from "@fadu/engine/definition/basis.ts";

/** The articles behind something, each once. */
export function BasisText({ basis }: { readonly basis: readonly Basis[] }) {
  const cites = [...new Set(basis.map((one) => one.cite))];
  if (cites.length === 0) return null;
  return <span className="basis">{cites.join("、")}</span>;
}
