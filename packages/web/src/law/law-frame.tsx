import { Link } from "@tanstack/react-router";
import { Input } from "antd";
import type { ReactNode } from "react";

import { Page } from "../app/page.tsx";
import "./law.css";

interface LawFrameProps {
  readonly note?: ReactNode;
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}

/** 法规: its lists, one beside the other. */
export function LawFrame({ children, ...head }: LawFrameProps) {
  return (
    <Page title="法规" {...head}>
      <nav className="law-tabs no-print" aria-label="法规栏目">
        <Link to="/law" activeOptions={{ exact: true }}>
          程序
        </Link>
        <Link to="/law/rules" activeOptions={{ exact: true }}>
          规则
        </Link>
        <Link to="/law/discretion">裁量基准</Link>
        <Link to="/law/powers">权责清单</Link>
        <Link to="/law/labels">事件标签</Link>
      </nav>
      {children}
    </Page>
  );
}

interface FindProps {
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

export const Find = ({ label, typed, onType }: FindProps) => (
  <Input
    type="search"
    aria-label={label}
    placeholder={label}
    allowClear
    style={{ width: 260 }}
    value={typed}
    onChange={(event) => onType(event.target.value)}
  />
);

/** Every word typed occurs in one of the texts. */
export const matches = (typed: string, texts: readonly (string | null)[]): boolean =>
  typed
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .every((word) => texts.some((text) => text !== null && text.toLowerCase().includes(word)));
