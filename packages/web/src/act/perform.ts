import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";

import { call, newKey } from "../api/client.ts";
import type { Receipt } from "../api/generated.ts";
import type { Values } from "../field/values.ts";
import type { Subject } from "./use-act-form.ts";

export interface Deed {
  readonly act: string;
  readonly values: Values;
  readonly words?: string;
  /** Account in whose place it is done. */
  readonly for?: string;
  /** The server has a draft of it, to be deleted with it. */
  readonly draft?: true;
}

/**
 * Does an act. The same deed sent again, after a broken connection for instance, carries the same key and is done once; a
 * changed one is a new deed.
 */
export function usePerform(subject: Subject, onDone: (receipt: Receipt) => void) {
  const client = useQueryClient();
  const last = useRef({ deed: "", key: "" });
  return useMutation({
    mutationFn: (deed: Deed) => {
      const text = JSON.stringify([subject, deed]);
      if (last.current.deed !== text) last.current = { deed: text, key: newKey() };
      const options = { idempotencyKey: last.current.key };
      return "procedure" in subject
        ? call("openMatter", {}, { procedure: subject.procedure, ...inPerson(deed) }, options)
        : call("performAct", { id: subject.matter }, { ...deed, expectedRevision: subject.revision }, options);
    },
    onSuccess: (receipt) => {
      onDone(receipt);
      void client.invalidateQueries({ queryKey: ["matter", receipt.id] });
      for (const key of ["work", "me", "matters", "drafts"]) void client.invalidateQueries({ queryKey: [key] });
    },
    onError: () => {
      // Somebody may have been faster: what is shown must be what is there.
      if ("matter" in subject) void client.invalidateQueries({ queryKey: ["matter", subject.matter] });
    },
  });
}

/** Nothing is opened in another's place. */
function inPerson({ act, values, words, draft }: Deed) {
  return { act, values, ...(words === undefined ? {} : { words }), ...(draft === undefined ? {} : { draft }) };
}
