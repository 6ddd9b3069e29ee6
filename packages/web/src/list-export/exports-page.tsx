import { Card, Page } from "../app/page.tsx";
import { Exports } from "./exports.tsx";

/** 我的导出: files of lists, wherever they were asked for. */
export function ExportsPage() {
  return (
    <Page title="我的导出" note="从事项和台账的列表导出的文件">
      <Card title="文件" flush>
        <Exports />
      </Card>
    </Page>
  );
}
