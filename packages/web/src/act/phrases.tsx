/** 常用语: a click puts the words into the box, where they can still be changed. */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  approve: ["同意。", "事实清楚，证据确凿，程序合法，同意。", "拟同意，请主要领导审定。"],
  refuse: ["证据不足，不同意。", "不属于本机构职责，不同意。"],
  sendBack: ["材料不齐，请补充后再报。", "事实表述不清，请核实修改。", "依据引用有误，请更正。"],
  return: ["材料不齐，请补充。", "处置不到位，请重新办理。"],
  urge: ["期限将至，请抓紧办理。"],
};

interface PhrasesProps {
  readonly act: string;
  readonly words: string;
  readonly onPick: (words: string) => void;
}

export function Phrases({ act, words, onPick }: PhrasesProps) {
  const phrases = PHRASES[act] ?? [];
  if (phrases.length === 0) return null;
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
    </div>
  );
}
