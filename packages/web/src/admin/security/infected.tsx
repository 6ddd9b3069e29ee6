import { useQuery } from "@tanstack/react-query";

import { Failed, Loading } from "../../app/states.tsx";
import { sizeText } from "../../exhibit/size-text.ts";
import { moment } from "../../time/format.ts";
import { infectedQuery, protectionQuery } from "./queries.ts";

const STATES = { off: "未启用", good: "正常", down: "不可用" } as const;
const CHIPS = { off: "chip", good: "chip chip-good", down: "chip chip-bad" } as const;
const SAYS = {
  off: "附件收存前不查毒。由系统管理员在服务器上设置 FADU_CLAMD 后启用。",
  good: "附件收存前逐份查毒，查出病毒的拒收。",
  down: "查毒服务没有应答。按“附件”中的设定，暂停接收附件，或者标注“未查毒”后收存。",
} as const;

/** Whether uploads are looked at for viruses, and those that were refused. */
export function Infected() {
  const protection = useQuery(protectionQuery);
  const refused = useQuery(infectedQuery);
  const failed = [protection, refused].find(({ isError }) => isError);
  if (failed?.error) return <Failed error={failed.error} retry={() => void failed.refetch()} />;
  if (!protection.data || !refused.data) return <Loading lines={6} />;
  const { state, version } = protection.data.scanner;
  return (
    <section className="card" aria-label="病毒查杀">
      <div className="card-body">
        <span className={CHIPS[state]}>{STATES[state]}</span> {SAYS[state]}
        {version !== null && <div className="small">{version}</div>}
        <p className="small">
          下列附件因查出病毒被拒收，没有保存；不记文件名和内容。最近的在前，显示最近一百份。记录长期保留，系统不提供删除；日志留存依法不少于六个月。
        </p>
      </div>
      {refused.data.length === 0 ? (
        <p className="card-body muted">没有因病毒被拒收的附件。</p>
      ) : (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">时间</th>
              <th scope="col">人员</th>
              <th scope="col">病毒</th>
              <th scope="col" className="num fold">
                大小
              </th>
              <th scope="col" className="fold">
                地址
              </th>
              <th scope="col" className="fold">
                摘要值
              </th>
            </tr>
          </thead>
          <tbody>
            {refused.data.map((one) => (
              <tr key={one.id}>
                <td className="nowrap">{moment(one.at)}</td>
                <td className="nowrap">{one.account.name}</td>
                <td className="mono">{one.virus}</td>
                <td className="num nowrap fold">{sizeText(one.size)}</td>
                <td className="fold">{one.address ?? ""}</td>
                <td className="mono fold">{one.digest}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
