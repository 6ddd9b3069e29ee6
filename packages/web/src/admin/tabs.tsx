import { Tabs } from "antd";
import type { ReactNode } from "react";

import { useAdminSearch } from "./use-search.ts";

interface AdminTabsProps {
  readonly items: readonly { readonly key: string; readonly label: string; readonly children: ReactNode }[];
}

/** Parts of a page, the one shown named in the address; the first is the page itself. */
export function AdminTabs({ items }: AdminTabsProps) {
  const [{ tab }, go] = useAdminSearch();
  const first = items[0]?.key ?? "";
  return (
    <Tabs
      activeKey={items.some(({ key }) => key === tab) ? (tab ?? first) : first}
      destroyOnHidden
      items={items.map((item) => ({ ...item }))}
      onChange={(key) =>
        go({
          tab: key === first ? undefined : key,
          // A filter belongs to its own part.
          ...Object.fromEntries(OTHERS.map((one) => [one, undefined])),
        })
      }
    />
  );
}

const OTHERS = ["q", "unit", "role", "state", "id", "from", "to", "account", "action", "ok", "number", "subject"];
