import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import { Card } from "../app/page.tsx";
import { Failed, Loading } from "../app/states.tsx";
import { reportsQuery } from "../report/queries.ts";

/** The outline of the yearly report on disclosure (政府信息公开条例第四十九条、第五十条). */
const OUTLINE = "disclosure-report";

/** 政府信息公开工作年度报告: those there are, and where a new one is made. */
export function Annual() {
  const found = useQuery(reportsQuery);
  const outline = found.data?.outlines.find((one) => one.id === OUTLINE);
  const reports = (found.data?.reports ?? []).filter((one) => one.outline === OUTLINE);
  return (
    <Card
      title="政府信息公开工作年度报告"
      extra={<Link to="/reports">{outline?.mayWrite === true ? "起草报告" : "全部报告"}</Link>}
      flush
    >
      {found.isPending && <Loading />}
      {found.isError && <Failed error={found.error} retry={() => void found.refetch()} />}
      {found.data && (
        <ul className="steps">
          <li className="small">
            申请、答复、结转、复议诉讼等数据由记录自动填入，每个数据都能打开它的记录。街道一般在每年1月31日前公布，以本地通知为准（政府信息公开条例第四十九条）。
          </li>
          {reports.map((one) => (
            <li key={one.id}>
              <Link to="/reports/$id" params={{ id: one.id }}>
                {one.title}
              </Link>
              <span className="small">
                {"　"}
                {one.period} · {one.state.title}
              </span>
            </li>
          ))}
          {reports.length === 0 && <li>还没有起草过年度报告。</li>}
        </ul>
      )}
    </Card>
  );
}
