import { Button, Drawer } from "antd";
import { useState } from "react";

import type { MatterView } from "../../api/generated.ts";
import { OpinionBox } from "./opinion-box.tsx";
import { labelOf, orderedOffers } from "./offers-order.ts";

interface ActsBarProps {
  readonly view: MatterView;
  /** The act in the address. */
  readonly focus: string | undefined;
  readonly onAct: (act: string) => void;
}

/** On a telephone: what I can do now, at the lower edge, under the thumb; the rest one touch away. */
export function ActsBar({ view, focus, onAct }: ActsBarProps) {
  const { approve, primary, shown, more } = orderedOffers(view);
  const [open, setOpen] = useState(approve !== undefined && focus === "approve");
  const [first, ...others] = primary;
  const rest = [...others, ...shown, ...more];
  if (!approve && !first && rest.length === 0) return null;
  const choose = (act: string): void => {
    setOpen(false);
    onAct(act);
  };
  return (
    <div className="acts-bar no-print" role="region" aria-label="现在可以办">
      {approve && (
        <Button type="primary" onClick={() => setOpen(true)}>
          审批意见
        </Button>
      )}
      {!approve && first && (
        <Button type="primary" onClick={() => choose(first.act)}>
          {labelOf(first)}
        </Button>
      )}
      {rest.length > 0 && <Button onClick={() => setOpen(true)}>{first || approve ? "更多" : "可以办的"}</Button>}
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        placement="bottom"
        title="现在可以办"
        size="70vh"
        destroyOnHidden
      >
        {approve && <OpinionBox view={view} offer={approve} focused={focus === "approve"} />}
        <div className="acts-body">
          {(approve ? primary : others).concat(shown, more).map((one) => (
            <Button key={one.act} block onClick={() => choose(one.act)}>
              {labelOf(one)}
            </Button>
          ))}
        </div>
      </Drawer>
    </div>
  );
}
