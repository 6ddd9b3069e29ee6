import type { EntryView, MatterView, ProofView } from "../../api/generated.ts";

/** How whoever gets the file checks it without us; in the file itself, since it travels alone. */
const HOW = [
  'entry 是记录原文（RFC 8785 规范 JSON）。本条散列值 hash = 摘要({"entry":原文,"prevHash":上一条散列值})，均为 UTF-8。',
  "摘要算法见 seal.digest（SM3 即 GB/T 32905）。path 是 RFC 6962 包含性证明：叶为 hash 的字节，自下而上算得 seal.root。",
  "seal.hash = 摘要(规范 JSON：digest、key、leaves、number、prevHash、root、sealedAt、signer、tenant、total)。",
  "seal.signature 是 seal.key 对 seal.hash（小写十六进制文本）的签名；公钥应与本机关公布的核对一致。",
] as const;

/** The proof as a file that can be handed over and checked elsewhere. */
function proofFile(view: MatterView, entry: EntryView, proof: ProofView): { name: string; text: string } {
  const content = { format: "fadu-proof/1", matter: view.id, revision: entry.revision, how: HOW, ...proof };
  const of = (view.number ?? view.id).replaceAll(/[\\/:*?"<>|\s]/g, "");
  return { name: `证明-${of}-第${entry.revision}条.json`, text: `${JSON.stringify(content, null, 2)}\n` };
}

export function saveProof(view: MatterView, entry: EntryView, proof: ProofView): void {
  const { name, text } = proofFile(view, entry, proof);
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
