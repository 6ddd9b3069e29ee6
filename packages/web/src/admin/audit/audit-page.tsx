import { AdminPage } from "../admin-page.tsx";
import { AdminTabs } from "../tabs.tsx";
import { AdminLog } from "./admin-log.tsx";
import { LedgerTab } from "./ledger-tab.tsx";
import { LoginLog } from "./login-log.tsx";
import { ReadLog } from "./read-log.tsx";
import "./audit.css";

/** 管理 · 审计: who administered, who signed in, who read personal data, and whether the record stands. */
export const AuditPage = () => (
  <AdminPage title="审计" roles={["audit-admin"]} note="记录只能查看，任何人不能修改或删除">
    <AdminTabs
      items={[
        { key: "admin", label: "管理操作", children: <AdminLog /> },
        { key: "login", label: "登录", children: <LoginLog /> },
        { key: "read", label: "查阅个人信息", children: <ReadLog /> },
        { key: "ledger", label: "全过程记录", children: <LedgerTab /> },
      ]}
    />
  </AdminPage>
);
