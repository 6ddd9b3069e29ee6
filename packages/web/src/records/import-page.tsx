import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, Progress as Bar, Upload } from "antd";
import { useRef, useState } from "react";

import { addressOfOperation } from "../api/client.ts";
import { FailedPage } from "../app/failed-page.tsx";
import { Card, Page } from "../app/page.tsx";
import { Failed, Loading } from "../app/states.tsx";
import { importFile } from "./import-file.ts";
import type { Progress } from "./import-file.ts";
import { ImportResult } from "./import-result.tsx";
import { entryColumnsQuery } from "./queries.ts";
import "./records.css";

const route = getRouteApi("/inside/desk/records/$procedure/import");

/** 导入文件: template, a look at the file line by line, and only then the import. */
export function ImportPage() {
  const { procedure } = route.useParams();
  const { act } = route.useSearch();
  const entry = useQuery(entryColumnsQuery(procedure, act));
  const which = act === undefined ? {} : { act };
  if (entry.isError) return <FailedPage what="台账" error={entry.error} retry={() => void entry.refetch()} />;
  return (
    <Page
      title={entry.data ? `${entry.data.title} · 导入文件` : "导入文件"}
      extra={
        <>
          <Link to="/records/$procedure/grid" params={{ procedure }} search={which}>
            表格录入
          </Link>
          <Link to="/records" search={{ procedure }}>
            返回台账
          </Link>
        </>
      }
    >
      {entry.isPending && <Loading lines={5} />}
      {entry.data && (
        <div className="stack">
          <Card title="准备文件">
            <div className="row">
              <Button href={addressOfOperation("downloadTemplate", { procedure, ...which })} download>
                下载模板（XLSX）
              </Button>
              <span className="small">
                按模板填写，列的顺序不限；也可以用 CSV。第二张工作表写明每列怎么填，带 * 的必填。
              </span>
            </div>
          </Card>
          <Import procedure={procedure} act={act} />
        </div>
      )}
    </Page>
  );
}

/** What is being done, in words: what was looked at is written all at once. */
function howFar(dryRun: boolean, progress: Progress | undefined): string {
  const doing = dryRun ? "正在检查" : "正在导入";
  if (!progress) return `${doing}……`;
  const { done, of } = progress;
  return !dryRun && done === of ? `${of} 行已检查，正在写入……` : `${doing}：${done} / ${of} 行`;
}

/** Looks at a file and, when nothing is wrong with it, imports it. */
function Import({ procedure, act }: { readonly procedure: string; readonly act: string | undefined }) {
  const client = useQueryClient();
  const [file, setFile] = useState<File>();
  const [progress, setProgress] = useState<Progress>();
  const stop = useRef<AbortController>(undefined);
  const run = useMutation({
    mutationFn: ({ chosen, dryRun }: { chosen: File; dryRun: boolean }) => {
      stop.current = new AbortController();
      setProgress(undefined);
      const { signal } = stop.current;
      return importFile({ procedure, act, file: chosen, dryRun, onProgress: setProgress, signal });
    },
    onSuccess: (report) => {
      if (report.committed) void client.invalidateQueries({ queryKey: ["matters"] });
    },
  });
  const choose = (chosen: File): void => {
    setFile(chosen);
    run.mutate({ chosen, dryRun: true });
  };
  return (
    <Card title="选择文件，先检查再导入" flush>
      <div className="import-drop">
        <Upload.Dragger
          accept=".xlsx,.csv"
          maxCount={1}
          showUploadList={false}
          disabled={run.isPending}
          beforeUpload={(chosen) => {
            choose(chosen);
            return false;
          }}
        >
          <b>{file ? file.name : "把文件拖到这里，或者点击选择"}</b>
          <div className="small">
            XLSX 或 CSV，一次最多 10000 行。选好后先逐行检查，不写入任何内容；改好文件后可以重新选择。
          </div>
        </Upload.Dragger>
        {run.isPending && (
          <div role="status">
            <Bar percent={progress ? Math.round((progress.done / progress.of) * 100) : 0} />
            <div className="small">{howFar(run.variables.dryRun, progress)}</div>
          </div>
        )}
      </div>
      {run.isError && file && (
        <Failed error={run.error} retry={() => run.mutate({ chosen: file, dryRun: run.variables.dryRun })} />
      )}
      {run.isSuccess && file && (
        <ImportResult
          procedure={procedure}
          file={file.name}
          report={run.data}
          onImport={() => run.mutate({ chosen: file, dryRun: false })}
        />
      )}
    </Card>
  );
}
