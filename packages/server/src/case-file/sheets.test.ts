import { PEOPLE, PERMIT, checked, sha256 } from "../../../engine/test/office.ts";
import type { Office } from "../../../engine/test/office.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import { chainEntry, GENESIS } from "@fadu/engine/ledger/chain.ts";
import { decide } from "@fadu/engine/matter/decide.ts";
import { evolve } from "@fadu/engine/matter/evolve.ts";
import { expect, it } from "vitest";

import { CALENDAR } from "../../../engine/test/calendar.ts";
import { papersOf } from "./papers.ts";
import { processSheet } from "./sheets.ts";

const NAMES = { wang: "王经办", li: "李协办", zhao: "赵代理", chief: "陈科长", d1: "丁主任", head: "何局长" };

it("says of each act in another's place in whose place it was done", () => {
  const { definition, entries } = checked();
  const plain = JSON.stringify(processSheet({ entries, definition, accounts: {} }));
  expect(plain).not.toContain("（代");
  const deputed = entries.map((entry, index) =>
    index === entries.length - 1 ? { ...entry, actor: { ...entry.actor, for: "chief" } } : entry,
  );
  const last = deputed.at(-1)?.actor.name ?? "";
  const sheet = JSON.stringify(processSheet({ entries: deputed, definition, accounts: { chief: "陈主任" } }));
  expect(sheet.split("（代").length - 1).toBe(1);
  expect(sheet).toContain(`${last}（代陈主任）`);
});

/** The licence with a text: who answers for it, and the consents. */
const LICENCE: Definition = {
  ...PERMIT,
  instruments: {
    licence: {
      title: "许可决定书",
      series: "licence",
      needs: [],
      served: true,
      body: [{ kind: "paragraph", text: "经办人：{$signers}" }, { kind: "opinions" }],
    },
  },
};

/** Does it in another's place, and expects it to take effect. */
function stand(office: Office, deputy: string, delegator: string, act: string, values: Record<string, Value> = {}) {
  const own = office.facts(deputy);
  const roles = PEOPLE[delegator]?.roles ?? [];
  const facts = { ...own, actor: { ...own.actor, roles, for: delegator, forUnit: "u1" } };
  const command = { id: `${deputy} ${act}`, act, values, words: "同意。" };
  const decision = decide(office.definition, "hash", office.matter, command, facts);
  if (!decision.ok) throw new Error(decision.refusal.message);
  for (const draft of decision.drafts) {
    const entry = chainEntry(draft, office.entries.at(-1)?.hash ?? GENESIS, sha256);
    office.matter = evolve(office.matter, entry);
    office.entries.push(entry);
  }
}

/** What the papers of the case file say, one text each. */
function papers({ matter, entries }: Office): string[] {
  if (!matter) throw new Error("there is no matter");
  const office = {
    name: "南汇新城镇",
    profiles: [],
    calendar: CALENDAR,
    settings: {},
    names: { accounts: NAMES },
    certificates: new Map(),
  };
  const source = { matter, definition: LICENCE, entries, record: entries, exhibits: [], openings: [] };
  return papersOf({ ...source, office, accounts: NAMES }).map((paper) => JSON.stringify(paper));
}

it("names on an instrument, under its consents and on the certificate of service who signed, and in whose place", () => {
  const own = checked(LICENCE);
  own.do("wang", "decide", { verdict: "grant", days: 10 });
  for (const signer of ["chief", "head"]) own.do(signer, "approve");
  own.do("wang", "serve", { instrument: "licence", way: "直接送达" });
  expect(papers(own)).toHaveLength(2);
  expect(papers(own).join()).not.toMatch(/（代|（由/);

  const deputed = checked(LICENCE);
  stand(deputed, "zhao", "wang", "decide", { verdict: "grant", days: 10 });
  deputed.do("chief", "approve");
  stand(deputed, "d1", "head", "approve");
  stand(deputed, "zhao", "wang", "serve", { instrument: "licence", way: "直接送达" });
  const [licence = "", receipt = ""] = papers(deputed);
  // Both officers answer for it; that another acted for one of them is said.
  expect(licence).toContain("经办人：王经办（由赵代理代）、李协办");
  // As the account was called that day.
  expect(licence).toContain("d1（代何局长）");
  expect(licence).toMatch(/"chief　/);
  expect(receipt).toContain("赵代理（代王经办）");
});
