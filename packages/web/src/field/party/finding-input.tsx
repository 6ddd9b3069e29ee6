import { keepPreviousData, queryOptions, useMutation, useQuery } from "@tanstack/react-query";
import { AutoComplete } from "antd";
import { useState } from "react";

import { call } from "../../api/client.ts";
import type { PartyFound, PartyTaken } from "../../api/generated.ts";
import { useDebounced } from "../../app/use-debounced.ts";
import { sayError } from "../../app/states.tsx";
import { KINDS } from "./parts.ts";
import type { Part } from "./parts.ts";

const WAIT_MS = 300;
/** One character finds half the town. */
const LEAST = 2;

const partiesQuery = (q: string) =>
  queryOptions({
    queryKey: ["parties", q],
    queryFn: ({ signal }) => call("findParties", { q }, undefined, { signal }),
    enabled: q.length >= LEAST,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });

interface FindingInputProps {
  readonly id: string;
  readonly part: Part;
  readonly value: string;
  readonly invalid: boolean;
  readonly describedBy: string | undefined;
  readonly onType: (text: string) => void;
  /** An earlier party, taken over as a whole. */
  readonly onTake: (party: PartyTaken) => void;
}

/** A part of a party; while it is typed, earlier parties that it finds can be taken over. */
export function FindingInput({ id, part, value, invalid, describedBy, onType, onTake }: FindingInputProps) {
  // Only what is typed now asks: a form that is opened again with its draft need not.
  const [typed, setTyped] = useState("");
  const q = useDebounced(typed.trim(), WAIT_MS);
  const found = useQuery(partiesQuery(q));
  const rows = typed.trim().length >= LEAST && found.isEnabled ? (found.data ?? []) : [];
  const take = useMutation({ mutationFn: ({ source }: PartyFound) => call("takeParty", source), onSuccess: onTake });
  return (
    <>
      <AutoComplete
        id={id}
        className="party-find"
        style={{ width: "100%" }}
        defaultActiveFirstOption={false}
        value={value}
        status={invalid ? "error" : ""}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        maxLength={part.most}
        options={rows.map((row) => ({ value: keyOf(row), row }))}
        optionRender={({ data }) => <Found {...(data as { row: PartyFound }).row} />}
        onSearch={(text) => {
          const tidied = part.tidy ? part.tidy(text) : text;
          setTyped(tidied);
          onType(tidied);
        }}
        onSelect={(key: string) => {
          const row = rows.find((one) => keyOf(one) === key);
          setTyped("");
          if (row) take.mutate(row);
        }}
      />
      {take.isError && (
        <div className="small bad" role="alert">
          没有带入：{sayError(take.error).title}
        </div>
      )}
    </>
  );
}

/** Of its own, so that taking it over types nothing. */
const keyOf = ({ source }: PartyFound): string => `${source.matter} ${source.field} ${source.position}`;

/** An earlier party as far as it may be seen. */
function Found({ party, matters, last }: PartyFound) {
  const { kind, name, idNumber, phone, address } = party;
  return (
    <div>
      {name}
      <span className="small">
        {"　"}
        {[kind === "citizen" ? undefined : KINDS[kind], idNumber, phone, address].filter(Boolean).join("　")}
      </span>
      <div className="small">
        办理过 {matters} 件，最近：{last.procedure} {last.openedOn}
      </div>
    </div>
  );
}
