import { Button } from "antd";
import { useState } from "react";

import { useMe } from "../../session/session.ts";
import { AdminPage } from "../admin-page.tsx";
import { holds } from "../pages.ts";
import { AdminTabs } from "../tabs.tsx";
import { AccountList } from "./account-list.tsx";
import { ImportDialog } from "./import-dialog.tsx";
import { NewAccount } from "./new-account.tsx";
import { Providers } from "./providers.tsx";
import { RoleMatrix } from "./role-matrix.tsx";

/** 管理 · 账号与角色: the system administrator opens accounts, the security administrator gives them roles. */
export function AccountsPage() {
  const [dialog, setDialog] = useState<"new" | "import">();
  const opens = holds(useMe(), ["sys-admin"]);
  return (
    <AdminPage
      title="账号与角色"
      roles={["sys-admin", "sec-admin"]}
      note={opens ? "开立账号、重设密码；角色由安全管理员授予" : "授予角色；账号由系统管理员开立"}
      extra={
        opens && (
          <>
            <Button onClick={() => setDialog("import")}>导入账号</Button>
            <Button type="primary" onClick={() => setDialog("new")}>
              开立账号
            </Button>
          </>
        )
      }
    >
      <AdminTabs
        items={[
          { key: "accounts", label: "账号", children: <AccountList /> },
          { key: "roles", label: "按角色看", children: <RoleMatrix /> },
          ...(opens ? [{ key: "providers", label: "统一身份认证", children: <Providers /> }] : []),
        ]}
      />
      {dialog === "new" && <NewAccount onClose={() => setDialog(undefined)} />}
      {dialog === "import" && <ImportDialog onClose={() => setDialog(undefined)} />}
    </AdminPage>
  );
}
