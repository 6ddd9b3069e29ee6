import type { Value } from "@fadu/engine/definition/field.ts";
import { useQuery } from "@tanstack/react-query";

import type { TaxonomyItem } from "../../api/generated.ts";
import type { FieldUi, InputProps } from "../field-ui.ts";
import { textAt } from "../values.ts";
import { hintOf, sentTo } from "./find.ts";
import { TaxonomySelect, taxonomyQuery } from "./taxonomy-select.tsx";

function TaxonomyInput({ id, field, value, onChange, invalid, describedBy, narrowedBy }: InputProps) {
  const of = field.of ?? "";
  const code = typeof value === "string" ? value : textAt(value, "code");
  const all = useQuery(taxonomyQuery(of)).data ?? [];
  const chosen = all.find((item) => item.code === code);
  const title = textAt(value, "title");
  return (
    <>
      <TaxonomySelect
        id={id}
        taxonomy={of}
        value={code === "" ? undefined : { code, ...(title === "" ? {} : { title }) }}
        narrowedBy={narrowedBy}
        invalid={invalid}
        describedBy={describedBy}
        onChange={(item) => onChange(item && classified(item))}
      />
      {chosen && chosen.disambiguation !== null && (
        <Lookalikes item={chosen} all={all} onChange={(item) => onChange(classified(item))} />
      )}
    </>
  );
}

interface LookalikesProps {
  readonly item: TaxonomyItem;
  readonly all: readonly TaxonomyItem[];
  readonly onChange: (item: TaxonomyItem) => void;
}

/** What sets the chosen class apart from those it is mistaken for, and the way to them. */
function Lookalikes({ item, all, onChange }: LookalikesProps) {
  return (
    <div className="small lookalikes" role="note">
      易混：{hintOf(item, all)}
      {sentTo(item, all).map((other) => (
        <button key={other.code} type="button" className="plain" onClick={() => onChange(other)}>
          改选{other.title}
        </button>
      ))}
    </div>
  );
}

/** With the attributes that conditions of the form read. */
const classified = ({ code, title, version, attributes }: TaxonomyItem): Value => ({
  code,
  title,
  version,
  attributes: attributes as Readonly<Record<string, Value>>,
});

/** Codes that the field knows, SR01 or 06011, and not the words by which the catalogue names its own classes. */
const SPOKEN = /[A-Z\d]/;

export const taxonomy: FieldUi = {
  Input: TaxonomyInput,
  View: ({ value, text }) => (
    <>
      {text}
      {SPOKEN.test(textAt(value, "code")) && (
        <span className="small">
          {"　"}
          {textAt(value, "code")}
        </span>
      )}
    </>
  ),
};
