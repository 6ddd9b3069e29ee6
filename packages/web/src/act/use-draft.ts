import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";

import { call } from "../api/client.ts";
import type { Values } from "../field/values.ts";
import { dropDraft, laterDraft, readDraft, writeDraft } from "./draft.ts";
import type { Draft } from "./draft.ts";

const SAVE_AFTER_MS = 1_500;

/** Which form: its key in this browser and its address on the server. */
export interface DraftPlace {
  readonly key: string;
  readonly about: string;
  readonly act: string;
}

export interface KeptDraft {
  /** Not known yet. */
  readonly pending: boolean;
  readonly draft: Draft | undefined;
}

/** What was filled in before and not sent, here or at another computer. Asked once, when the form opens. */
export function useKeptDraft({ key, about, act }: DraftPlace): KeptDraft {
  const client = useQueryClient();
  const asked = useQuery({
    queryKey: ["draft", about, act],
    queryFn: async ({ signal }) => {
      const { draft } = await call("findDraft", { about, act }, undefined, { signal });
      for (const one of draft?.exhibits ?? []) client.setQueryData(["exhibit", one.id], one);
      return draft;
    },
    retry: false,
    staleTime: Infinity,
    // The next form begins with what the server has then.
    gcTime: 0,
  });
  const [ours] = useState(() => readDraft(key));
  return { pending: asked.isPending, draft: laterDraft(ours, asked.data) };
}

/** Where what was typed is kept by now. */
export type Keeping = "nowhere" | "saving" | "server" | "browser";

export interface DraftSaving {
  readonly keeping: Keeping;
  /** Sends at once what waits to be sent. */
  readonly flush: () => void;
  /** Ends the saving under way before the act is sent. @returns whether the server has a draft */
  readonly settle: () => Promise<boolean>;
  /** The act is done: nothing is kept any more. */
  readonly finish: () => void;
  /** Forgets what was kept. */
  readonly drop: () => void;
}

interface Typed {
  readonly values: Values;
  readonly words: string;
  readonly dirty: boolean;
}

/** Keeps what is typed: in the browser with every stroke, on the server whenever the typing rests or a field is left. */
export function useDraftSaving(place: DraftPlace, typed: Typed, kept: Draft | undefined): DraftSaving {
  const client = useQueryClient();
  const [keeping, setKeeping] = useState<Keeping>(
    kept ? (kept.savedAt === undefined ? "browser" : "server") : "nowhere",
  );
  const [saver] = useState(() => new Saver(place, kept, setKeeping));
  const { values, words, dirty } = typed;
  useEffect(() => {
    saver.typed({ values, words, dirty });
  }, [saver, values, words, dirty]);
  const leaving = useRef(saver);
  useEffect(() => {
    const one = leaving.current;
    one.resume();
    return () => {
      void one.leave().then(() => client.invalidateQueries({ queryKey: ["drafts"] }));
    };
  }, [client]);
  return {
    keeping,
    flush: () => void saver.send(),
    settle: () => saver.settle(),
    finish: () => saver.finish(),
    drop: () => saver.drop(),
  };
}

/** One form's draft on its way: one request at a time, the last state wins. */
class Saver {
  readonly #place: DraftPlace;
  readonly #tell: (keeping: Keeping) => void;
  #state: Typed | undefined;
  /** What the server has, as text. */
  #sent: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();
  #over = false;

  constructor(place: DraftPlace, kept: Draft | undefined, tell: (keeping: Keeping) => void) {
    this.#place = place;
    this.#tell = tell;
    if (kept?.savedAt !== undefined) this.#sent = textOf(kept);
  }

  typed(state: Typed): void {
    this.#state = state;
    this.#over = false;
    clearTimeout(this.#timer);
    if (!state.dirty) {
      if (this.#sent === undefined) dropDraft(this.#place.key);
      return;
    }
    const { values, words } = state;
    if (textOf(state) === this.#sent) return;
    writeDraft(this.#place.key, { values, words });
    this.#tell("saving");
    this.#timer = setTimeout(() => void this.send(), SAVE_AFTER_MS);
  }

  send(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running = this.#running.then(() => this.#save());
    return this.#running;
  }

  async #save(): Promise<void> {
    const state = this.#state;
    if (this.#over || state?.dirty !== true || textOf(state) === this.#sent) return;
    const { key, about, act } = this.#place;
    const { values, words } = state;
    try {
      const { savedAt } = await call("saveDraft", { about, act }, { values, words });
      this.#sent = textOf(state);
      if (this.#state !== state) return;
      writeDraft(key, { values, words, savedAt });
      this.#tell("server");
    } catch {
      // The browser has it; the next stroke or field left tries again.
      if (this.#state === state) this.#tell("browser");
    }
  }

  async settle(): Promise<boolean> {
    clearTimeout(this.#timer);
    await this.#running;
    return this.#sent !== undefined;
  }

  finish(): void {
    clearTimeout(this.#timer);
    this.#over = true;
    this.#sent = undefined;
    dropDraft(this.#place.key);
  }

  drop(): void {
    const { about, act } = this.#place;
    const hadSent = this.#sent !== undefined;
    this.finish();
    this.#tell("nowhere");
    if (hadSent) this.#running = this.#running.then(() => call("dropDraft", { about, act }).catch(() => undefined));
  }

  resume(): void {
    this.#over = false;
  }

  /** The form goes; what was typed last is still sent. */
  leave(): Promise<void> {
    return this.#over ? this.#running : this.send();
  }
}

const textOf = ({ values, words }: Pick<Typed, "values" | "words">): string => JSON.stringify([values, words]);
