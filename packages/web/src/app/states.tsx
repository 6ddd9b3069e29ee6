import { Button } from "antd";
import type { ReactNode } from "react";

import { ProblemError } from "../api/client.ts";
import { mayMend } from "./failure.ts";

/** Grey lines where content will stand. */
export function Loading({ lines = 4 }: { readonly lines?: number }) {
  return (
    <div className="bones" role="status" aria-label="正在载入">
      {Array.from({ length: lines }, (_, i) => (
        <i key={i} style={{ width: `${90 - ((i * 17) % 45)}%` }} />
      ))}
    </div>
  );
}

/** Nothing here, and what to do about it. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="state-box">
      <strong>{title}</strong>
      {children}
    </div>
  );
}

/** What happened in words a clerk can repeat on the telephone. */
export function sayError(error: unknown): { title: string; detail: string | undefined; id: string | undefined } {
  if (error instanceof ProblemError) {
    const { title, detail, instance } = error.problem;
    return { title, detail: detail === title ? undefined : detail, id: instance };
  }
  return { title: "页面出错了", detail: error instanceof Error ? error.message : undefined, id: undefined };
}

/** What happened, and another try where that may mend it; whoever shows it keeps what was typed. */
export function Failed({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const { title, detail, id } = sayError(error);
  return (
    <div className="state-box" role="alert">
      <strong>{title}</strong>
      {detail}
      {id !== undefined && <div className="small">请求编号 {id}</div>}
      {retry && mayMend(error) && (
        <div className="row">
          <Button onClick={retry}>重试</Button>
        </div>
      )}
    </div>
  );
}
