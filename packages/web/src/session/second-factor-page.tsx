import { useTitle } from "../app/page.tsx";
import { EnrolFactor } from "../profile/enrol-factor.tsx";
import { EntryFrame } from "./entry-frame.tsx";

/** Setting up the second factor that the street asks for, before anything else is open. */
export function SecondFactorPage() {
  useTitle("启用动态口令");
  return (
    <EntryFrame title="请先启用动态口令">
      <p>按本街道的安全策略，您登录时除密码外还须输入动态口令。</p>
      <EnrolFactor onDone={() => window.location.assign("/")} />
    </EntryFrame>
  );
}
