import type { Act } from "@fadu/engine/definition/act.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";

import { Card } from "../app/page.tsx";
import { approvalText, outcomesOf, performersText, targetsOf } from "../chart/definition-words.ts";
import type { RoleTitles } from "../chart/definition-words.ts";
import { Bases } from "./bases.tsx";

interface ActsCardProps {
  readonly definition: Definition;
  readonly roles: RoleTitles;
}

/** Who does what: every act with its performers, consents, requirements and articles. */
export function ActsCard({ definition, roles }: ActsCardProps) {
  const acts = Object.entries(definition.acts);
  return (
    <Card title={`办理动作 ${acts.length} 项`} flush>
      <table className="table law-acts">
        <thead>
          <tr>
            <th scope="col">办理动作</th>
            <th scope="col">由谁办理</th>
            <th scope="col">在何环节、到何环节</th>
            <th scope="col">办理要求</th>
            <th scope="col">依据</th>
          </tr>
        </thead>
        <tbody>
          {acts.map(([id, act]) => (
            <tr key={id}>
              <td>
                {act.title}
                {(act.issues ?? []).map(({ instrument, when }) => (
                  <div key={instrument} className="small">
                    《{definition.instruments[instrument]?.title ?? instrument}》{when && "（视情形）"}
                  </div>
                ))}
              </td>
              <td>
                {performersText(act.by, roles)}
                {(act.approval ?? []).map((step) => (
                  <div key={step.title} className="small">
                    审批：{approvalText(step, roles)}
                  </div>
                ))}
              </td>
              <td>
                <Course act={act} definition={definition} />
              </td>
              <td>
                <ul className="law-demands">
                  {[...new Set(act.requires.map(({ says }) => says))].map((says) => (
                    <li key={says}>{says}</li>
                  ))}
                </ul>
              </td>
              <td>
                <Bases basis={[...act.basis, ...act.requires.flatMap(({ basis }) => basis)]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function Course({ act, definition }: { readonly act: Act; readonly definition: Definition }) {
  const titles = (states: readonly string[]): string =>
    states.map((state) => definition.states[state]?.title ?? state).join("、");
  const to = targetsOf(act);
  const ends = outcomesOf(act, definition);
  return (
    <>
      {act.from === "new" ? "登记" : act.from === "open" ? "办结前的任一环节" : titles(act.from)}
      {to.length > 0 && <> → {titles(to)}</>}
      {ends.length > 0 && <div className="small">结果：{ends.join("、")}</div>}
    </>
  );
}
