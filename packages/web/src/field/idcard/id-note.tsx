import { readIdCard } from "@fadu/engine/field/identifiers.ts";

/** What a citizen's number says of him, as a check that it is his. */
export function IdNote({ number }: { readonly number: string }) {
  const read = readIdCard(number);
  return read ? (
    <div className="small">
      {read.sex}，{read.birth} 出生
    </div>
  ) : null;
}
