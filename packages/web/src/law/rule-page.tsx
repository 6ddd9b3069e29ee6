import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";

import type { RuleView } from "../api/generated.ts";
import { FailedPage } from "../app/failed-page.tsx";
import { Card, Page } from "../app/page.tsx";
import { Empty, Loading } from "../app/states.tsx";
import { StatusMark } from "./bases.tsx";
import { ruleQuery } from "./queries.ts";
import { PLACES, STATUS } from "./words.ts";
import "./law.css";

const route = getRouteApi("/inside/desk/law/rules/$rule");

/** One rule: what it demands, how far it was checked, and every place that rests on it. */
export function RulePage() {
  const { rule } = route.useParams();
  const found = useQuery(ruleQuery(rule));
  if (found.isError) {
    return <FailedPage what="规则" error={found.error} retry={() => void found.refetch()} />;
  }
  if (!found.data)
    return (
      <section className="card">
        <Loading />
      </section>
    );
  return <Shown rule={found.data} />;
}

function Shown({ rule }: { readonly rule: RuleView }) {
  const said: [string, string | null][] = [
    ["内容", rule.says],
    ["数额、期间", rule.number === null ? null : numberText(rule.number)],
    ["起算", rule.starts],
    ["后果", rule.consequence],
    ["核实情况", rule.checked],
  ];
  return (
    <Page title={rule.cite} note={rule.id} extra={<StatusMark status={rule.status} />}>
      <div className="stack">
        <Card title="规则" extra="以本系统的话写成，不是条文原文">
          <dl className="law-about">
            {said.map(([title, text]) =>
              text === null ? null : (
                <div key={title} style={{ display: "contents" }}>
                  <dt>{title}</dt>
                  <dd>{text}</dd>
                </div>
              ),
            )}
            <dt>核实程度</dt>
            <dd>{STATUS[rule.status].says}</dd>
          </dl>
        </Card>
        <Card title={`引用它的程序 ${rule.citedBy.length} 个`} flush>
          {rule.citedBy.length === 0 && (
            <Empty title="没有程序直接引用">它规定的是其他机关的义务、一般原则，或者由系统统一执行。</Empty>
          )}
          {rule.citedBy.map(({ procedure, places }) => (
            <div key={procedure.id} className="why">
              <Link to="/law/procedures/$id" params={{ id: procedure.id }}>
                {procedure.title}
              </Link>
              <ul className="law-places small">
                {places.map((place) => (
                  <li key={`${place.in} ${place.title}`}>
                    {place.in === "procedure" ? PLACES.procedure : `${PLACES[place.in]}：${place.title}`}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </Card>
      </div>
    </Page>
  );
}

const UNITS: Readonly<Record<string, string>> = { WD: "个工作日", CD: "日", M: "个月", Y: "年", H: "小时" };

/** `90 CD` → 90日: the rule book writes units short. */
const numberText = (text: string): string =>
  text.replace(/(\d)\s*(WD|CD|M|Y|H)\b/g, (_, digit: string, unit: string) => `${digit}${UNITS[unit] ?? unit}`);
