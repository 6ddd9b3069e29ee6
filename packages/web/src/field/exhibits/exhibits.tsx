import { PaperClipOutlined, UploadOutlined } from "@ant-design/icons";
import { useQueryClient } from "@tanstack/react-query";
import { Button, Progress, Select } from "antd";
import { useEffect, useRef, useState } from "react";

import { addressOfOperation, newKey } from "../../api/client.ts";
import type { UploadedExhibit } from "../../api/generated.ts";
import { sayError } from "../../app/states.tsx";
import { warningOf } from "../../exhibit/findings.ts";
import { upload } from "../../exhibit/upload.ts";
import type { FieldUi, InputProps } from "../field-ui.ts";
import { textsIn } from "../values.ts";

/** So many kinds have a button each. */
const FEW = 5;

interface Sending {
  readonly key: string;
  readonly name: string;
  readonly part: number;
  readonly fault?: string;
}

function ExhibitsInput({ id, field, value, onChange, describedBy, faultOf, exhibitKinds }: InputProps) {
  const client = useQueryClient();
  const ids = textsIn(value);
  // Uploads end after later renders: they add to what is there then.
  const latest = useRef(ids);
  useEffect(() => {
    latest.current = ids;
  });
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const [kind, setKind] = useState<string>();
  const stop = useRef(new AbortController());
  useEffect(() => {
    const controller = new AbortController();
    stop.current = controller;
    return () => controller.abort();
  }, []);
  const kinds = field.kinds ?? Object.keys(exhibitKinds);
  const titleOf = (one: string): string => exhibitKinds[one] ?? one;

  const send = async (file: File, of: string): Promise<void> => {
    const key = newKey();
    const tell = (change: Partial<Sending>): void =>
      setSending((list) => list.map((one) => (one.key === key ? { ...one, ...change } : one)));
    setSending((list) => [...list, { key, name: file.name, part: 0 }]);
    try {
      const stored = await upload(file, of, (part) => tell({ part }), stop.current.signal);
      client.setQueryData(["exhibit", stored.id], stored);
      latest.current = [...latest.current, stored.id];
      onChange(latest.current);
      setSending((list) => list.filter((one) => one.key !== key));
    } catch (error) {
      const { title, detail } = sayError(error);
      tell({ fault: detail ?? title });
    }
  };
  const choose = (of: string) => (files: FileList | null) => {
    for (const file of files ?? []) void send(file, of);
  };
  return (
    <div className="composite" role="group" aria-label={field.title} aria-describedby={describedBy}>
      {ids.length > 0 && (
        <ul className="files">
          {ids.map((one, index) => (
            <Stored
              key={one}
              id={one}
              number={index + 1}
              titleOf={titleOf}
              fault={faultOf(String(index))}
              remove={() => onChange(ids.length === 1 ? undefined : ids.filter((other) => other !== one))}
            />
          ))}
        </ul>
      )}
      {sending.map((one) => (
        <div key={one.key} className="file-sending">
          <span>{one.name}</span>
          {one.fault === undefined ? (
            <Progress size="small" percent={Math.round(one.part * 100)} aria-label={`${one.name} 上传进度`} />
          ) : (
            <span className="bad small" role="alert">
              {one.fault}
              <button
                type="button"
                className="plain"
                onClick={() => setSending((list) => list.filter((other) => other.key !== one.key))}
              >
                {"　"}知道了
              </button>
            </span>
          )}
        </div>
      ))}
      <div className="row">
        {kinds.length <= FEW ? (
          kinds.map((one, index) => (
            <FileButton key={one} id={index === 0 ? id : `${id}-${one}`} title={titleOf(one)} onFiles={choose(one)} />
          ))
        ) : (
          <>
            <Select
              aria-label="材料种类"
              placeholder="材料种类"
              style={{ width: 180 }}
              showSearch={{ optionFilterProp: "label" }}
              value={kind ?? null}
              options={kinds.map((one) => ({ value: one, label: titleOf(one) }))}
              onChange={(one: string | null | undefined) => setKind(one ?? undefined)}
            />
            <FileButton id={id} title="上传" disabled={kind === undefined} onFiles={choose(kind ?? "other")} />
          </>
        )}
      </div>
    </div>
  );
}

interface FileButtonProps {
  readonly id: string;
  readonly title: string;
  readonly disabled?: boolean;
  readonly onFiles: (files: FileList | null) => void;
}

/** A button that asks for files; the browser's own control stays behind it, where forms and tests find it. */
function FileButton({ id, title, disabled = false, onFiles }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button id={id} icon={<UploadOutlined aria-hidden />} disabled={disabled} onClick={() => input.current?.click()}>
        {title}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={`${title}文件`}
        onChange={(event) => {
          onFiles(event.target.files);
          event.target.value = "";
        }}
      />
    </>
  );
}

interface StoredProps {
  readonly id: string;
  readonly number: number;
  readonly titleOf: (kind: string) => string;
  readonly fault: string | undefined;
  readonly remove: () => void;
}

function Stored({ id, number, titleOf, fault, remove }: StoredProps) {
  const known = useQueryClient().getQueryData<UploadedExhibit>(["exhibit", id]);
  const address = addressOfOperation("downloadExhibit", { id });
  const warning = known ? warningOf(known) : null;
  return (
    <li className="file">
      <a href={address} target="_blank" rel="noreferrer">
        {known?.mediaType.startsWith("image/") === true ? (
          <img src={addressOfOperation("previewExhibit", { id })} alt={known.name} />
        ) : (
          <PaperClipOutlined aria-hidden />
        )}
        <span>{known?.name ?? `材料 ${number}`}</span>
      </a>
      {known && <span className="chip">{titleOf(known.kind)}</span>}
      <button
        type="button"
        className="plain small"
        aria-label={`移去 ${known?.name ?? `材料 ${number}`}`}
        onClick={remove}
      >
        移去
      </button>
      {warning !== null && <span className="small bad">{warning}</span>}
      {fault !== undefined && <span className="small bad">{fault}</span>}
    </li>
  );
}

export const exhibits: FieldUi = {
  Input: ExhibitsInput,
  View: ({ value, exhibits: all }) => {
    const ids = textsIn(value);
    const shown = all.filter((one) => ids.includes(one.id));
    return shown.length === 0 ? <>{ids.length} 份</> : <>{shown.map((one) => one.name).join("、")}</>;
  },
  composite: true,
};
