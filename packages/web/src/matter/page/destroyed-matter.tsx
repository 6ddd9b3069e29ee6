import { Link } from "@tanstack/react-router";

import type { Problem } from "../../api/generated.ts";
import { Card, Page } from "../../app/page.tsx";

type Remains = NonNullable<Problem["destroyed"]>;

/** What is left of a destroyed matter: which it was, when it ended, and under which order it was destroyed. */
export function DestroyedMatter({ remains }: { readonly remains: Remains }) {
  const { number, procedure, closedOn, destroyedOn, order } = remains;
  return (
    <Page title={number ?? "档案已销毁"} note={number === null ? procedure : `${procedure}　档案已销毁`}>
      <Card title="保管期满，已经批准销毁">
        <dl className="facts">
          <dt>编号</dt>
          <dd>{number ?? "没有编号"}</dd>
          <dt>程序</dt>
          <dd>{procedure}</dd>
          <dt>办结</dt>
          <dd>{closedOn ?? "—"}</dd>
          <dt>销毁</dt>
          <dd>{destroyedOn}</dd>
          <dt>依据</dt>
          <dd>
            <Link to="/matters/$id" params={{ id: order }}>
              档案销毁事项：销毁清册、审批、销毁证明
            </Link>
          </dd>
        </dl>
        <p className="small">
          内容、附件和当事人信息不再保存，不能恢复；这里只保留编号、日期和各条记录的摘要值，供核对所销毁的正是清册所列的档案。销毁事项由档案管理员、办公室负责人和审批人查阅。
        </p>
      </Card>
    </Page>
  );
}
