import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import type { ProcedureItem } from "../../api/generated.ts";
import { AdminNav } from "../../admin/admin-nav.tsx";
import { seesArchive } from "../../archive/roles.ts";
import { proceduresQuery } from "../../matter/queries.ts";
import { useMe } from "../../session/session.ts";
import { seesVersions } from "../../version/roles.ts";

/** Only what the role may do stands here. */
export function Nav({ onGo }: { readonly onGo?: () => void }) {
  const me = useMe();
  const procedures = useQuery(proceduresQuery).data ?? [];
  const { mine, pool, delegated } = me.counts;
  const sees = (kinds: readonly ProcedureItem["kind"][], area?: string): boolean =>
    procedures.some(
      (one) =>
        kinds.includes(one.kind) && (area === undefined || one.area === area) && (one.sees || one.opens.length > 0),
    );
  const waiting = mine + pool + delegated;
  const go = onGo ? { onClick: onGo } : {};
  return (
    <nav className="nav" aria-label="主导航">
      <Link to="/" activeOptions={{ exact: true }} {...go}>
        工作台{waiting > 0 && <span aria-label={`${waiting} 件待办`}>{waiting}</span>}
      </Link>
      {procedures.some((one) => one.opens.length > 0) && (
        <Link to="/register" {...go}>
          登记
        </Link>
      )}
      {!me.administrator && (
        <Link to="/matters" {...go}>
          事项
        </Link>
      )}
      {sees(["record", "roster"]) && (
        <Link to="/records" {...go}>
          台账
        </Link>
      )}
      {sees(["record", "roster", "case"], "education") && (
        <Link to="/education" {...go}>
          学法普法
        </Link>
      )}
      {!me.administrator && (
        <Link to="/disclosure" {...go}>
          公示公开
        </Link>
      )}
      {seesArchive(me) && (
        <Link to="/archive" {...go}>
          档案保管
        </Link>
      )}
      {!me.administrator && procedures.some((one) => one.id === "theme" && one.sees) && (
        <Link to="/themes" {...go}>
          一件事
        </Link>
      )}
      {!me.administrator && (
        <>
          <hr />
          {me.leads && (
            <Link to="/cockpit" {...go}>
              驾驶舱
            </Link>
          )}
          <Link to="/statistics" {...go}>
            统计分析
          </Link>
          <Link to="/reports" {...go}>
            报告
          </Link>
        </>
      )}
      <Link to="/law" {...go}>
        法规
      </Link>
      {me.administrator && <AdminNav {...(onGo ? { onGo } : {})} />}
      {seesVersions(me) && (
        <Link to="/admin/procedures" {...go}>
          程序版本
        </Link>
      )}
    </nav>
  );
}
