import { Switch } from "antd";

import { Refusal } from "../act/refusal.tsx";
import { useMe } from "../session/session.ts";
import { useHold } from "./queries.ts";
import { mayPropose } from "./roles.ts";

/** What becomes of versions that a new release of the program brings. */
export function HoldLine({ hold }: { readonly hold: boolean }) {
  const me = useMe();
  const set = useHold();
  return (
    <section className="card version-hold" aria-label="新版本的启用方式">
      <Switch
        id="version-hold"
        aria-label="新程序带来的版本先待启用"
        checked={hold}
        loading={set.isPending}
        disabled={!mayPropose(me)}
        onChange={(next) => set.mutate(next)}
      />
      <label htmlFor="version-hold">{hold ? "新程序带来的版本先待启用" : "新程序带来的版本当日启用"}</label>
      <span className="small">
        {hold
          ? "程序升级后仍按现行版本办理，由系统管理员提出、经同意后启用。"
          : "程序升级当日起，新登记的事项按新版本办理；自行决定过版本的程序除外。"}
        已登记的事项始终按登记时的版本办理。
      </span>
      {set.isError && <Refusal error={set.error} />}
    </section>
  );
}
