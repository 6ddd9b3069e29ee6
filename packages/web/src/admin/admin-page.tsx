import type { ReactNode } from "react";

import { Page } from "../app/page.tsx";
import { Empty } from "../app/states.tsx";
import { useMe } from "../session/session.ts";
import { ADMINISTRATORS, holds } from "./pages.ts";
import type { Administrator } from "./pages.ts";
import "./admin.css";

interface AdminPageProps {
  readonly title: string;
  readonly roles: readonly Administrator[];
  readonly note?: ReactNode;
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}

/** A page of 管理, for those whose it is; everybody else is told whose, and why it is kept apart. */
export function AdminPage({ title, roles, note, extra, children }: AdminPageProps) {
  const mine = holds(useMe(), roles);
  if (!mine) {
    return (
      <Page title={title}>
        <section className="card">
          <Empty title={`“${title}”由${roles.map((role) => ADMINISTRATORS[role]).join("、")}办理`}>
            系统管理、安全管理、审计管理三员分立：机构、日历、编号、账号由系统管理员维护，角色和安全策略由安全管理员授予、设定，操作由审计管理员查看，互不兼任。
          </Empty>
        </section>
      </Page>
    );
  }
  return (
    <Page title={title} note={note} extra={extra}>
      {children}
    </Page>
  );
}
