import { useEffect, useState } from "react";

import { Loading } from "../app/states.tsx";

/** What came of asking for an address; no url: it could not be got. */
interface Got {
  readonly address: string;
  readonly url: string | null;
}

/** Files come sandboxed from the server, which a browser's own reader of PDF does not suffer; so it is handed the bytes. */
export function PdfFrame({ address, title }: { readonly address: string; readonly title: string }) {
  const [got, setGot] = useState<Got>();
  useEffect(() => {
    const controller = new AbortController();
    let made: string | undefined;
    fetch(address, { signal: controller.signal })
      .then(async (answer) => {
        if (!answer.ok) throw new Error(String(answer.status));
        made = URL.createObjectURL(new Blob([await answer.arrayBuffer()], { type: "application/pdf" }));
        setGot({ address, url: made });
      })
      .catch(() => {
        if (!controller.signal.aborted) setGot({ address, url: null });
      });
    return () => {
      controller.abort();
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [address]);
  // What was got of another address is not shown under this one.
  if (got?.address !== address) return <Loading />;
  if (got.url === null) return <p className="bad">没有取得文件，请下载原件查看。</p>;
  // A sandbox would switch the reader off. The bytes are a PDF: the server has looked.
  // eslint-disable-next-line react/iframe-missing-sandbox
  return <iframe className="preview" src={got.url} title={title} />;
}
