import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import { proceduresQuery } from "../matter/queries.ts";
import "./records.css";

/** Above the list of one register: the way back, and what can be entered into it. */
export function RegisterBar({ procedure }: { readonly procedure: string | undefined }) {
  const item = useQuery(proceduresQuery).data?.find((one) => one.id === procedure);
  const act = item?.opens[0]?.act;
  return (
    <nav className="register-bar no-print" aria-label="台账">
      <Link to="/records" search={{}}>
        全部台账
      </Link>
      <span className="small" aria-hidden>
        /
      </span>
      <span>{item?.title ?? "全部登记"}</span>
      {item && act !== undefined && (
        <span className="row register-ways">
          <Link to="/register/$procedure" params={{ procedure: item.id }} search={{ act }}>
            {item.opens[0]?.title}
          </Link>
          <Link to="/records/$procedure/grid" params={{ procedure: item.id }} search={{ act }}>
            表格录入
          </Link>
          <Link to="/records/$procedure/import" params={{ procedure: item.id }} search={{ act }}>
            导入文件
          </Link>
        </span>
      )}
    </nav>
  );
}
