import type { Field } from "@fadu/engine/definition/field.ts";
import type { Proposal } from "@fadu/engine/matter/offered.ts";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";

import { ProposalLine, proposedText } from "./proposal-line.tsx";

const FINE: Field = { type: "money", title: "罚款" };
const STEP: Field = { type: "choice", title: "裁量阶次", options: { light: "从轻", general: "一般" } };
const LAW = [{ rule: "DIS-03", cite: "裁量权基准", status: "V" }] as const;

const draw = (field: Field, proposal: Proposal, value?: string): string =>
  renderToString(<ProposalLine id="p" field={field} proposal={proposal} value={value} onTake={() => undefined} />);

describe("what the law proposes for a field", () => {
  it("is said in words, as a value or its bounds", () => {
    expect(proposedText(FINE, { from: 500, to: 2000, basis: LAW })).toMatch(/^建议：.*500.*至.*2,?000/);
    expect(proposedText(FINE, { to: 300, basis: LAW })).toMatch(/^不超过.*300/);
    expect(proposedText(FINE, { from: 300, basis: LAW })).toMatch(/^不低于.*300/);
    expect(proposedText(STEP, { value: "general", basis: LAW })).toBe("建议：一般");
    expect(proposedText(FINE, { from: 500, to: 500, basis: LAW })).toMatch(/^建议：[^至]*500[^至]*$/);
  });

  it("can be taken when it is one value, and not when it is a range; with its article", () => {
    expect(draw(STEP, { value: "general", basis: LAW })).toContain('aria-label="裁量阶次采用一般"');
    expect(draw(STEP, { value: "general", basis: LAW })).toContain("裁量权基准");
    expect(draw(STEP, { value: "general", basis: LAW }, "general")).toContain("已采用");
    expect(draw(FINE, { from: 500, to: 2000, basis: LAW })).not.toContain("<button");
  });
});
