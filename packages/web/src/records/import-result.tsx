import { Link } from "@tanstack/react-router";
import { Alert, Button } from "antd";

import type { ImportReport, LineProblem } from "../api/generated.ts";
import { csvOf, keepFile } from "../figure/csv.ts";

/** Shown at once; the rest is in the file of errors. */
const SHOWN = 200;

interface ImportResultProps {
  readonly procedure: string;
  readonly file: string;
  readonly report: ImportReport;
  readonly onImport: () => void;
}

/** What came of looking at a file, or of importing it. */
export function ImportResult({ procedure, file, report, onImport }: ImportResultProps) {
  const { problems, unknownColumns, committed, accepted } = report;
  return (
    <>
      <div className="card-body stack">
        {committed ? (
          <Alert type="success" role="status" title={doneWords(report)} />
        ) : problems.length > 0 ? (
          <Alert type="error" role="alert" title={wrongWords(report)} />
        ) : (
          <Alert
            type="success"
            role="status"
            title={`检查通过：${accepted} 行可以导入${report.repeated > 0 ? `，${report.repeated} 行先前已经导入，不会重复` : ""}`}
          />
        )}
        {unknownColumns.length > 0 && <span className="small">不认识的列，不会导入：{unknownColumns.join("、")}</span>}
        <div className="row">
          {!committed && problems.length === 0 && accepted > 0 && (
            <Button type="primary" onClick={onImport}>
              导入 {accepted} 行
            </Button>
          )}
          {problems.length > 0 && <Button onClick={() => keepErrors(file, problems)}>下载错误清单（CSV）</Button>}
          {committed && (
            <Link to="/records" search={{ procedure, mine: "opened" }}>
              在台账中查看
            </Link>
          )}
        </div>
      </div>
      {problems.length > 0 && <Problems problems={problems} />}
      {report.opened.length > 0 && (
        <ul className="steps" aria-label="已导入">
          {report.opened.map((one) => (
            <li key={one.id}>
              <span className="small">第 {one.line} 行　</span>
              <Link to="/matters/$id" params={{ id: one.id }}>
                {one.title}
              </Link>
            </li>
          ))}
          {accepted > report.opened.length && (
            <li className="small">其余 {accepted - report.opened.length} 条在台账中查看。</li>
          )}
        </ul>
      )}
    </>
  );
}

const doneWords = ({ accepted, repeated }: ImportReport): string =>
  `已导入 ${accepted} 行${repeated > 0 ? `；${repeated} 行先前已经导入，没有重复登记` : ""}`;

function wrongWords({ lines, problems }: ImportReport): string {
  const wrong = new Set(problems.map(({ line }) => line)).size;
  return `共 ${lines} 行，${wrong} 行有错误，没有导入任何一行。改好文件后重新选择。`;
}

const citing = ({ says, rules }: LineProblem): string => (rules.length === 0 ? says : `${says}（${rules.join("、")}）`);

const Problems = ({ problems }: { readonly problems: readonly LineProblem[] }) => (
  <>
    <table className="table">
      <thead className="fixed">
        <tr>
          <th scope="col" className="num">
            行
          </th>
          <th scope="col">列</th>
          <th scope="col">错误</th>
        </tr>
      </thead>
      <tbody>
        {problems.slice(0, SHOWN).map((problem, index) => (
          <tr key={index}>
            <td className="num">{problem.line}</td>
            <td className="nowrap">{problem.column === "" ? "整行" : problem.column}</td>
            <td>{citing(problem)}</td>
          </tr>
        ))}
      </tbody>
    </table>
    {problems.length > SHOWN && (
      <div className="table-foot small">
        列出前 {SHOWN} 处，共 {problems.length} 处；全部在错误清单里。
      </div>
    )}
  </>
);

function keepErrors(file: string, problems: readonly LineProblem[]): void {
  const lines = problems.map((problem) => [
    problem.line,
    problem.column === "" ? "整行" : problem.column,
    citing(problem),
  ]);
  keepFile(`${file}错误清单.csv`, csvOf([["行", "列", "错误"], ...lines]));
}
