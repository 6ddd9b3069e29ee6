import { useMutation } from "@tanstack/react-query";
import { Button, Segmented } from "antd";
import { useEffect, useState } from "react";

import { addressOfOperation, ProblemError } from "../../api/client.ts";
import type { OfficePreview, Problem } from "../../api/generated.ts";
import { Card } from "../../app/page.tsx";
import { Failed, Loading } from "../../app/states.tsx";
import { sampleOf } from "./office-form.ts";
import type { OfficeDraft } from "./office-form.ts";

const PAPERS = [
  { value: "official", label: "公文" },
  { value: "instrument", label: "执法文书" },
] as const satisfies readonly { value: OfficePreview["paper"]; label: string }[];

interface SamplePaperProps {
  readonly draft: OfficeDraft;
  readonly ready: boolean;
}

/** 样张: a paper as the server would print it from what is typed. */
export function SamplePaper({ draft, ready }: SamplePaperProps) {
  const [paper, setPaper] = useState<OfficePreview["paper"]>("official");
  const print = useMutation({ mutationFn: (asked: OfficePreview) => printSample(asked) });
  const url = print.data;
  useEffect(
    () => () => {
      if (url !== undefined) URL.revokeObjectURL(url);
    },
    [url],
  );
  const show = (chosen: OfficePreview["paper"]) => print.mutate(sampleOf(draft, chosen));
  return (
    <Card
      title="样张"
      extra={
        <div className="row">
          <Segmented
            aria-label="样张的种类"
            size="small"
            value={paper}
            options={[...PAPERS]}
            onChange={(chosen) => {
              setPaper(chosen);
              if (ready) show(chosen);
            }}
          />
          <Button size="small" disabled={!ready} loading={print.isPending} onClick={() => show(paper)}>
            打印样张
          </Button>
        </div>
      }
    >
      {print.isIdle && (
        <p className="muted">点“打印样张”，按左边填写的内容看版头、文号、落款和字体，保存之前不会用在文书上。</p>
      )}
      {print.isPending && <Loading lines={6} />}
      {print.isError && <Failed error={print.error} retry={() => show(paper)} />}
      {url !== undefined && (
        <>
          {/* A sandbox would switch the browser's reader off. The bytes are a PDF of this server's. */}
          {/* eslint-disable-next-line react/iframe-missing-sandbox */}
          <iframe className="sample-paper" src={`${url}#toolbar=0&navpanes=0`} title="样张" />
          <p className="small sample-note">
            看不到样张时，
            <a href={url} download="样张.pdf">
              下载样张
            </a>
            。
          </p>
        </>
      )}
    </Card>
  );
}

/** @throws ProblemError */
async function printSample(asked: OfficePreview): Promise<string> {
  const answer = await fetch(addressOfOperation("previewOffice", {}), {
    method: "POST",
    headers: { "content-type": "application/json", "x-fadu": "1" },
    credentials: "same-origin",
    body: JSON.stringify(asked),
  });
  if (!answer.ok) throw new ProblemError((await answer.json()) as Problem);
  return URL.createObjectURL(new Blob([await answer.arrayBuffer()], { type: "application/pdf" }));
}
