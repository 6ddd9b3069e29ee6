import { App, Button, Input } from "antd";
import { useEffect, useRef, useState } from "react";

import { usePerform } from "../../act/perform.ts";
import { Phrases } from "../../act/phrases.tsx";
import { Refusal } from "../../act/refusal.tsx";
import type { MatterView, Offer } from "../../api/generated.ts";
import { sayError } from "../../app/states.tsx";
import { shortLabelOf } from "./offers-order.ts";

/** How long it takes to read why not. */
const READ_SECONDS = 8;

interface OpinionBoxProps {
  readonly view: MatterView;
  readonly offer: Offer;
  /** Came here to agree: the button has the keyboard. */
  readonly focused: boolean;
}

/** An approver's opinion, given on the page itself: one click agrees, words are his own. */
export function OpinionBox({ view, offer, focused }: OpinionBoxProps) {
  const { message } = App.useApp();
  const [words, setWords] = useState("");
  const agree = useRef<HTMLButtonElement>(null);
  const perform = usePerform({ matter: view.id, revision: view.revision }, () => void message.success("已同意"));
  useEffect(() => {
    if (focused) agree.current?.focus();
  }, [focused]);
  const step = view.approval?.steps[view.approval.step];
  const agreed = (): void =>
    perform.mutate(
      {
        act: offer.act,
        values: {},
        ...(offer.for ? { for: offer.for.id } : {}),
        ...(words.trim() === "" ? {} : { words: words.trim() }),
      },
      // Refused for good, the box goes with the offer: the reason must outlast it.
      { onError: (error) => void message.error(sayError(error).detail ?? sayError(error).title, READ_SECONDS) },
    );
  return (
    <div className="acts-body opinion" style={{ borderBottom: "1px solid var(--line2)" }}>
      <div className="muted">
        {step?.title}：{view.approval?.title}
        {offer.for && <span className="chip chip-accent">代 {offer.for.name}</span>}
      </div>
      <div>
        <label htmlFor="opinion" className="small">
          意见（可不填）
        </label>
        <Input.TextArea
          id="opinion"
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={4000}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <Phrases act="approve" words={words} onPick={setWords} />
      </div>
      {perform.isError && <Refusal error={perform.error} />}
      <Button ref={agree} type="primary" block loading={perform.isPending} onClick={agreed}>
        {shortLabelOf(offer)}
      </Button>
    </div>
  );
}
