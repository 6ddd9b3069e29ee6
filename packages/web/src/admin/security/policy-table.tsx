import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import type { PolicyItem } from "../../api/generated.ts";
import { Failed, Loading } from "../../app/states.tsx";
import { EditPolicy } from "./edit-policy.tsx";
import { policyText } from "./policy-words.ts";
import { policyQuery } from "./queries.ts";
import { useRoleTitles } from "./role-titles.ts";

interface PolicyTableProps {
  readonly areas: readonly ("security" | "privacy" | "exhibits" | "lists" | "ledger")[];
}

/** The rules of sign-in, of personal data, of exhibits or of what leaves the house, each with its value and what it is by default. */
export function PolicyTable({ areas }: PolicyTableProps) {
  const titles = useRoleTitles();
  const policy = useQuery(policyQuery);
  const [edited, setEdited] = useState<PolicyItem>();
  if (policy.isPending) return <Loading lines={8} />;
  if (policy.isError) return <Failed error={policy.error} retry={() => void policy.refetch()} />;
  const items = policy.data.filter((item) => areas.some((area) => area === item.area));
  // Beside lists of roles a number stands where they do.
  const side = items.some((item) => item.roles) ? "" : "num nowrap ";
  const bare = items.find((item) => item.key === "secondFactor" && item.value === "none");
  return (
    <section className="card">
      {bare && (
        <p className="why" role="note">
          <span className="chip chip-warn">注意</span>{" "}
          现在不要求任何人使用动态口令：系统管理员、安全管理员、审计管理员都只凭密码登录，密码一旦泄露即可冒用。正式使用前，请至少设为“三员”。{" "}
          <button type="button" className="plain" onClick={() => setEdited(bare)}>
            现在设定
          </button>
        </p>
      )}
      <table className="table">
        <thead className="fixed">
          <tr>
            <th scope="col">策略</th>
            <th scope="col" className={side}>
              现值
            </th>
            <th scope="col" className={`${side}fold`}>
              默认
            </th>
            <th scope="col">
              <span className="visually-hidden">操作</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.key}>
              <td>
                {item.title}
                {item.note !== "" && <div className="small">{item.note}</div>}
              </td>
              <td className={side}>
                {item.value === item.default ? (
                  policyText(item, item.value, titles)
                ) : (
                  <b>{policyText(item, item.value, titles)}</b>
                )}
              </td>
              <td className={`${side}muted fold`}>
                {item.roles && item.value === item.default ? "同现值" : policyText(item, item.default, titles)}
              </td>
              <td className="num nowrap">
                <button
                  type="button"
                  className="plain"
                  aria-label={`修改${item.title}`}
                  onClick={() => setEdited(item)}
                >
                  修改
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {edited && <EditPolicy item={edited} onClose={() => setEdited(undefined)} />}
    </section>
  );
}
