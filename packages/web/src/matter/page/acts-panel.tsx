import { DownOutlined } from "@ant-design/icons";
import { Button, Dropdown } from "antd";

import { BasisText } from "../../act/basis-text.tsx";
import type { MatterView } from "../../api/generated.ts";
import { Card } from "../../app/page.tsx";
import { shortMoment } from "../../time/format.ts";
import { labelOf, orderedOffers, shortLabelOf } from "./offers-order.ts";
import { OpinionBox } from "./opinion-box.tsx";

interface ActsPanelProps {
  readonly view: MatterView;
  /** The act in the address. */
  readonly focus: string | undefined;
  readonly onAct: (act: string) => void;
}

/** What I can do now. */
export function ActsPanel({ view, focus, onAct }: ActsPanelProps) {
  const { approve, primary, shown, more } = orderedOffers(view);
  const nothing = !approve && primary.length + shown.length + more.length === 0;
  return (
    <Card title="现在可以办" flush>
      {approve && <OpinionBox view={view} offer={approve} focused={focus === "approve"} />}
      {nothing && <p className="card-body small">{view.state.end ? "事项已经办结。" : "现在没有需要您办的。"}</p>}
      {!nothing && (
        <div className="acts-body">
          {primary.map((one, index) => (
            <Button
              key={one.act}
              block
              type={index === 0 && !approve ? "primary" : "default"}
              onClick={() => onAct(one.act)}
            >
              {labelOf(one)}
            </Button>
          ))}
          <div className="acts-more">
            {shown.map((one) => (
              <Button key={one.act} onClick={() => onAct(one.act)}>
                {shortLabelOf(one)}
              </Button>
            ))}
            {more.length > 0 && (
              <Dropdown
                trigger={["click"]}
                menu={{
                  items: more.map((one) => ({ key: one.act, label: shortLabelOf(one), onClick: () => onAct(one.act) })),
                }}
              >
                <Button>
                  更多 <DownOutlined aria-hidden />
                </Button>
              </Dropdown>
            )}
          </div>
        </div>
      )}
    </Card>
  );
}

/** What I cannot do, though it is mine, and why not. */
export function ClosedActs({ view }: { readonly view: MatterView }) {
  const closed = view.offers.filter((one) => !one.ready);
  if (closed.length === 0) return null;
  return (
    <Card title="现在不能办" flush>
      {closed.map((one) => (
        <div key={one.act} className="why">
          <b>{one.title}</b>
          {one.failures.map((failure, index) => (
            <div key={index} className="small">
              {failure.says}
              <BasisText basis={failure.basis} />
            </div>
          ))}
        </div>
      ))}
    </Card>
  );
}

/** Whom the matter waits for, and since when. */
export function Awaited({ view }: { readonly view: MatterView }) {
  if (view.awaited.length === 0) return null;
  return (
    <Card title="等待谁办" flush>
      {view.awaited.map((one, index) => (
        <div key={index} className="why">
          {one.account?.name ?? one.roles.map((role) => role.title).join("、")}
          <span className="small">
            {"　"}
            {one.unit.name}
          </span>
          <div className="small">
            {one.title} · 自 {shortMoment(one.since)}
          </div>
        </div>
      ))}
    </Card>
  );
}
