import type { ClockState } from "../clock/clock-watch.ts";
import type { Scanner } from "../exhibit/scanner.ts";
import type { State } from "./checks.ts";

interface Says {
  readonly state: State;
  readonly says: string;
  readonly advice?: string;
}

/** The clock as it was last compared, each minute; readiness is asked more often than that. */
export function clockSays({ state, aheadMs, jumpedBackMs }: ClockState): Says {
  const jumped = jumpedBackMs === null ? "" : `；启动以来曾回拨 ${(jumpedBackMs / 1000).toFixed(1)} 秒`;
  if (state === "unknown") return { state: "ok", says: `尚未与数据库的时钟比对${jumped}` };
  const difference = `与数据库的时钟相差 ${(Math.abs(aheadMs ?? 0) / 1000).toFixed(1)} 秒${jumped}`;
  if (state === "good") return { state: "ok", says: difference };
  return {
    state: "attention",
    says: difference,
    advice: "请检查本机和数据库的时间同步（chrony、NTP）；记录的时间、期限和封存以本机时钟为准。",
  };
}

/** Whether uploads are looked at for viruses. */
export async function scannerSays(scanner: Scanner | undefined): Promise<Says> {
  if (!scanner) return { state: "off", says: "没有设置 FADU_CLAMD，上传的附件不查毒" };
  return scanner.version().then(
    (version): Says => ({ state: "ok", says: `正常，${version}` }),
    (): Says => ({
      state: "attention",
      says: "查毒服务没有回答",
      advice: "请启动 clamd；在此期间按安全策略中的设定暂停接收附件，或者标注“未查毒”后收存。",
    }),
  );
}
