import type { Definition } from "@fadu/engine/definition/definition.ts";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";

import type { FactView, MatterView } from "../../api/generated.ts";
import { Card } from "../../app/page.tsx";
import { FIELD_UI } from "../../field/registry.tsx";
import type { FieldUi } from "../../field/field-ui.ts";
import { moment } from "../../time/format.ts";
import { entriesQuery } from "../queries.ts";
import { Readings } from "../reveal/readings.tsx";
import { RevealButton } from "../reveal/reveal-button.tsx";
import { factHistory } from "./fact-history.ts";
import { keptUntil } from "./kept-until.ts";
import type { FactVersion } from "./fact-history.ts";

/** Wide values take the whole line. */
const WIDE = ["longtext", "table", "party", "place", "accounts", "units"];

interface FactsCardProps {
  readonly view: MatterView;
  readonly definition: Definition;
  /** Opens the proof of an entry; where there is no place for it, its number is said. */
  readonly onProve?: (revision: number) => void;
}

/** What was filled in, by groups, with the values it had before; exhibits have a card of their own. */
export function FactsCard({ view, definition, onProve }: FactsCardProps) {
  const entries = useQuery(entriesQuery(view.id));
  const history = useMemo(() => factHistory(entries.data ?? []), [entries.data]);
  const groups = new Map<string, FactView[]>();
  for (const fact of view.facts) {
    if (fact.type === "exhibits") continue;
    const group = fact.group ?? "";
    groups.set(group, [...(groups.get(group) ?? []), fact]);
  }
  const masked = view.facts.some((fact) => fact.masked);
  return (
    <Card title="事实" extra="变更只能通过办理动作，原记录保留" id="facts">
      {masked && (
        <p className="small facts-masked" role="note">
          您没有参与办理本事项，标“已脱敏”的个人信息只显示一部分。
          {view.mayReveal
            ? "工作需要时，点该栏后的“查看完整信息”，选择事由、写明理由，即可查看这一项；谁看过、为什么看，承办人和审计管理员都能看到。"
            : "您的岗位不能查看完整信息；确需了解的，请承办人请您协办，或者传阅给您。"}
        </p>
      )}
      {groups.size === 0 && <p className="small">还没有填写内容。</p>}
      {[...groups].map(([group, facts]) => (
        <div key={group} className={groups.size > 1 ? "facts-group facts-parted" : "facts-group"}>
          {groups.size > 1 && <h3>{group}</h3>}
          <dl className="facts">
            {facts.map((fact) => (
              <Fact
                key={fact.field}
                fact={fact}
                view={view}
                definition={definition}
                earlier={history.get(fact.field) ?? []}
                {...(onProve ? { onProve } : {})}
              />
            ))}
          </dl>
        </div>
      ))}
      <Standing view={view} definition={definition} parted={groups.size > 1} />
      {view.worksOn && <Readings matter={view.id} />}
    </Card>
  );
}

interface StandingProps {
  readonly view: MatterView;
  readonly definition: Definition;
  readonly parted: boolean;
}

/** Who registered it, who has it in hand, when it ended, how long its file is kept. */
function Standing({ view, definition, parted }: StandingProps) {
  return (
    <div className={parted ? "facts-group facts-parted" : "facts-group"}>
      {parted && <h3>经办</h3>}
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
            <dt>档案保管</dt>
            <dd>
              {keptUntil(
                { years: view.kept.years, basis: view.kept.own ? [] : definition.retention.basis },
                view.closedOn,
              )}
            </dd>
          </>
        )}
      </dl>
    </div>
  );
}

interface FactProps extends FactsCardProps {
  readonly fact: FactView;
  readonly earlier: readonly FactVersion[];
}

function Fact({ fact, view, definition, earlier, onProve }: FactProps) {
  const field = definition.fields[fact.field];
  const ui: FieldUi | undefined = field && FIELD_UI[field.type];
  const whole = WIDE.includes(fact.type) || fact.text.length > 40 ? "whole" : undefined;
  return (
    <>
      <dt className={whole}>{fact.title}</dt>
      <dd className={whole}>
        {fact.answers ? (
          <Answers answers={fact.answers} />
        ) : ui ? (
          <ui.View value={fact.value} text={fact.text} field={field} exhibits={view.exhibits} />
        ) : (
          fact.text
        )}
        {fact.masked && (
          <>
            {" "}
            <span className="small">{field?.sensitivity === "secret" ? "保密，只给参与办理的人看" : "已脱敏"}</span>
          </>
        )}
        {fact.masked && view.mayReveal && field && field.sensitivity !== "secret" && (
          <RevealButton matter={view.id} fact={fact} field={field} />
        )}
        {earlier.length > 0 && <Earlier title={fact.title} earlier={earlier} {...(onProve ? { onProve } : {})} />}
      </dd>
    </>
  );
}

interface EarlierProps {
  readonly title: string;
  readonly earlier: readonly FactVersion[];
  readonly onProve?: (revision: number) => void;
}

/** What stood here before, by whom and when; each value with the proof of its entry. */
function Earlier({ title, earlier, onProve }: EarlierProps) {
  return (
    <details className="earlier">
      <summary className="small" aria-label={`${title}的原值 ${earlier.length} 个`}>
        原值 {earlier.length} 个
      </summary>
      <ol>
        {earlier.map(({ fact, entry }) => (
          <li key={entry.revision}>
            <s>{fact.text === "" ? "（空）" : fact.text}</s>
            <span className="small">
              {"　"}
              {entry.actor.name} {moment(entry.effectiveAt)} {entry.title}
            </span>{" "}
            {onProve && (
              <button type="button" className="plain small no-print" onClick={() => onProve(entry.revision)}>
                第 {entry.revision} 条记录
              </button>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** The matter's own questions, each with its answer. */
const Answers = ({ answers }: { readonly answers: NonNullable<FactView["answers"]> }) => (
  <dl className="facts">
    {answers.map(({ title, text }) => (
      <div key={title} style={{ display: "contents" }}>
        <dt>{title}</dt>
        <dd>{text === "" ? <span className="muted">未填写</span> : text}</dd>
      </div>
    ))}
  </dl>
);
