import type { Definition } from "@fadu/engine/definition/definition.ts";

import { Card } from "../app/page.tsx";
import { lengthWords, performersText } from "../chart/definition-words.ts";
import type { RoleTitles } from "../chart/definition-words.ts";
import { Bases, RuleList } from "./bases.tsx";
import { retentionText } from "./words.ts";

interface CardProps {
  readonly definition: Definition;
}

/** What the procedure rests on, who leads it, who sees it, how it can end, how long its file is kept. */
export function AboutCard({ definition, roles }: CardProps & { readonly roles: RoleTitles }) {
  const { basis, leads, outcomes, retention, visibility } = definition;
  const ends = Object.values(outcomes).map((outcome) => outcome.title);
  return (
    <Card title="依据和范围">
      <dl className="law-about">
        <dt>依据</dt>
        <dd>{basis.length === 0 ? "本机关内部管理事项，没有法定程序" : <RuleList basis={basis} />}</dd>
        <dt>牵头</dt>
        <dd>{performersText(leads, roles)}</dd>
        <dt>可以查看</dt>
        <dd>{visibility.roles.map((role) => roles[role] ?? role).join("、")}，以及参与办理的人</dd>
        {ends.length > 0 && (
          <>
            <dt>结果</dt>
            <dd>{ends.join("、")}</dd>
          </>
        )}
        <dt>保管期限</dt>
        <dd>
          {retentionText(retention.years)} <Bases basis={retention.basis} />
        </dd>
      </dl>
    </Card>
  );
}

/** Official documents made on the way, by the acts that issue them. */
export function InstrumentsCard({ definition }: CardProps) {
  const instruments = Object.entries(definition.instruments);
  if (instruments.length === 0) return null;
  const issuers = (id: string): string =>
    Object.values(definition.acts)
      .filter((act) => (act.issues ?? []).some((issue) => issue.instrument === id))
      .map((act) => act.title)
      .join("、");
  return (
    <Card title={`文书 ${instruments.length} 种`} flush>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">文书</th>
            <th scope="col">由何办理动作作出</th>
            <th scope="col">送达</th>
            <th scope="col" className="fold">
              应当载明
            </th>
          </tr>
        </thead>
        <tbody>
          {instruments.map(([id, { title, served, needs }]) => (
            <tr key={id}>
              <td>{title}</td>
              <td>{issuers(id)}</td>
              <td className="nowrap">{served === true ? "须送达" : "—"}</td>
              <td className="fold small">{[...new Set(needs.map((one) => one.label))].join("、")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

/** What must be made public, within what time, showing what. */
export function PublicityCard({ definition }: CardProps) {
  const duties = Object.values(definition.acts).flatMap((act) =>
    (act.publishes ?? []).map((duty) => ({ act: act.title, ...duty })),
  );
  if (duties.length === 0) return null;
  return (
    <Card title="公开" flush>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">公开事项</th>
            <th scope="col">期限</th>
            <th scope="col">公开的内容</th>
            <th scope="col">依据</th>
          </tr>
        </thead>
        <tbody>
          {duties.map(({ act, title, within, fields, basis, when }) => (
            <tr key={`${act} ${title}`}>
              <td>
                {title}
                {when && <span className="small">（符合条件的）</span>}
              </td>
              <td>
                “{act}”后{lengthWords(within, definition)}
              </td>
              <td className="small">{fields.map((field) => definition.fields[field]?.title ?? field).join("、")}</td>
              <td>
                <Bases basis={basis} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

/** What the law leaves to the street, with the value it starts from. */
export function SettingsCard({ definition }: CardProps) {
  const settings = Object.entries(definition.settings);
  if (settings.length === 0) return null;
  const shown = (value: unknown): string => (value === true ? "是" : value === false ? "否" : String(value));
  return (
    <Card title="由本街道设定" flush>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">事项</th>
            <th scope="col">缺省值</th>
            <th scope="col">依据</th>
          </tr>
        </thead>
        <tbody>
          {settings.map(([id, setting]) => (
            <tr key={id}>
              <td>{setting.title}</td>
              <td>{setting.default === "" ? "未设定" : shown(setting.default)}</td>
              <td>
                <Bases basis={setting.basis} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
