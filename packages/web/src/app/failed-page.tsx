import { Link } from "@tanstack/react-router";

import { closedBy } from "./failure.ts";
import type { Closed } from "./failure.ts";
import { Page } from "./page.tsx";
import { Failed, sayError } from "./states.tsx";

const TITLES: Readonly<Record<Closed, string>> = { missing: "没有找到", forbidden: "没有权限" };

interface FailedPageProps {
  readonly error: unknown;
  /** What the address should lead to, such as 事项. */
  readonly what: string;
  readonly retry: () => void;
}

/**
 * A page that cannot be shown, with a heading all the same: calm where there is nothing to be done here (there is no such thing, or it is
 * not open to who asks: the two are never told apart), and with another try where that may mend it.
 */
export function FailedPage({ error, what, retry }: FailedPageProps) {
  const closed = closedBy(error);
  if (closed === undefined)
    return (
      <Page title={`${what}没有打开`}>
        <section className="card">
          <Failed error={error} retry={retry} />
        </section>
      </Page>
    );
  const { title, detail, id } = sayError(error);
  return (
    <Page title={TITLES[closed]}>
      <section className="card">
        <div className="state-box" role="alert">
          <p>{closed === "missing" ? `地址里的${what}不存在，或者不对您开放。` : (detail ?? title)}</p>
          <p className="small">确实需要的，请向经办机构或者本单位负责人询问；职责和权限由安全管理员设定。</p>
          {id !== undefined && <div className="small">请求编号 {id}</div>}
          <div className="row">
            <Link to="/">回到工作台</Link>
          </div>
        </div>
      </section>
    </Page>
  );
}
