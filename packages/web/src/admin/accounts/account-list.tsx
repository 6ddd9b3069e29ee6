import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "antd";

import type { StaffItem } from "../../api/generated.ts";
import { Empty, Failed, Loading } from "../../app/states.tsx";
import { shortMoment } from "../../time/format.ts";
import { useAdminSearch } from "../use-search.ts";
import { AccountDrawer } from "./account-drawer.tsx";
import { AccountFilters } from "./account-filters.tsx";
import { staffQuery } from "./queries.ts";
import type { StaffFilter } from "./queries.ts";

const STATES = ["active", "disabled", "initial", "without"] as const;

export function AccountList() {
  const [{ q, unit, role, state, id }, go] = useAdminSearch();
  const filter: StaffFilter = {
    ...(q === undefined ? {} : { q }),
    ...(unit === undefined ? {} : { unit }),
    ...(role === undefined ? {} : { role }),
    ...(STATES.includes(state as (typeof STATES)[number]) ? { state: state as (typeof STATES)[number] } : {}),
  };
  const staff = useInfiniteQuery(staffQuery(filter));
  const rows = staff.data?.pages.flatMap((page) => page.items) ?? [];
  const total = staff.data?.pages[0]?.total ?? 0;
  return (
    <section className="card">
      <AccountFilters total={staff.isSuccess ? total : undefined} />
      {staff.isPending && <Loading lines={8} />}
      {staff.isError && <Failed error={staff.error} retry={() => void staff.refetch()} />}
      {staff.isSuccess && rows.length === 0 && (
        <Empty title="没有这样的账号">换一个姓名、登录名或者去掉筛选条件。</Empty>
      )}
      {rows.length > 0 && <AccountTable rows={rows} onOpen={(one) => go({ id: one })} />}
      {staff.hasNextPage && (
        <div className="table-foot">
          <span className="small">已显示 {rows.length} 个</span>
          <Button loading={staff.isFetchingNextPage} onClick={() => void staff.fetchNextPage()}>
            继续显示
          </Button>
        </div>
      )}
      {id !== undefined && <AccountDrawer key={id} id={id} onClose={() => go({ id: undefined })} />}
    </section>
  );
}

interface AccountTableProps {
  readonly rows: readonly StaffItem[];
  readonly onOpen: (id: string) => void;
}

function AccountTable({ rows, onOpen }: AccountTableProps) {
  return (
    <table className="table">
      <thead className="fixed">
        <tr>
          <th scope="col">姓名</th>
          <th scope="col">登录名</th>
          <th scope="col" className="fold">
            机构
          </th>
          <th scope="col">角色</th>
          <th scope="col" className="fold">
            最近登录
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <tr key={one.id} className={one.disabledAt === null ? undefined : "admin-ended"}>
            <td className="nowrap">
              <button type="button" className="admin-name" onClick={() => onOpen(one.id)}>
                {one.name}
              </button>{" "}
              <AccountMarks account={one} />
            </td>
            <td>{one.login}</td>
            <td className="fold">{one.unit.name}</td>
            <td>
              {one.grants.length === 0 ? (
                <span className="muted">没有角色</span>
              ) : (
                [...new Set(one.grants.map((grant) => grant.title))].join("、")
              )}
            </td>
            <td className="nowrap muted fold">{one.lastSignIn === null ? "从未登录" : shortMoment(one.lastSignIn)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const AccountMarks = ({ account }: { readonly account: StaffItem }) => (
  <>
    {account.disabledAt !== null && <span className="chip">已停用</span>}
    {account.disabledAt === null && account.lockedUntil !== null && (
      <span className="chip chip-warn" title="被多处尝试密码，陌生设备暂不能登录；本人常用的浏览器不受影响">
        正被尝试
      </span>
    )}
    {account.disabledAt === null && account.mustChangePassword && <span className="chip chip-accent">初始密码</span>}
    {account.kind === "machine" && <span className="chip">接口</span>}
  </>
);
