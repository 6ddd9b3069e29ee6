import { SearchOutlined } from "@ant-design/icons";
import { useNavigate } from "@tanstack/react-router";
import { Input } from "antd";
import type { InputRef } from "antd";
import { useEffect, useId, useRef, useState } from "react";
import type { KeyboardEvent as Pressed, RefObject } from "react";

import { isTyping } from "../app/is-typing.ts";
import { useMe } from "../session/session.ts";
import { FoundList } from "./found-list.tsx";
import type { Hit } from "./use-found.ts";
import { useFound } from "./use-found.ts";
import "./palette.css";

/**
 * Finds anything there is to go to: matters by number, party, words or pinyin, and what else the account may open. `/` or
 * Ctrl+K go to it from anywhere, the arrows choose, Enter goes.
 */
export function SearchBox() {
  const me = useMe();
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState<string>();
  const input = useRef<InputRef>(null);
  const list = useId();
  useFocusKeys(input);
  const found = useFound(text, open);
  const hits = found.groups.flatMap((group) => group.hits);
  // By its key: what is found later comes in above it.
  const at = hits.findIndex(({ key }) => key === on);
  const shown = open && text.trim() !== "";
  const close = (): void => {
    setOpen(false);
    setOn(undefined);
  };
  const go = (hit: Hit): void => {
    close();
    setText("");
    input.current?.blur();
    hit.go();
  };
  const submit = (): void => {
    const hit = hits[at];
    if (hit) go(hit);
    else if (text.trim() !== "" && !me.administrator) {
      close();
      void navigate({ to: "/matters", search: { q: text.trim() } });
    }
  };
  const press = (event: Pressed): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && shown) {
      event.preventDefault();
      // Above the first stands the box itself.
      setOn(hits[((at + 1 + step + hits.length + 1) % (hits.length + 1)) - 1]?.key);
    } else if (event.key === "Escape") {
      if (shown) event.preventDefault();
      close();
    }
  };
  return (
    <form
      role="search"
      className="top-search"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Input
        ref={input}
        role="combobox"
        aria-label="搜索"
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={at >= 0 ? `${list}-${at}` : undefined}
        autoComplete="off"
        placeholder={me.administrator ? "搜索 法规、页面" : "搜索 编号、当事人、内容、程序、页面"}
        value={text}
        maxLength={100}
        onFocus={() => setOpen(true)}
        onBlur={close}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
          setOn(undefined);
        }}
        onKeyDown={press}
        prefix={<SearchOutlined aria-hidden style={{ color: "var(--ink3)" }} />}
        suffix={<kbd aria-hidden>/</kbd>}
      />
      {shown && <FoundList id={list} found={found} at={at} onGo={go} />}
    </form>
  );
}

function useFocusKeys(input: RefObject<InputRef | null>): void {
  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      const k = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!slash && !k) return;
      event.preventDefault();
      input.current?.focus({ cursor: "all" });
    };
    document.addEventListener("keydown", focus);
    return () => document.removeEventListener("keydown", focus);
  }, [input]);
}
