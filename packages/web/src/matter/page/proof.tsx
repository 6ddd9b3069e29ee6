import { useQuery } from "@tanstack/react-query";

import { ProblemError } from "../../api/client.ts";
import type { EntryView, ProofView } from "../../api/generated.ts";
import { Failed, Loading } from "../../app/states.tsx";
import { moment } from "../../time/format.ts";
import { proofQuery } from "../queries.ts";

/** Hash, seal and inclusion proof of one entry, for whoever wants to check it without us. */
export function Proof({ matter, entry }: { readonly matter: string; readonly entry: EntryView }) {
  const proof = useQuery({ ...proofQuery(matter, entry.revision), retry: false });
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
      {proof.isError &&
        (proof.error instanceof ProblemError && proof.error.problem.status === 404 ? (
          <p className="muted" style={{ marginTop: 12 }}>
            本条尚未封存，通常在几秒钟内完成。
          </p>
        ) : (
          <Failed error={proof.error} retry={() => void proof.refetch()} />
        ))}
      {proof.data && <Sealed proof={proof.data} />}
    </>
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
