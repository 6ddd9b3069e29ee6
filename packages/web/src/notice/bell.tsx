import { BellOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import { unreadQuery } from "./queries.ts";

/** The server counts no further. */
const COUNTED = 100;

/** How many notices wait to be read, on every page; the number changes by itself. */
export function Bell() {
  const unread = useQuery(unreadQuery).data?.unread ?? 0;
  const shown = unread >= COUNTED ? `${COUNTED - 1}+` : String(unread);
  return (
    <Link to="/notices" className="top-bell" aria-label={unread === 0 ? "消息，没有未读" : `消息，${shown} 条未读`}>
      <BellOutlined aria-hidden />
      <span className="wide-word">消息</span>
      {unread > 0 && <b aria-hidden>{shown}</b>}
    </Link>
  );
}
