import { DownOutlined } from "@ant-design/icons";
import { Button, Dropdown } from "antd";

import { BasisText } from "../../act/basis-text.tsx";
import type { MatterView, Offer } from "../../api/generated.ts";
import { Card } from "../../app/page.tsx";
import { shortMoment } from "../../time/format.ts";
import { OpinionBox } from "./opinion-box.tsx";

/** Beside the primary ones, so many stand as buttons; the rest is in the menu. */
const SHOWN = 4;
/** Common on any matter, and so better kept at hand than most. */
const HANDY = ["claim", "return", "transfer", "serve", "publish", "read", "advise", "assign"];

interface ActsPanelProps {
  readonly view: MatterView;
  /** The act in the address. */
  readonly focus: string | undefined;
  readonly onAct: (act: string) => void;
}

/** What I can do now. */
export function ActsPanel({ view, focus, onAct }: ActsPanelProps) {
  const ready = view.offers.filter((one) => one.ready);
  const approve = ready.find((one) => one.act === "approve");
  const primary = ready.filter((one) => one.primary && one !== approve);
  const rest = ready.filter((one) => !one.primary);
  const shown = [...rest].sort((a, b) => rank(a) - rank(b)).slice(0, SHOWN);
  const more = rest.filter((one) => !shown.includes(one));
  return (
    <Card title="现在可以办" flush>
      {approve && <OpinionBox view={view} offer={approve} focused={focus === "approve"} />}
      {ready.length === 0 && (
        <p className="card-body small">{view.state.end ? "事项已经办结。" : "现在没有需要您办的。"}</p>
      )}
      {ready.length > 0 && (
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
                {one.title}
              </Button>
            ))}
            {more.length > 0 && (
              <Dropdown
                trigger={["click"]}
                menu={{
                  items: more.map((one) => ({ key: one.act, label: one.title, onClick: () => onAct(one.act) })),
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

const labelOf = (offer: Offer): string => (offer.needsApproval ? `${offer.title}，提交审批` : offer.title);

/** The procedure's own acts first, then what is handy, then the rest. */
function rank(offer: Offer): number {
  if (offer.group === "approval") return 0;
  if (offer.group === "procedure") return 1;
  const handy = HANDY.indexOf(offer.act);
  return handy < 0 ? 99 : 2 + handy;
}
