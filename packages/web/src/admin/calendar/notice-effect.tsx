import { Alert } from "antd";

import type { NoticeEffect } from "../../api/generated.ts";

/** What a notice would do, in figures and a few examples without anything of the matters themselves. */
export function NoticeEffectText({ effect }: { readonly effect: NoticeEffect }) {
  const { limits, matters, settled, earlier, examples } = effect;
  return (
    <Alert
      role="status"
      type="info"
      title={
        limits === 0
          ? "没有正在计算的期限会变动。"
          : `${matters}个事项的${limits}个期限会变动，其中${earlier}个提前、${limits - earlier}个推后。`
      }
      description={
        <>
          {settled > 0 && <p>另有{settled}个期限日期不变，由暂定转为确定。</p>}
          {examples.length > 0 && (
            <ul className="failures">
              {examples.map((one, index) => (
                <li key={index}>
                  {one.procedure}“{one.clock}”：{one.before} 改为 {one.after}
                </li>
              ))}
            </ul>
          )}
        </>
      }
    />
  );
}
