import { AdminPage } from "../admin-page.tsx";
import { AdminTabs } from "../tabs.tsx";
import { OfficeTab } from "./office-tab.tsx";
import { SettingList } from "./setting-list.tsx";
import "./settings.css";

/** 管理 · 参数与版头: what the law leaves to the street, and how its papers look. */
export const SettingsPage = () => (
  <AdminPage title="参数与版头" roles={["sys-admin"]} note="每次修改写明理由，留下记录">
    <AdminTabs
      items={[
        { key: "settings", label: "参数", children: <SettingList /> },
        { key: "office", label: "机关与版头", children: <OfficeTab /> },
      ]}
    />
  </AdminPage>
);
