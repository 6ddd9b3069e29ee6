import path from "node:path";

import { rolldown } from "rolldown";

const ROOT = path.join(import.meta.dirname, "../..");
const ENTRY = "packages/server/src/ledger/offline/fadu-verify.ts";

const HEAD = `#!/usr/bin/env node
/*
 * fadu-verify：独立核验法度（Fadu）的记录证明文件和封存清单。
 *
 * 只有这一个文件，不联网，不装任何依赖；需要 Node.js 18 或更新版本（https://nodejs.org）。
 *
 *   node fadu-verify.mjs 证明文件.json
 *   node fadu-verify.mjs 证明文件.json --key 本机关公布的公钥 --seals 另行保存的封存清单.json
 *   node fadu-verify.mjs 封存清单.json
 *
 * 逐项说明哪些成立；遇到第一处不符即停止，并说明在哪里。退出码：0 通过，1 没有通过，2 用法有误。
 *
 * 核验的内容：每条记录的原文与其哈希一致；各条首尾相连，没有删改、调换、截断；每条都在所属封存的默克尔根（RFC 6962）之下；
 * 封存的内容与其哈希、签名（Ed25519 或者 SM2）一致。给出 --key 的，签名须出自该公钥；给出 --seals 的，封存须与另行保存的相同，
 * 由此发现整体重做的记录。哈希为 SM3（GB/T 32905）或者 SHA-256，正文为 RFC 8785 规范 JSON。
 *
 * 使用前请核对本文件的摘要值与机关公布的一致。本文件由源代码生成：${ENTRY}
 */
`;

/** The script by which a third party checks a proof: one file, with SM2, SM3 and the rules of the ledger in it. */
export async function verifierScript(): Promise<string> {
  const bundle = await rolldown({ input: path.join(ROOT, ENTRY), platform: "node", logLevel: "silent" });
  try {
    const { output } = await bundle.generate({ format: "esm", codeSplitting: false, comments: false });
    // The bundler says where each module lay; that differs between checkouts, and the digest may not.
    return (
      HEAD +
      output[0].code.replaceAll(/^\/\/ \S*?(?=node_modules\/)/gm, "// ").replaceAll(/^\/\/#(?:end)?region.*\n/gm, "")
    );
  } finally {
    await bundle.close();
  }
}
