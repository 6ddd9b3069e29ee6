import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Input, Select } from "antd";
import { useState } from "react";

import { phrasesQuery } from "../act/phrases-query.ts";
import { Refusal } from "../act/refusal.tsx";
import { call } from "../api/client.ts";
import type { Phrase } from "../api/generated.ts";
import { Card } from "../app/page.tsx";
import { Empty, Failed, Loading } from "../app/states.tsx";

const FOR = {
  any: "各类意见",
  approve: "同意",
  refuse: "不同意",
  sendBack: "退回（审批）",
  return: "退回（办理）",
  urge: "催办",
} as const satisfies Record<Phrase["act"], string>;
const OPTIONS = Object.entries(FOR).map(([value, label]) => ({ value: value as Phrase["act"], label }));
const MOST = 50;

/** 常用语: written once, a click away wherever an opinion is asked for. */
export function PhrasesPart() {
  const found = useQuery(phrasesQuery);
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: (phrases: readonly Phrase[]) => call("setPhrases", {}, [...phrases]),
    onSuccess: (all) => client.setQueryData(phrasesQuery.queryKey, all),
  });
  if (found.isPending) return <Loading lines={4} />;
  if (found.isError) return <Failed error={found.error} retry={() => void found.refetch()} />;
  const own = found.data;
  const without = (index: number): Phrase[] => own.filter((_, one) => one !== index);
  return (
    <Card title="常用语" extra="写意见时一点即填；保存在账号里，换电脑也在" flush>
      {own.length === 0 && <Empty title="还没有自己的常用语">在下面写一句；写意见时也可以“存为常用语”。</Empty>}
      {own.length > 0 && (
        <ul className="own-phrases">
          {own.map((phrase, index) => (
            <li key={`${phrase.act} ${phrase.words}`}>
              <span className="chip">{FOR[phrase.act]}</span>
              <span>{phrase.words}</span>
              <span className="row">
                <Button
                  size="small"
                  disabled={index === 0 || save.isPending}
                  aria-label={`上移：${phrase.words}`}
                  onClick={() => save.mutate([...own.slice(0, index - 1), phrase, ...without(index).slice(index - 1)])}
                >
                  上移
                </Button>
                <Button
                  size="small"
                  disabled={save.isPending}
                  aria-label={`删除：${phrase.words}`}
                  onClick={() => save.mutate(without(index))}
                >
                  删除
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {own.length < MOST && <Add own={own} save={(all, then) => save.mutate(all, { onSuccess: then })} />}
      {save.isError && <Refusal error={save.error} />}
    </Card>
  );
}

interface AddProps {
  readonly own: readonly Phrase[];
  readonly save: (phrases: readonly Phrase[], then: () => void) => void;
}

function Add({ own, save }: AddProps) {
  const [act, setAct] = useState<Phrase["act"]>("any");
  const [words, setWords] = useState("");
  const typed = words.trim();
  const known = own.some((one) => one.act === act && one.words === typed);
  return (
    <form
      className="row card-body add-phrase"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== "" && !known) save([...own, { act, words: typed }], () => setWords(""));
      }}
    >
      <Select aria-label="用于" value={act} options={OPTIONS} style={{ width: 130 }} onChange={setAct} />
      <Input
        aria-label="常用语"
        placeholder="新的常用语"
        maxLength={200}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Button type="primary" htmlType="submit" disabled={typed === "" || known}>
        添加
      </Button>
      {known && <span className="small">已经有了</span>}
    </form>
  );
}
