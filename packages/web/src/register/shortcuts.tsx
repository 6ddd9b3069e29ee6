import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import type { ProcedureItem } from "../api/generated.ts";
import { frequentQuery, themesQuery } from "./queries.ts";

interface ShortcutsProps {
  readonly openable: readonly ProcedureItem[];
}

/** 常用: what I registered most often lately. */
export function Frequent({ openable }: ShortcutsProps) {
  const frequent = useQuery(frequentQuery);
  const ways = (frequent.data ?? []).flatMap(({ procedure, act }) => {
    const item = openable.find((one) => one.id === procedure);
    const open = item?.opens.find((one) => one.act === act);
    return item && open ? [{ item, open }] : [];
  });
  if (ways.length === 0) return null;
  return (
    <section className="shortcuts" aria-label="常用">
      <h3>常用</h3>
      <div className="row">
        {ways.map(({ item, open }) => (
          <Link
            key={`${item.id} ${open.act}`}
            className="shortcut"
            to="/register/$procedure"
            params={{ procedure: item.id }}
            search={{ act: open.act }}
          >
            {item.title}
            {item.opens.length > 1 && <span className="small">{open.title}</span>}
          </Link>
        ))}
      </div>
    </section>
  );
}

const JOINT = "joint-operation";
const LAUNCH = "launch";

/** 一件事: themes of joint handling, each of which opens an operation with what it presets. */
export function Themes({ openable }: ShortcutsProps) {
  const launches = openable.some((one) => one.id === JOINT && one.opens.some((open) => open.act === LAUNCH));
  const themes = useQuery({ ...themesQuery, enabled: launches });
  const rows = launches ? (themes.data?.items ?? []) : [];
  if (rows.length === 0) return null;
  return (
    <section className="shortcuts" aria-label="一件事">
      <h3>一件事</h3>
      <div className="row">
        {rows.map(({ id, title }) => (
          <Link
            key={id}
            className="shortcut"
            to="/register/$procedure"
            params={{ procedure: JOINT }}
            search={{ act: LAUNCH, theme: id }}
          >
            {title}
          </Link>
        ))}
      </div>
    </section>
  );
}
