import { serviceReceipt } from "@fadu/catalog/instruments/enforcement/service-receipt.ts";
import { EXHIBIT_KINDS } from "@fadu/catalog/taxonomies/exhibit-kinds.ts";
import type { DocumentModel } from "@fadu/documents/model.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Entry } from "@fadu/engine/matter/entry.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";
import { localDate } from "@fadu/engine/time/dates.ts";
import type { Instant, LocalDate } from "@fadu/engine/time/dates.ts";

import type { OpeningEvent } from "../exhibit/custody.ts";
import { compose } from "../instrument/compose.ts";
import { issuanceOf, receiptOf } from "../instrument/issuance.ts";
import type { Office } from "../instrument/issuance.ts";

/** A file that is part of the matter. */
export interface FiledExhibit {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  /** `sm3:…` */
  readonly digest: string;
  readonly capturedAt: Instant | null;
  readonly uploadedBy: string;
  readonly uploadedAt: Instant;
}

/** What a file is made of, as far as it lies in one matter. */
export interface FileSource {
  readonly matter: Matter;
  readonly definition: Definition;
  readonly entries: readonly Entry[];
  /** The same as it is stored, sealed values sealed: what the hashes are over. */
  readonly record: readonly Entry[];
  readonly exhibits: readonly FiledExhibit[];
  /** Who opened the exhibits up to the last act. */
  readonly openings: readonly OpeningEvent[];
  readonly office: Office;
  readonly accounts: Readonly<Record<string, string>>;
}

/** One piece of a case file, in its place. */
export type Paper = {
  readonly title: string;
  readonly number?: string;
  readonly on: LocalDate;
  /** What the catalogue says beside it: withdrawn, kept apart. */
  readonly note?: string;
} & (
  | { readonly kind: "document"; readonly model: DocumentModel }
  | { readonly kind: "exhibit"; readonly exhibit: FiledExhibit }
);

/**
 * The papers of a matter in the order of the procedure (ARC-01): instruments as they were issued, each followed by the
 * certificate of its service, then what was gathered, in the order of its making (ARC-07: recordings go with the file).
 */
export function papersOf(source: FileSource): Paper[] {
  return [...documentsOf(source), ...exhibitsOf(source)];
}

function documentsOf({ matter, definition, entries, office }: FileSource): Paper[] {
  const printed = matter.instruments.filter(({ instrument }) => definition.instruments[instrument]?.body !== undefined);
  return printed.flatMap(({ id, instrument, number, on, served, withdrawn }): Paper[] => {
    const title = definition.instruments[instrument]?.title ?? instrument;
    const model = compose(issuanceOf(definition, entries, id), office);
    const paper: Paper = {
      kind: "document",
      title,
      on,
      model,
      ...(number === undefined ? {} : { number }),
      ...(withdrawn === true ? { note: "已撤回" } : {}),
    };
    if (!served) return [paper];
    const receipt = compose(receiptOf(serviceReceipt, definition, entries, id), office);
    return [paper, { kind: "document", title: `送达回证（${title}）`, on: served.on, model: receipt }];
  });
}

function exhibitsOf({ exhibits }: FileSource): Paper[] {
  const made = (one: FiledExhibit): Instant => one.capturedAt ?? one.uploadedAt;
  const titles: Readonly<Record<string, string>> = EXHIBIT_KINDS;
  return exhibits
    .toSorted((a, b) => (made(a) < made(b) ? -1 : made(a) > made(b) ? 1 : a.id < b.id ? -1 : 1))
    .map((exhibit) => ({
      kind: "exhibit",
      title: `${titles[exhibit.kind] ?? "材料"}：${exhibit.name}`,
      on: localDate(made(exhibit)),
      exhibit,
      ...(isPrintable(exhibit) ? {} : { note: "原件另存" }),
    }));
}

/** Pictures and PDF documents become pages; everything else lies beside the volume. */
export const isPrintable = ({ mediaType }: FiledExhibit): boolean =>
  mediaType === "image/png" || mediaType === "image/jpeg" || mediaType === "application/pdf";
