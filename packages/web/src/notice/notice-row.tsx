import { Link, useRouter } from "@tanstack/react-router";
import type { ReactNode } from "react";

import type { Notice } from "../api/generated.ts";
import { shortMoment } from "../time/format.ts";
import { KINDS } from "./queries.ts";
import type { NoticeKind } from "./queries.ts";

const TONES: Partial<Readonly<Record<NoticeKind, string>>> = {
  overdue: "chip-bad",
  dueSoon: "chip-warn",
  sentBack: "chip-warn",
  urged: "chip-warn",
  supervised: "chip-warn",
};

interface NoticeRowProps {
  readonly notice: Notice;
  readonly onRead: () => void;
}

/** One notice; opening what it is about marks it as read. */
export function NoticeRow({ notice, onRead }: NoticeRowProps) {
  const unread = notice.readAt === null;
  const opened = unread ? { onClick: onRead } : {};
  return (
    <li data-unread={unread}>
      <span className={`chip ${TONES[notice.kind] ?? ""}`}>{KINDS[notice.kind]}</span>
      <div className="notice-text">
        <div>
          {unread && <span className="visually-hidden">未读：</span>}
          {notice.text}
        </div>
        <div className="small">
          <About notice={notice} opened={opened} />
        </div>
      </div>
      <time className="small nowrap" dateTime={notice.at}>
        {shortMoment(notice.at)}
      </time>
      <span className="notice-read">
        {unread && (
          <button type="button" className="plain small" onClick={onRead}>
            标为已读
          </button>
        )}
      </span>
    </li>
  );
}

interface AboutProps {
  readonly notice: Notice;
  readonly opened: { readonly onClick?: () => void };
}

function About({ notice, opened }: AboutProps): ReactNode {
  const { matter, link } = notice;
  const router = useRouter();
  if (matter) {
    return (
      <>
        <Link to="/matters/$id" params={{ id: matter.id }} {...opened}>
          {matter.title}
        </Link>
        {"　"}
        {[matter.procedure, matter.number].filter(Boolean).join(" · ")}
      </>
    );
  }
  if (link !== null) {
    return (
      <a
        href={link}
        onClick={(event) => {
          event.preventDefault();
          opened.onClick?.();
          router.history.push(link);
        }}
      >
        查看
      </a>
    );
  }
  return "您已不能查看这一事项";
}
