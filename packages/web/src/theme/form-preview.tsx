import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { FieldRow } from "../act/field-row.tsx";
import { formScope, shownFields } from "../act/shown-fields.ts";
import { Failed, Loading } from "../app/states.tsx";
import type { Values } from "../field/values.ts";
import { procedureQuery } from "../matter/queries.ts";
import { useMe } from "../session/session.ts";
import { OPERATION } from "./procedures.ts";
import "../act/act.css";

/** The act by which an operation is carried out. */

const VISIT = "carryOut";
const nothing = (): void => undefined;

/** The form of the visit, made by the same parts and from the same definition as the officer will see it; nothing can be typed. */
export function FormPreview({ theme }: { readonly theme: Values }) {
  const procedure = useQuery(procedureQuery(OPERATION));
  if (procedure.isError) return <Failed error={procedure.error} retry={() => void procedure.refetch()} />;
  if (!procedure.data) return <Loading lines={8} />;
  return (
    <>
      <p className="small">
        按本主题开展联合行动时，现场人员在“{procedure.data.definition.acts[VISIT]?.title}”中填写：
      </p>
      <Preview definition={procedure.data.definition} theme={theme} exhibitKinds={procedure.data.exhibitKinds} />
    </>
  );
}

interface PreviewProps {
  readonly definition: Definition;
  readonly theme: Values;
  readonly exhibitKinds: Readonly<Record<string, string | undefined>>;
}

function Preview({ definition, theme, exhibitKinds }: PreviewProps) {
  const me = useMe();
  const taken = Object.fromEntries(
    ["checklist", "form", "steps", "participants", "leadUnit"].flatMap((key): [string, Value][] => {
      const value = theme[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
  const { checklist } = taken;
  const known: Values = checklist === undefined ? taken : { ...taken, checked: checklist };
  const [now] = useState(() => new Date().toISOString());
  const filler = { account: me.account, unit: me.unit.id, now };
  const collects = definition.acts[VISIT]?.collects ?? [];
  const shown = shownFields(definition, collects, formScope(definition, known, {}, filler, true));
  return (
    <div className="theme-preview" inert>
      {shown.map((one) => (
        <FieldRow
          key={one.key}
          shown={one}
          value={known[one.key]}
          exhibitKinds={exhibitKinds}
          narrowedBy={undefined}
          faults={[]}
          onChange={nothing}
          onLeave={nothing}
        />
      ))}
    </div>
  );
}
