import { useEffect, useState } from "react";

import { Loading } from "../app/states.tsx";

/** Files come sandboxed from the server, which a browser's own reader of PDF does not suffer; so it is handed the bytes. */
export function PdfFrame({ address, title }: { readonly address: string; readonly title: string }) {
  const [url, setUrl] = useState<string>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    let made: string | undefined;
    setFailed(false);
    setUrl(undefined);
    fetch(address, { signal: controller.signal })
      .then(async (answer) => {
        if (!answer.ok) throw new Error(String(answer.status));
        made = URL.createObjectURL(new Blob([await answer.arrayBuffer()], { type: "application/pdf" }));
        setUrl(made);
      })
      .catch(() => setFailed(!controller.signal.aborted));
    return () => {
      controller.abort();
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [address]);
  if (failed) return <p className="bad">没有取得文件，请下载原件查看。</p>;
  // A sandbox would switch the reader off. The bytes are a PDF: the server has looked.
  // eslint-disable-next-line react/iframe-missing-sandbox
  return url === undefined ? <Loading /> : <iframe className="preview" src={url} title={title} />;
}
