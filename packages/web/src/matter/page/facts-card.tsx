import type { Definition } from "@fadu/engine/definition/definition.ts";

import type { FactView, MatterView } from "../../api/generated.ts";
import { Card } from "../../app/page.tsx";
import { FIELD_UI } from "../../field/registry.tsx";
import type { FieldUi } from "../../field/field-ui.ts";

/** Wide values take the whole line. */
const WIDE = ["longtext", "table", "party", "place", "accounts", "units"];

interface FactsCardProps {
  readonly view: MatterView;
  readonly definition: Definition;
}

/** What was filled in, by groups; exhibits have a card of their own. */
export function FactsCard({ view, definition }: FactsCardProps) {
  const groups = new Map<string, FactView[]>();
  for (const fact of view.facts) {
    if (fact.type === "exhibits") continue;
    const group = fact.group ?? "";
    groups.set(group, [...(groups.get(group) ?? []), fact]);
  }
  return (
    <Card title="事实" extra="变更只能通过办理动作，原记录保留">
      {groups.size === 0 && <p className="small">还没有填写内容。</p>}
      {[...groups].map(([group, facts]) => (
        <div key={group} className={groups.size > 1 ? "facts-group facts-parted" : "facts-group"}>
          {groups.size > 1 && <h3>{group}</h3>}
          <dl className="facts">
            {facts.map((fact) => (
              <Fact key={fact.field} fact={fact} view={view} definition={definition} />
            ))}
          </dl>
        </div>
      ))}
      <div className="facts-group">
        <dl className="facts">
          <dt>登记</dt>
          <dd>
            {view.opener.name} <span className="small">{view.openedOn}</span>
          </dd>
          <dt>承办</dt>
          <dd>
            {[view.unit.name, view.handler?.name].filter(Boolean).join(" · ")}
            {view.coHandlers.length > 0 && (
              <span className="small">
                {"　"}协办 {view.coHandlers.map((one) => one.name).join("、")}
              </span>
            )}
          </dd>
          {view.closedOn !== null && (
            <>
              <dt>办结</dt>
              <dd>{view.closedOn}</dd>
            </>
          )}
        </dl>
      </div>
    </Card>
  );
}

function Fact({ fact, view, definition }: FactsCardProps & { readonly fact: FactView }) {
  const field = definition.fields[fact.field];
  const ui: FieldUi | undefined = field && FIELD_UI[field.type];
  const whole = WIDE.includes(fact.type) || fact.text.length > 40 ? "whole" : undefined;
  return (
    <>
      <dt className={whole}>{fact.title}</dt>
      <dd className={whole}>
        {ui ? <ui.View value={fact.value} text={fact.text} field={field} exhibits={view.exhibits} /> : fact.text}
        {fact.masked && (
          <span className="small" title="您没有参与办理本事项，个人信息已部分隐去">
            {"　"}已脱敏
          </span>
        )}
      </dd>
    </>
  );
}
