import { DeleteOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";

import { Refusal } from "../act/refusal.tsx";
import { call } from "../api/client.ts";
import type { ReportView } from "../api/generated.ts";
import { Card } from "../app/page.tsx";
import { Failed, Loading } from "../app/states.tsx";
import { moment } from "../time/format.ts";
import { differencesQuery } from "./queries.ts";
import { slotsSaid } from "./said.ts";
import { useChange } from "./use-change.ts";

const LEVELS = {
  error: ["chip chip-bad", "错误"],
  warning: ["chip chip-warn", "提醒"],
  note: ["chip", "说明"],
} as const;

const EVENTS: Readonly<Record<string, string>> = {
  create: "起草",
  edit: "修改",
  submit: "送审",
  approve: "审签同意",
  sendBack: "退回修改",
  publish: "发布",
  reopen: "重新修改",
};

interface CardProps {
  readonly report: ReportView;
}

interface FigureCardProps extends CardProps {
  readonly onFigure: (slot: string) => void;
}

const goTo = (paragraph: string): void => {
  const element = document.getElementById(`paragraph-${paragraph}`);
  element?.scrollIntoView({ block: "center" });
  element?.focus({ preventScroll: true });
};

/** What does not agree; each leads to the paragraph it is about. */
export function ChecksCard({ report }: CardProps) {
  const { checks } = report;
  return (
    <Card title={`核对 ${checks.length}`} flush>
      {checks.length === 0 && <p className="card-body small">数据之间、数据与文字之间没有发现矛盾。</p>}
      <div className="checks">
        {checks.map(({ level, says, paragraph }, index) => (
          <div key={index} className="why">
            <span className={LEVELS[level][0]}>{LEVELS[level][1]}</span>{" "}
            {paragraph === null ? (
              says
            ) : (
              <button type="button" className="plain" onClick={() => goTo(paragraph)}>
                {says}
              </button>
            )}
          </div>
        ))}
      </div>
    </Card>
  );
}

/** What has changed in the records since it was published. */
export function DifferencesCard({ report, onFigure }: FigureCardProps) {
  const found = useQuery(differencesQuery(report.id));
  return (
    <Card title="发布以后的变化" flush>
      {found.isPending && <Loading lines={2} />}
      {found.isError && <Failed error={found.error} retry={() => void found.refetch()} />}
      {found.data?.figures.length === 0 && <p className="card-body small">发布以来，数据没有变化。</p>}
      {found.data?.figures.map((one) => (
        <div key={one.slot} className="why">
          <button type="button" className="plain" onClick={() => onFigure(one.slot)}>
            {one.title}
          </button>
          <div className="small">
            发布 {one.published.printed}，现在 {one.now.printed}
            {one.parts.map((part) => (
              <div key={part.part}>
                {part.title}：
                <RecordLinks says="增加" ids={part.added} />
                {part.added.length > 0 && part.removed.length > 0 && "，"}
                <RecordLinks says="减少" ids={part.removed} />
              </div>
            ))}
          </div>
        </div>
      ))}
    </Card>
  );
}

/** The first of them can be opened; the whole list is behind the figure. */
const LINKED = 5;

function RecordLinks({ says, ids }: { readonly says: string; readonly ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <>
      {says} {ids.length} 条（
      {ids.slice(0, LINKED).map((id, i) => (
        <span key={id}>
          {i > 0 && "、"}
          <Link to="/matters/$id" params={{ id }}>
            记录{i + 1}
          </Link>
        </span>
      ))}
      {ids.length > LINKED && "等"}）
    </>
  );
}

/** Every figure of the report at a glance. */
export function FiguresCard({ report, onFigure }: FigureCardProps) {
  const drop = useChange(
    ({ slot, cited }: ReportView["figures"][number]) =>
      cited
        ? call("dropCitation", { id: report.id, figure: slot, revision: report.revision })
        : call("dropSlot", { id: report.id, slot, revision: report.revision }),
    "已删去",
    () => undefined,
  );
  const said = slotsSaid(report);
  const mayDrop = (slot: string): boolean => report.may.write && report.state.id === "draft" && !said.has(slot);
  return (
    <Card title={`数据 ${report.figures.length}`} flush>
      {drop.isError && <Refusal error={drop.error} />}
      <div className="checks">
        <table className="table">
          <tbody>
            {report.figures.map((one) => (
              <tr key={one.slot}>
                <td>
                  {one.title}
                  {one.marked && <div className="small">{one.period}</div>}
                  {one.cited && <div className="small">引自{one.cited.source}</div>}
                  {one.problem !== null && <div className="small bad">{one.problem}</div>}
                </td>
                <td className="num nowrap">
                  <button
                    type="button"
                    className="plain"
                    aria-label={`${one.title} ${one.printed}，打开记录`}
                    onClick={() => onFigure(one.slot)}
                  >
                    {one.printed === "" ? "—" : one.printed}
                  </button>
                  {mayDrop(one.slot) && (
                    <Button
                      size="small"
                      type="text"
                      icon={<DeleteOutlined />}
                      aria-label={`删去${one.title}`}
                      onClick={() => drop.mutate(one)}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

/** Who did what to the report, the latest first. */
export function EventsCard({ report }: CardProps) {
  return (
    <Card title="经过" flush>
      <ol>
        {[...report.events].reverse().map((one) => (
          <li key={one.revision} className="why">
            {EVENTS[one.kind] ?? one.kind}
            {"\u3000"}
            {one.by.name}
            <span className="small">
              {"\u3000"}
              {moment(one.at)}
            </span>
            {one.words !== "" && <div className="small">{one.words}</div>}
          </li>
        ))}
      </ol>
    </Card>
  );
}
