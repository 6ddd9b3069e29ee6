import { useQuery } from "@tanstack/react-query";

import type { ReportView } from "../api/generated.ts";
import { Card } from "../app/page.tsx";
import { Failed, Loading } from "../app/states.tsx";
import { moment } from "../time/format.ts";
import { differencesQuery } from "./queries.ts";

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
              <span key={part.part}>
                ；{part.title}：增加 {part.added.length} 条，减少 {part.removed.length} 条
              </span>
            ))}
          </div>
        </div>
      ))}
    </Card>
  );
}

/** Every figure of the report at a glance. */
export function FiguresCard({ report, onFigure }: FigureCardProps) {
  return (
    <Card title={`数据 ${report.figures.length}`} flush>
      <table className="table">
        <tbody>
          {report.figures.map((one) => (
            <tr key={one.slot}>
              <td>
                {one.title}
                {one.marked && <div className="small">{one.period}</div>}
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
              </td>
            </tr>
          ))}
        </tbody>
      </table>
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
