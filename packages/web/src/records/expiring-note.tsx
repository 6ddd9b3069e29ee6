import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import { registerCountsQuery } from "./queries.ts";

/** For other pages: how much runs out within thirty days, and the way to it; nothing when nothing does. */
export function ExpiringNote() {
  const expiring = useQuery(registerCountsQuery).data?.expiring ?? 0;
  if (expiring === 0) return null;
  return (
    <Link to="/records/expiring" className="chip chip-warn">
      30 日内到期 {expiring} 项
    </Link>
  );
}
