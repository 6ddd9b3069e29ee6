import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button, Input, Modal } from "antd";
import { useState } from "react";

import { Refusal } from "../../act/refusal.tsx";
import { call } from "../../api/client.ts";
import type { CalendarYear, HolidayNotice } from "../../api/generated.ts";
import { FormLine } from "../form-dialog.tsx";
import { HolidayTable } from "./holiday-table.tsx";
import { NoticeEffectText } from "./notice-effect.tsx";
import { daysOf, holidaysOf, noticeText, readNotice } from "./notice-text.ts";

interface NoticeDialogProps {
  readonly year: CalendarYear;
  readonly onClose: () => void;
}

/** A year's notice, pasted or written; what it does to running limits is told before it is kept. */
export function NoticeDialog({ year: known, onClose }: NoticeDialogProps) {
  const { year } = known;
  const client = useQueryClient();
  const { message } = App.useApp();
  const [source, setSource] = useState(known.source);
  const [text, setText] = useState(() => noticeText(holidaysOf(known.days), year));
  const { holidays, unread } = readNotice(text, year);
  const [first, ...rest] = daysOf(holidays);
  const notice: HolidayNotice | undefined = first && { year, source: source.trim(), days: [first, ...rest] };
  const foresee = useMutation({ mutationFn: (asked: HolidayNotice) => call("foreseeHolidayNotice", {}, asked) });
  const save = useMutation({
    mutationFn: (asked: HolidayNotice) => call("setHolidayNotice", {}, asked),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["calendar"] });
      void message.success(`已录入${year}年放假安排，期限正在重新计算`);
      onClose();
    },
  });
  const changed = (): void => {
    foresee.reset();
    save.reset();
  };
  const ready = notice !== undefined && notice.source !== "";
  return (
    <Modal
      open
      title={`${year}年放假安排`}
      width={760}
      mask={{ closable: false }}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button disabled={!ready} loading={foresee.isPending} onClick={() => notice && foresee.mutate(notice)}>
            试算影响
          </Button>
          <Button
            type="primary"
            disabled={!ready || !foresee.isSuccess}
            loading={save.isPending}
            onClick={() => notice && save.mutate(notice)}
          >
            录入
          </Button>
        </>
      }
    >
      <div className="admin-form">
        <FormLine id="notice-source" label="依据" help="国务院办公厅通知的名称和文号。">
          <Input
            id="notice-source"
            autoFocus
            maxLength={200}
            value={source}
            onChange={(event) => {
              setSource(event.target.value);
              changed();
            }}
          />
        </FormLine>
        <FormLine
          id="notice-text"
          label="通知内容"
          help="把通知中各节日的安排粘贴进来，一个节日一行，如：春节：2月15日至23日放假，2月14日、28日上班。"
        >
          <Input.TextArea
            id="notice-text"
            autoSize={{ minRows: 5, maxRows: 10 }}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              changed();
            }}
          />
        </FormLine>
        {holidays.length > 0 && <HolidayTable holidays={holidays} year={year} />}
        {unread.length > 0 && (
          <p className="warn">
            这{unread.length}行没有读出日期，不会录入：{unread.join(" / ")}
          </p>
        )}
        {foresee.isError && <Refusal error={foresee.error} />}
        {foresee.isSuccess && <NoticeEffectText effect={foresee.data} />}
        {save.isError && <Refusal error={save.error} />}
      </div>
    </Modal>
  );
}
