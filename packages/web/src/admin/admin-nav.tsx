import { Link } from "@tanstack/react-router";

import { useMe } from "../session/session.ts";
import { adminPagesOf } from "./pages.ts";

/** 管理: the pages of the administrator who is signed in. */
export function AdminNav({ onGo }: { readonly onGo?: () => void }) {
  const pages = adminPagesOf(useMe());
  const go = onGo ? { onClick: onGo } : {};
  return (
    <>
      <hr />
      {pages.map(({ to, title }) => (
        <Link key={to} to={to} {...go}>
          {title}
        </Link>
      ))}
    </>
  );
}
