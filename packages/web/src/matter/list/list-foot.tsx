import { Button } from "antd";
import { useEffect, useRef } from "react";

interface ListFootProps {
  readonly shown: number;
  readonly found: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly isFetchNextPageError: boolean;
    readonly fetchNextPage: () => unknown;
  };
}

/** Rows that are listed by themselves when the foot comes into view; beyond them one asks for more. */
const BY_ITSELF = 500;

/** The end of what is listed, and what brings more of it. */
export function ListFoot({ shown, found }: ListFootProps) {
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = found;
  const foot = useRef<HTMLDivElement>(null);
  const waits = hasNextPage && !isFetchingNextPage && !isFetchNextPageError && shown < BY_ITSELF;
  useEffect(() => {
    if (!waits || !foot.current) return undefined;
    const watch = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting === true) void fetchNextPage();
    });
    watch.observe(foot.current);
    return () => watch.disconnect();
  }, [waits, fetchNextPage]);
  if (!hasNextPage) return null;
  return (
    <div className="table-foot" ref={foot}>
      <span className="small">
        已列出 {shown} 条{isFetchNextPageError && "，后面的没有载入成功"}
      </span>
      <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        加载更多
      </Button>
    </div>
  );
}
