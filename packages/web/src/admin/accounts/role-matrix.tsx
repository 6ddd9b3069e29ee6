import { useQuery } from "@tanstack/react-query";
import { Checkbox } from "antd";
import { useState } from "react";

import type { RoleItem } from "../../api/generated.ts";
import { Empty, Failed, Loading } from "../../app/states.tsx";
import { useAdminSearch } from "../use-search.ts";
import { rolesQuery } from "./queries.ts";
import { ROLE_GROUPS } from "./role-groups.ts";

/** Who holds which role, role by role; a role that nobody holds stops what waits for it. */
export function RoleMatrix() {
  const roles = useQuery(rolesQuery);
  const [vacant, setVacant] = useState(false);
  const shown = (roles.data ?? []).filter((one) => !vacant || one.holders.length === 0);
  const empty = (roles.data ?? []).filter((one) => one.holders.length === 0).length;
  return (
    <section className="card">
      <div className="admin-filters">
        <Checkbox checked={vacant} onChange={(event) => setVacant(event.target.checked)}>
          只看没有人担任的（{empty}）
        </Checkbox>
        <span className="end small">三员（系统、安全、审计管理员）相互之间及与其他角色之间不得兼任</span>
      </div>
      {roles.isPending && <Loading lines={8} />}
      {roles.isError && <Failed error={roles.error} retry={() => void roles.refetch()} />}
      {roles.isSuccess && shown.length === 0 && <Empty title="每个角色都有人担任" />}
      {shown.length > 0 && (
        <table className="table">
          <thead className="fixed">
            <tr>
              <th scope="col" style={{ width: "22%" }}>
                角色
              </th>
              <th scope="col" className="fold" style={{ width: "28%" }}>
                职责
              </th>
              <th scope="col">担任的人</th>
            </tr>
          </thead>
          {Object.entries(ROLE_GROUPS).map(([group, title]) => {
            const members = shown.filter((one) => one.group === group);
            return (
              members.length > 0 && (
                <tbody key={group}>
                  <tr>
                    <th scope="rowgroup" colSpan={3}>
                      {title}
                    </th>
                  </tr>
                  {members.map((role) => (
                    <RoleRow key={role.id} role={role} />
                  ))}
                </tbody>
              )
            );
          })}
        </table>
      )}
    </section>
  );
}

/** Holders named before the rest is only counted. */
const NAMED = 12;

function RoleRow({ role }: { readonly role: RoleItem }) {
  const [, go] = useAdminSearch();
  const { holders } = role;
  return (
    <tr>
      <td>{role.title}</td>
      <td className="muted fold">{role.duty}</td>
      <td>
        {holders.length === 0 && <span className="warn">没有人担任</span>}
        <div className="admin-chips">
          {holders.slice(0, NAMED).map((one) => (
            <span key={one.grant} className="chip">
              {one.account.name}（{one.over.name}
              {one.validTo !== null && `，至 ${one.validTo}`}）
            </span>
          ))}
          {holders.length > NAMED && (
            <button type="button" className="plain" onClick={() => go({ tab: undefined, role: role.id })}>
              共 {holders.length} 人
            </button>
          )}
        </div>
      </td>
    </tr>
  );
}
