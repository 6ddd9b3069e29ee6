import { useQuery } from "@tanstack/react-query";

import type { Office } from "../../api/generated.ts";
import { Card } from "../../app/page.tsx";
import { Failed, Loading } from "../../app/states.tsx";
import { moment } from "../../time/format.ts";
import { OfficeEditor } from "./office-editor.tsx";
import { officeQuery } from "./queries.ts";

/** How the office calls itself on paper, with a sample before anything is kept. */
export function OfficeTab() {
  const office = useQuery(officeQuery);
  if (office.isPending) return <Loading lines={8} />;
  if (office.isError) return <Failed error={office.error} retry={() => void office.refetch()} />;
  return (
    <div className="stack">
      <OfficeEditor key={office.data.since} office={office.data} />
      <div className="admin-halves">
        <Faces office={office.data} />
        <OfficeHistory office={office.data} />
      </div>
    </div>
  );
}

const Faces = ({ office }: { readonly office: Office }) => (
  <Card title="打印字体" flush extra="由服务器安装的字体决定">
    <table className="table">
      <tbody>
        {office.faces.map((face) => (
          <tr key={face.use}>
            <th scope="row">{face.use}</th>
            <td>{face.family}</td>
            <td className="num">
              {face.customary ? (
                <span className="chip chip-good">公文惯用</span>
              ) : (
                <span className="chip chip-warn">替代字体</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    {office.faces.some(({ customary }) => !customary) && (
      <p className="why small">在服务器上安装方正小标宋、仿宋_GB2312、楷体_GB2312等字体后，重新启动即改用惯用字体。</p>
    )}
  </Card>
);

const OfficeHistory = ({ office }: { readonly office: Office }) => (
  <Card title="修改记录" flush>
    {office.history.length === 0 && <p className="card-body muted">还没有修改过。</p>}
    <ul className="steps">
      {office.history.map((one) => (
        <li key={one.at}>
          {one.reason}
          <div className="small">
            {moment(one.at)} {one.account.name}
          </div>
        </li>
      ))}
    </ul>
  </Card>
);
