import { useQuery } from "@tanstack/react-query";
import { Button, Popover } from "antd";

import { addressOfOperation } from "../../api/client.ts";
import { verifierQuery } from "../queries.ts";

/** The record as a file that others can check without us, and the program they check it with. */
export function ProofLinks({ matter }: { readonly matter: string }) {
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      title="交给他人核验"
      content={<Links matter={matter} />}
      styles={{ root: { maxWidth: "min(420px, calc(100vw - 44px))" } }}
    >
      <Button size="small" className="no-print">
        证明文件
      </Button>
    </Popover>
  );
}

function Links({ matter }: { readonly matter: string }) {
  const verifier = useQuery(verifierQuery);
  return (
    <>
      <p>
        全部记录、封存和签名在一个文件里，用独立的核验程序即可核验，不需要联网，不采信本系统的结论。取得证明文件留痕。
      </p>
      <p>
        <a href={addressOfOperation("downloadProof", { id: matter })} download>
          下载证明文件
        </a>
        {"　"}
        <a href={addressOfOperation("downloadVerifier", {})} download>
          下载核验程序
        </a>
      </p>
      {verifier.data && (
        <p className="small mono" style={{ overflowWrap: "anywhere" }}>
          {verifier.data.name} sha256:{verifier.data.sha256}
          <br />
          sm3:{verifier.data.sm3}
        </p>
      )}
    </>
  );
}
