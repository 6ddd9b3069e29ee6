import { getRouteApi, Link } from "@tanstack/react-router";
import type { ComponentType } from "react";

import { Page } from "../app/page.tsx";
import { useMe } from "../session/session.ts";
import { AboutMe } from "./about-me.tsx";
import { DelegationsPart } from "./delegations.tsx";
import { PhrasesPart } from "./phrases-part.tsx";
import { SecurityPart } from "./security-part.tsx";
import { TokensPart } from "./tokens.tsx";
import "./profile.css";

const route = getRouteApi("/inside/desk/me");

interface Part {
  readonly title: string;
  readonly Shown: ComponentType;
  /** For who does business: administrators have none to pass on. */
  readonly business?: true;
}

const PARTS: Readonly<Record<string, Part>> = {
  about: { title: "基本信息", Shown: AboutMe },
  delegations: { title: "代理授权", Shown: DelegationsPart, business: true },
  phrases: { title: "常用语", Shown: PhrasesPart, business: true },
  sessions: { title: "安全", Shown: SecurityPart },
  tokens: { title: "访问令牌", Shown: TokensPart },
};

/** 我的账号: who I am here, who stands in for me, and where I am signed in. */
export function ProfilePage() {
  const me = useMe();
  const { part } = route.useSearch();
  const parts = Object.entries(PARTS).filter(([, { business }]) => business !== true || !me.administrator);
  const [key, shown] = parts.find(([one]) => one === part) ?? parts[0] ?? [];
  if (shown === undefined) return null;
  return (
    <Page title="我的账号" note={`${me.unit.name}　${me.name}`}>
      <nav className="tabs" aria-label="我的账号">
        {parts.map(([one, { title }]) => (
          <Link
            key={one}
            to="/me"
            search={one === "about" ? {} : { part: one }}
            activeOptions={{ exact: true, includeSearch: true }}
            aria-current={one === key ? "page" : undefined}
          >
            {title}
          </Link>
        ))}
      </nav>
      <shown.Shown />
    </Page>
  );
}
