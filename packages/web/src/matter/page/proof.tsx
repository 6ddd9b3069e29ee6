import { useQuery } from "@tanstack/react-query";
import { Button, Drawer } from "antd";

import { ProblemError } from "../../api/client.ts";
import type { EntryView, MatterView, ProofView } from "../../api/generated.ts";
import { Failed, Loading } from "../../app/states.tsx";
import { moment } from "../../time/format.ts";
import { entriesQuery, proofQuery } from "../queries.ts";
import { saveProof } from "./proof-file.ts";
import type { Check } from "./verify-proof.ts";

interface ProofDrawerProps {
  readonly view: MatterView;
  /** Revision of the entry asked for, as the address has it. */
  readonly asked: string | undefined;
  readonly onClose: () => void;
}

/** Hash, seal and inclusion proof of one entry, reckoned anew in the browser. */
export function ProofDrawer({ view, asked, onClose }: ProofDrawerProps) {
  const entries = useQuery(entriesQuery(view.id));
  const index = (entries.data ?? []).findIndex((entry) => String(entry.revision) === asked);
  const entry = entries.data?.[index];
  return (
    <Drawer
      open={asked !== undefined && entry !== undefined}
      onClose={onClose}
      title={entry && `证明：第 ${entry.revision} 条 ${entry.title}`}
      size={Math.min(600, window.innerWidth)}
      destroyOnHidden
    >
      {entry && <Proof key={entry.revision} view={view} entry={entry} previous={entries.data?.[index - 1]?.hash} />}
    </Drawer>
  );
}

interface ProofProps {
  readonly view: MatterView;
  readonly entry: EntryView;
  readonly previous: string | undefined;
}

function Proof({ view, entry, previous }: ProofProps) {
  const proof = useQuery({ ...proofQuery(view.id, entry.revision), retry: false });
  return (
    <>
      <p>每条记录的散列值由记录原文和上一条的散列值算出；改动任何一个字，其后的散列值、封存的根和签名都不再成立。</p>
      <dl className="proof">
        <dt>本条散列值</dt>
        <dd className="mono">{entry.hash}</dd>
        <dt>上一条散列值</dt>
        <dd className="mono">{entry.prevHash}</dd>
      </dl>
      {proof.isPending && <Loading />}
      {proof.isError && <NoProof error={proof.error} retry={() => void proof.refetch()} />}
      {proof.data && (
        <>
          <Verified view={view} entry={entry} previous={previous} proof={proof.data} />
          <Sealed proof={proof.data} />
        </>
      )}
    </>
  );
}

function NoProof({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  const status = error instanceof ProblemError ? error.problem.status : undefined;
  if (status === 404)
    return (
      <div className="row proof-wait">
        <span className="muted">本条尚未封存，通常在几秒钟内完成。</span>
        <Button size="small" onClick={retry}>
          再看一次
        </Button>
      </div>
    );
  return <Failed error={error} {...(status === 403 ? {} : { retry })} />;
}

const CHECKS = {
  text: "原文是本事项这一条记录",
  chain: "接在上一条记录之后",
  hash: "散列值由原文算出",
  inclusion: "散列值在封存的根之下",
  seal: "封存的内容没有改动",
  signature: "封存的签名成立",
} as const satisfies Record<Check["what"], string>;

/** What was reckoned anew in this browser, with the engine's own code; the server's word is not taken for it. */
function Verified({ view, entry, previous, proof }: ProofProps & { readonly proof: ProofView }) {
  const checks = useQuery({
    queryKey: ["matter", view.id, "verified", entry.revision, proof.hash],
    queryFn: async () => {
      const { verifyProof } = await import("./verify-proof.ts");
      return verifyProof(proof, { matter: view.id, revision: entry.revision, hash: entry.hash, previous });
    },
    staleTime: Infinity,
    retry: false,
  });
  if (checks.isError) return <Failed error={checks.error} retry={() => void checks.refetch()} />;
  if (!checks.data) return <Loading />;
  const holds = checks.data.every((check) => check.holds !== false);
  const whole = checks.data.every((check) => check.holds === true);
  return (
    <section className="verified" aria-label="本机核验">
      <p role="status" className={holds ? "verified-good" : "bad"}>
        <b>{holds ? (whole ? "核验通过" : "已核验的各项通过") : "核验没有通过，请立即告知审计管理员"}</b>
        <span className="small">　在本机浏览器中重新计算，不采信服务器的结论</span>
      </p>
      <ul>
        {checks.data.map(({ what, holds: one }) => (
          <li key={what}>
            <span className={one === true ? "chip chip-good" : one === false ? "chip chip-bad" : "chip"}>
              {one === true ? "成立" : one === false ? "不成立" : "未启用"}
            </span>{" "}
            {CHECKS[what]}
            {one === null && <span className="small">（这个浏览器不能计算，可用 fadu verify 核验）</span>}
          </li>
        ))}
      </ul>
      <Button size="small" onClick={() => saveProof(view, entry, proof)}>
        下载证明文件
      </Button>
    </section>
  );
}

function Sealed({ proof }: { readonly proof: ProofView }) {
  const { seal } = proof;
  return (
    <dl className="proof">
      <dt>封存</dt>
      <dd>
        第 {seal.number} 次，{moment(seal.sealedAt)}，共 {seal.leaves} 条，本条在第 {proof.position + 1} 位；算法{" "}
        {seal.digest}
      </dd>
      <dt>封存根</dt>
      <dd className="mono">{seal.root}</dd>
      <dt>包含性证明（RFC 6962）</dt>
      {proof.path.length === 0 ? (
        <dd className="small">本次封存只有这一条，根即由它算出。</dd>
      ) : (
        proof.path.map((hash) => (
          <dd key={hash} className="mono">
            {hash}
          </dd>
        ))
      )}
      <dt>签名（{seal.signer}）</dt>
      <dd className="mono">{seal.signature}</dd>
      <dt>验签公钥</dt>
      <dd className="mono">{seal.key}</dd>
      <dt>参与计算的原文</dt>
      <dd className="mono">{proof.entry}</dd>
    </dl>
  );
}
