import type { Field, Value } from "@fadu/engine/definition/field.ts";
import { textOf } from "@fadu/engine/field/registry.ts";
import type { Proposal } from "@fadu/engine/matter/offered.ts";
import { Button } from "antd";

import { BasisText } from "./basis-text.tsx";

interface ProposalLineProps {
  readonly id: string;
  readonly field: Field;
  readonly proposal: Proposal;
  readonly value: Value | undefined;
  readonly onTake: (value: Value) => void;
}

/** What the law proposes for a field, in words; one value can be taken with a click. It binds nobody. */
export function ProposalLine({ id, field, proposal, value, onTake }: ProposalLineProps) {
  const one = soleValue(proposal);
  const taken = one !== undefined && textOf(field, one) === textOf(field, value);
  return (
    <div className="small proposal" id={id}>
      <span>{proposedText(field, proposal)}</span>
      {one !== undefined && !taken && (
        <Button size="small" aria-label={`${field.title}采用${textOf(field, one)}`} onClick={() => onTake(one)}>
          采用
        </Button>
      )}
      {taken && <span>已采用</span>}
      <BasisText basis={proposal.basis} />
    </div>
  );
}

/** The one value that is proposed; a range leaves the choice to whoever decides. */
function soleValue({ value, from, to }: Proposal): Value | undefined {
  return value ?? (from !== undefined && from === to ? from : undefined);
}

/** 建议：1,000.00元至3,000.00元. */
export function proposedText(field: Field, proposal: Proposal): string {
  const { from, to } = proposal;
  const one = (of: Value | undefined): string => textOf(field, of);
  const sole = soleValue(proposal);
  if (sole !== undefined) return `建议：${one(sole)}`;
  if (from !== undefined && to !== undefined) return `建议：${one(from)}至${one(to)}`;
  return from === undefined ? `不超过${one(to)}` : `不低于${one(from)}`;
}
