import { PROCEDURES } from "@fadu/catalog/catalog.ts";
import { dutiesOf } from "@fadu/catalog/testing/duties.ts";
import type { Duty } from "@fadu/catalog/testing/duties.ts";

const KINDS = {
  apart: "took no part in",
  signer: "signs and took no part in",
  certified: "hold certificates in force",
} as const satisfies Record<Duty["kind"], string>;

/** Who must not be the same person, procedure by procedure, out of the definitions. */
export function dutiesPage(): string {
  const rows = PROCEDURES.flatMap((definition) =>
    dutiesOf(definition).map(({ act, kind, who, from, count, rules, says }) => {
      const title = (id: string): string => definition.acts[id]?.title ?? id;
      const whom = who === "$actor.account" ? "who does it" : `\`${who}\``;
      const what =
        kind === "certified" ? `${count ?? 1} ${KINDS[kind]}` : `${KINDS[kind]} ${from.map(title).join("、")}`;
      const basis = rules.length === 0 ? "the office itself" : rules.join(" ");
      return `| ${[definition.title, title(act), `${whom}: ${what}`, basis, says].join(" | ")} |`;
    }),
  );
  return [
    "# Separation of duties",
    "",
    "<!-- Generated from the procedures by scripts/generate.ts (npm run generate). Do not edit. -->",
    "",
    `What the procedures keep apart (${rows.length} rules). The engine tests each when the act is asked for and again on its last consent, of the`,
    "person who acts and of whom he stands in for (代); what an approval keeps apart also holds after 转办 and 加签, when the opinion is given.",
    "Who took part in what a return undid, or is named by a correction, took part.",
    "In addition nobody consents to what he asked for himself, in whosever place. Rules are those of the rule book ([law.md](law.md)).",
    "Tests: `packages/catalog/src/testing/duties.test.ts` (on every way to the act), `packages/engine/src/matter/delegation.test.ts`.",
    "",
    "| procedure | act | who is kept apart | rule | said to whom it refuses |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}
