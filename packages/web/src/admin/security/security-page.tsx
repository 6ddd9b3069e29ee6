import { AdminPage } from "../admin-page.tsx";
import { AdminTabs } from "../tabs.tsx";
import { AllSessions } from "./all-sessions.tsx";
import { Infected } from "./infected.tsx";
import { PolicyTable } from "./policy-table.tsx";

/** 管理 · 安全策略: by what rules people sign in, who meets personal data, what may be handed in and what leaves the house, who is signed in now, what was refused for a virus. */
export const SecurityPage = () => (
  <AdminPage title="安全策略" roles={["sec-admin"]} note="密码、动态口令、个人信息、附件、数据出口、登录会话、病毒查杀">
    <AdminTabs
      items={[
        { key: "policy", label: "策略", children: <PolicyTable areas={["security"]} /> },
        { key: "privacy", label: "个人信息", children: <PolicyTable areas={["privacy"]} /> },
        { key: "exhibits", label: "附件", children: <PolicyTable areas={["exhibits"]} /> },
        { key: "out", label: "数据出口", children: <PolicyTable areas={["lists", "ledger"]} /> },
        { key: "sessions", label: "登录会话", children: <AllSessions /> },
        { key: "viruses", label: "病毒查杀", children: <Infected /> },
      ]}
    />
  </AdminPage>
);
