import { SearchOutlined } from "@ant-design/icons";
import { useNavigate } from "@tanstack/react-router";
import { Input } from "antd";
import type { InputRef } from "antd";
import { useEffect, useRef, useState } from "react";

import { isTyping } from "../is-typing.ts";

/** Looks for matters by number, party or text; `/` goes to it from anywhere. */
export function SearchBox() {
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const input = useRef<InputRef>(null);
  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus({ cursor: "all" });
    };
    document.addEventListener("keydown", focus);
    return () => document.removeEventListener("keydown", focus);
  }, []);
  return (
    <form
      role="search"
      className="top-search"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") void navigate({ to: "/matters", search: { q: text.trim() } });
      }}
    >
      <Input
        ref={input}
        type="search"
        aria-label="搜索事项"
        placeholder="搜索 编号、当事人、内容"
        value={text}
        maxLength={100}
        onChange={(event) => setText(event.target.value)}
        prefix={<SearchOutlined aria-hidden style={{ color: "var(--ink3)" }} />}
        suffix={<kbd aria-hidden>/</kbd>}
      />
    </form>
  );
}
