import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

import { call } from "../api/client.ts";
import type { Phrase } from "../api/generated.ts";
import { phrasesQuery } from "./phrases-query.ts";
import "./act.css";

/** What everybody begins with; one's own stand before them. */
const COMMON: Readonly<Record<string, readonly string[]>> = {
  approve: ["同意。", "事实清楚，证据确凿，程序合法，同意。", "拟同意，请主要领导审定。"],
  refuse: ["证据不足，不同意。", "不属于本机构职责，不同意。"],
  sendBack: ["材料不齐，请补充后再报。", "事实表述不清，请核实修改。", "依据引用有误，请更正。"],
  return: ["材料不齐，请补充。", "处置不到位，请重新办理。"],
  urge: ["期限将至，请抓紧办理。"],
};

/** As many as an account keeps, and as long as one may be. */
const MOST = 50;
const LONGEST = 200;

interface PhrasesProps {
  readonly act: string;
  readonly words: string;
  readonly onPick: (words: string) => void;
}

/** 常用语: a click puts the words into the box, where they can still be changed; what was typed can be kept as one. */
export function Phrases({ act, words, onPick }: PhrasesProps) {
  const own = useQuery(phrasesQuery).data ?? [];
  const keep = useKeep(own);
  const common = COMMON[act];
  if (!common) return null;
  const mine = own.filter((one) => one.act === act || one.act === "any").map((one) => one.words);
  const phrases = [...new Set([...mine, ...common])];
  const typed = words.trim();
  const isNew = typed !== "" && typed.length <= LONGEST && own.length < MOST && !phrases.includes(typed);
  return (
    <div className="phrases" role="group" aria-label="常用语">
      {phrases.map((phrase) => (
        <button
          key={phrase}
          type="button"
          className="phrase"
          onClick={() => onPick(words === "" ? phrase : `${words}${phrase}`)}
        >
          {phrase}
        </button>
      ))}
      {isNew && (
        <button
          type="button"
          className="plain small"
          disabled={keep.isPending}
          onClick={() => keep.mutate({ act: act as Phrase["act"], words: typed })}
        >
          存为常用语
        </button>
      )}
      {keep.isError && <span className="small bad">没有存上，请重试</span>}
    </div>
  );
}

function useKeep(own: readonly Phrase[]) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (phrase: Phrase) => call("setPhrases", {}, [phrase, ...own]),
    onSuccess: (all) => client.setQueryData(phrasesQuery.queryKey, all),
  });
}
