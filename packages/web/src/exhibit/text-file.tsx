import { useQuery } from "@tanstack/react-query";

import { Loading } from "../app/states.tsx";
import { decodeText } from "./decode-text.ts";

/** So much of a text is shown; the rest is in the file. */
const SHOWN = 200_000;

/** A text as it is, in its own line breaks. */
export function TextFile({ address, title }: { readonly address: string; readonly title: string }) {
  const text = useQuery({
    queryKey: ["exhibit-text", address],
    queryFn: async ({ signal }) => {
      const answer = await fetch(address, { signal });
      if (!answer.ok) throw new Error(String(answer.status));
      return decodeText(await answer.arrayBuffer());
    },
    // An exhibit never changes.
    staleTime: Infinity,
    retry: false,
  });
  if (text.isError) return <p className="bad">没有取得文件，请下载原件查看。</p>;
  if (text.data === undefined) return <Loading />;
  return (
    <>
      {/* Long text is scrolled by keyboard, too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className="preview-text" tabIndex={0} aria-label={title}>
        {text.data.slice(0, SHOWN)}
      </pre>
      {text.data.length > SHOWN && <p className="small">文件较长，只显示开头部分；全文请下载原件。</p>}
    </>
  );
}
