import { addDays } from "@fadu/engine/time/dates.ts";
import { Link } from "@tanstack/react-router";

import { Card } from "../app/page.tsx";
import { Empty } from "../app/states.tsx";
import { useMe } from "../session/session.ts";
import { today } from "../time/format.ts";

/** A role that ends within this time is worth a word. */
const SOON_DAYS = 30;

/** Who I am here, and what for. */
export function AboutMe() {
  const me = useMe();
  return (
    <div className="stack">
      <Card title="账号" extra={<Link to="/password">修改密码</Link>}>
        <dl className="me-facts">
          <dt>姓名</dt>
          <dd>{me.name}</dd>
          <dt>登录名</dt>
          <dd>{me.login}</dd>
          <dt>所在机构</dt>
          <dd>{me.unit.name}</dd>
          <dt>街道（镇）</dt>
          <dd>{me.tenant.name}</dd>
        </dl>
      </Card>
      <Card title="岗位角色" flush>
        {me.roles.length === 0 ? (
          <Empty title="没有授予角色">请联系安全管理员授予岗位角色。</Empty>
        ) : (
          <table className="table">
            <thead>
              <tr>
                <th scope="col">角色</th>
                <th scope="col">所管机构</th>
                <th scope="col">起</th>
                <th scope="col">止</th>
              </tr>
            </thead>
            <tbody>
              {me.roles.map((role) => (
                <tr key={`${role.role} ${role.unit.id}`}>
                  <td>{role.title}</td>
                  <td>{role.unit.name}</td>
                  <td className="nowrap">{role.validFrom}</td>
                  <td className="nowrap">
                    <Until day={role.validTo} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Card>
      {me.delegators.length > 0 && (
        <p className="muted">
          现在可代 {me.delegators.map((one) => one.name).join("、")} 办理，见
          <Link to="/me" search={{ part: "delegations" }}>
            代理授权
          </Link>
          。
        </p>
      )}
    </div>
  );
}

function Until({ day }: { readonly day: string | null }) {
  if (day === null) return <span className="muted">长期</span>;
  return (
    <>
      {day} {day <= addDays(today(), SOON_DAYS) && <span className="chip chip-warn">即将到期</span>}
    </>
  );
}
