import type { MatterView } from "../../api/generated.ts";
import { Card } from "../../app/page.tsx";
import { textsIn } from "../../field/values.ts";
import { moment, shortMoment } from "../../time/format.ts";
import { stepState } from "./approval-state.ts";
import type { ApprovalStep } from "./approval-state.ts";

const MODES: Readonly<Record<string, string>> = { any: "或签", all: "会签", inOrder: "依次", majority: "票签" };
const VERDICTS = { agree: "同意", refuse: "不同意" } as const;

interface ApprovalCardProps {
  readonly view: MatterView;
  /** Shows a file that came with what is asked. */
  readonly onExhibit: (id: string) => void;
}

/** A running approval: what is asked, who is next and since when, and what was said. */
export function ApprovalCard({ view, onExhibit }: ApprovalCardProps) {
  const { approval } = view;
  if (!approval) return null;
  const { by } = approval;
  return (
    <Card
      title={`审批：${approval.title}`}
      extra={
        <>
          {approval.urged > 0 && <span className="chip chip-warn">已催办 {approval.urged} 次</span>} {by.name}
          {by.for !== null && `（代 ${by.for}）`} 于 {moment(approval.at)} 提交
        </>
      }
      flush
    >
      {approval.facts.length > 0 && (
        <div className="card-body">
          <dl className="facts">
            {approval.facts.map((fact) => (
              <div key={fact.field} style={{ display: "contents" }}>
                <dt className={fact.text.length > 16 ? "whole" : undefined}>{fact.title}</dt>
                <dd className={fact.text.length > 16 ? "whole" : undefined}>
                  {fact.type === "exhibits" ? (
                    <Files ids={textsIn(fact.value)} view={view} text={fact.text} onExhibit={onExhibit} />
                  ) : (
                    fact.text
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {approval.step === -1 && <p className="card-body bad">已退回申请人修改，修改后重新提交。</p>}
      <ol className="steps">
        {approval.steps.map((step, index) => (
          <Step key={index} step={step} />
        ))}
      </ol>
    </Card>
  );
}

function Step({ step }: { readonly step: ApprovalStep }) {
  const { signed, asked, left } = stepState(step);
  const posts = step.roles.map((role) => role.title).join("、");
  return (
    <li>
      <div className="row">
        <b>{step.title}</b>
        {(step.mode !== "any" || asked > 1) && (
          <span className="chip">
            {MODES[step.mode] ?? step.mode}
            {asked > 1 && ` 已签 ${signed}/${asked}`}
          </span>
        )}
        {step.status === "awaited" && (
          <span className="chip chip-accent">等待 {left.length > 0 ? left.join("、") : posts}</span>
        )}
        {step.status === "awaited" && step.since !== null && (
          <span className="small">自 {shortMoment(step.since)}</span>
        )}
        {step.status === "done" && <span className="chip chip-good">已通过</span>}
        {step.status === "later" && (
          <span className="small">以后：{step.signers.map((one) => one.name).join("、") || posts}</span>
        )}
      </div>
      {step.opinions.map((one) => (
        <div key={`${one.account} ${one.at}`} className="muted">
          {one.name}
          {one.for !== null && `（代 ${one.for.name}）`}
          <span className={one.verdict === "refuse" ? "bad" : undefined}>
            {"　"}
            {VERDICTS[one.verdict]}
          </span>
          {one.words !== "" && `　${one.words}`}
          <span className="small">
            {"　"}
            {moment(one.at)}
          </span>
        </div>
      ))}
    </li>
  );
}

interface FilesProps extends ApprovalCardProps {
  readonly ids: readonly string[];
  readonly text: string;
}

/** Who is asked looks at the files before he agrees; who may not open them reads their names. */
function Files({ ids, view, text, onExhibit }: FilesProps) {
  const files = ids.flatMap((id) => view.exhibits.find((one) => one.id === id) ?? []);
  if (files.length === 0) return <>{text}</>;
  return (
    <span className="row">
      {files.map((one) => (
        <button key={one.id} type="button" className="plain" onClick={() => onExhibit(one.id)}>
          {one.name}
        </button>
      ))}
    </span>
  );
}
