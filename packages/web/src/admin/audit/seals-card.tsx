import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "antd";

import { addressOfOperation } from "../../api/client.ts";
import { Card } from "../../app/page.tsx";
import { Failed, Loading } from "../../app/states.tsx";
import { useMe } from "../../session/session.ts";
import { moment } from "../../time/format.ts";
import { sealsQuery } from "./queries.ts";

/** Every seal, newest first; each holds the one before. @param published everybody may fetch the latest */
export function SealsCard({ published }: { readonly published: boolean }) {
  const seals = useInfiniteQuery(sealsQuery);
  const rows = seals.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Card
      title="封存记录"
      flush
      extra={
        seals.isSuccess && (
          <>
            {seals.data.pages[0]?.total ?? 0} 次{"　"}
            <a href={addressOfOperation("downloadSeals", {})} download>
              导出封存清单
            </a>
          </>
        )
      }
    >
      <p className="why small">
        封存清单只有哈希和签名，没有事项内容。导出后交给他人保存，日后用 fadu verify --seals
        或者核验程序比对，可以发现整体重做的记录。
      </p>
      <Published published={published} />
      {seals.isPending && <Loading lines={4} />}
      {seals.isError && <Failed error={seals.error} retry={() => void seals.refetch()} />}
      {seals.isSuccess && rows.length === 0 && <p className="card-body muted">有记录后自动封存。</p>}
      {rows.length > 0 && (
        <table className="table">
          <thead>
            <tr>
              <th scope="col" className="num">
                次
              </th>
              <th scope="col">时间</th>
              <th scope="col" className="num">
                条数
              </th>
              <th scope="col" className="num fold">
                累计
              </th>
              <th scope="col">哈希</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <tr key={one.number}>
                <td className="num nowrap">{one.number}</td>
                <td className="nowrap">{moment(one.sealedAt)}</td>
                <td className="num nowrap">{one.leaves}</td>
                <td className="num nowrap fold">{one.total}</td>
                <td className="mono">{one.hash}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {seals.hasNextPage && (
        <div className="table-foot">
          <span className="small">已显示 {rows.length} 次</span>
          <Button loading={seals.isFetchingNextPage} onClick={() => void seals.fetchNextPage()}>
            继续显示
          </Button>
        </div>
      )}
    </Card>
  );
}

/** Whether others can fetch the seals by themselves, and where. */
function Published({ published }: { readonly published: boolean }) {
  const { tenant } = useMe();
  const address = `${window.location.origin}${addressOfOperation("getPublicSeals", { tenant: tenant.id })}`;
  return (
    <p className="why small">
      {published ? (
        <>
          <span className="chip chip-good">已公布</span> 最近的封存任何人可以在此取得：
          <a href={address} className="mono">
            {address}
          </a>
        </>
      ) : (
        <>
          <span className="chip">未启用</span>{" "}
          公布封存清单，供他人自行取得、另行保存：由安全管理员在“安全策略”的“数据出口”中启用。
        </>
      )}
    </p>
  );
}
