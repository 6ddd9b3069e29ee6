import { Button } from "antd";
import { useState } from "react";

import { AdminPage } from "../admin-page.tsx";
import { AdminTabs } from "../tabs.tsx";
import { AccountList } from "./account-list.tsx";
import { ImportDialog } from "./import-dialog.tsx";
import { NewAccount } from "./new-account.tsx";
import { RoleMatrix } from "./role-matrix.tsx";

/** 管理 · 账号与角色: the security administrator opens accounts and gives them roles. */
export function AccountsPage() {
  const [dialog, setDialog] = useState<"new" | "import">();
  return (
    <AdminPage
      title="账号与角色"
      roles={["sec-admin"]}
      extra={
        <>
          <Button onClick={() => setDialog("import")}>导入账号</Button>
          <Button type="primary" onClick={() => setDialog("new")}>
            开立账号
          </Button>
        </>
      }
    >
      <AdminTabs
        items={[
          { key: "accounts", label: "账号", children: <AccountList /> },
          { key: "roles", label: "按角色看", children: <RoleMatrix /> },
        ]}
      />
      {dialog === "new" && <NewAccount onClose={() => setDialog(undefined)} />}
      {dialog === "import" && <ImportDialog onClose={() => setDialog(undefined)} />}
    </AdminPage>
  );
}
