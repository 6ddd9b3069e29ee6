import type { CockpitLine } from "../api/generated.ts";
import { Card } from "../app/page.tsx";
import { OpenCount } from "./number.tsx";
import type { Open } from "./number.tsx";

interface LinesProps {
  readonly title: string;
  readonly first: string;
  readonly lines: readonly CockpitLine[];
  readonly empty: string;
  readonly onOpen: Open;
}

const COLUMNS = [
  { key: "overdue", title: "超期" },
  { key: "open", title: "在办" },
  { key: "openedWeek", title: "本周登记" },
  { key: "closedWeek", title: "本周办结" },
] as const;

/** Communities or units, the latest first; how much of what is open is late is drawn beside it. */
export function LinesCard({ title, first, lines, empty, onOpen }: LinesProps) {
  return (
    <Card title={title} extra={<span className="small">超期多的在前</span>} flush>
      {lines.length === 0 ? (
        <p className="card-body muted">{empty}</p>
      ) : (
        <table className="table cockpit-lines">
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {COLUMNS.map((column) => (
                <th key={column.key} scope="col" className="num">
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <th scope="row">
                  {line.name}
                  <LateBar line={line} />
                </th>
                {COLUMNS.map(({ key, title: column }) => (
                  <td key={key} className="num">
                    <OpenCount
                      title={`${line.name}${column}`}
                      number={line[key]}
                      onOpen={onOpen}
                      late={key === "overdue"}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

/** The late part of what is open. */
function LateBar({ line: { open, overdue } }: { readonly line: CockpitLine }) {
  const part = open.count === 0 ? 0 : Math.round((overdue.count / open.count) * 100);
  return (
    <span className="late-bar" aria-hidden>
      <i style={{ width: `${part}%` }} />
    </span>
  );
}
