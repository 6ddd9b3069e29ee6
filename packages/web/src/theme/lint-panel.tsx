import { Button } from "antd";

import type { Finding } from "./lint-theme.ts";

const TITLES: Readonly<Record<Finding["field"], string>> = {
  leadUnit: "牵头单位",
  participants: "参加单位",
  powers: "参加单位的职权",
  checklist: "合并检查单",
  form: "主题表单",
  steps: "办理流程",
};

interface LintPanelProps {
  readonly findings: readonly Finding[];
  readonly onField: (field: string) => void;
  readonly onShow: (what: "form" | "paper") => void;
}

/** Beside the theme: what still keeps it from being used, each leading to its place; and how it will look. */
export function LintPanel({ findings, onField, onShow }: LintPanelProps) {
  const fields = [...new Set(findings.map(({ field }) => field))];
  return (
    <aside className="theme-panel stack" aria-label="检查和预览">
      <section className="card">
        <div className="card-head">
          <h2>启用前检查</h2>
          <span role="status" className={findings.length === 0 ? "chip chip-good" : "chip chip-warn"}>
            {findings.length === 0 ? "可以启用" : `${findings.length} 个问题`}
          </span>
        </div>
        {findings.length === 0 && (
          <p className="card-body small">每个单位都有检查内容，职权有现行依据，表单没有重复，每一步都有时限。</p>
        )}
        <ul className="steps">
          {fields.map((field) => (
            <li key={field}>
              <button type="button" className="plain" onClick={() => onField(field)}>
                {TITLES[field]}
              </button>
              <ul className="failures">
                {findings
                  .filter((one) => one.field === field)
                  .map(({ says }) => (
                    <li key={says}>{says}</li>
                  ))}
              </ul>
            </li>
          ))}
        </ul>
      </section>
      <div className="row">
        <Button onClick={() => onShow("form")}>预览现场表单</Button>
        <Button onClick={() => onShow("paper")}>预览打印件</Button>
      </div>
    </aside>
  );
}
