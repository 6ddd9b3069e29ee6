import { DownOutlined, MenuOutlined, PlusOutlined } from "@ant-design/icons";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useRouter } from "@tanstack/react-router";
import { Button, Drawer, Dropdown } from "antd";
import { useState } from "react";

import { call } from "../../api/client.ts";
import { proceduresQuery } from "../../matter/queries.ts";
import { SearchBox } from "../../palette/search-box.tsx";
import { Bell } from "../../notice/bell.tsx";
import { useMe } from "../../session/session.ts";
import { Nav } from "./nav.tsx";

/** The bar above every page. */
export function Top() {
  const me = useMe();
  const [menu, setMenu] = useState(false);
  const mayRegister = (useQuery(proceduresQuery).data ?? []).some((one) => one.opens.length > 0);
  return (
    <header className="top">
      <Button
        className="top-menu"
        type="text"
        aria-label="打开导航"
        icon={<MenuOutlined />}
        onClick={() => setMenu(true)}
      />
      <Drawer
        open={menu}
        onClose={() => setMenu(false)}
        placement="left"
        size={240}
        title={me.tenant.name}
        styles={{ body: { padding: "8px 0" } }}
      >
        <Nav onGo={() => setMenu(false)} />
      </Drawer>
      <Link to="/" className="top-brand">
        <b>法度</b>
        <span>{me.tenant.name}</span>
      </Link>
      <SearchBox />
      <div className="top-right">
        {mayRegister && (
          <Link to="/register" className="top-register">
            登记 <PlusOutlined aria-hidden />
          </Link>
        )}
        <Bell />
        <WhoAmI />
      </div>
    </header>
  );
}

function WhoAmI() {
  const me = useMe();
  const router = useRouter();
  const client = useQueryClient();
  const signOut = async (): Promise<void> => {
    // Whatever the server says to it, this desk forgets what it has shown.
    await call("signOut", {}).catch(() => undefined);
    await router.navigate({ to: "/sign-in", ignoreBlocker: true });
    client.clear();
  };
  const roles = [...new Set(me.roles.map((role) => role.title))];
  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        items: [
          {
            key: "who",
            type: "group",
            label: `${me.unit.name}　${roles.join("、") || "没有授予角色"}`,
          },
          ...(me.administrator
            ? []
            : [{ key: "exports", label: "我的导出", onClick: () => void router.navigate({ to: "/exports" }) }]),
          { key: "me", label: "我的账号", onClick: () => void router.navigate({ to: "/me" }) },
          { key: "password", label: "修改密码", onClick: () => void router.navigate({ to: "/password" }) },
          { key: "out", label: "退出登录", onClick: () => void signOut() },
        ],
      }}
    >
      <button type="button" className="top-who" aria-haspopup="menu">
        <span className="who-role">
          {me.unit.name}
          {roles[0] !== undefined && ` · ${roles[0]}`}
        </span>
        <span>{me.name}</span>
        <span className="visually-hidden">，账号菜单</span>
        <DownOutlined aria-hidden style={{ fontSize: 10 }} />
      </button>
    </Dropdown>
  );
}
