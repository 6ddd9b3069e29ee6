import { addressOfOperation } from "../api/client.ts";
import type { ExhibitView } from "../api/generated.ts";

/** Where a picture of an exhibit is, made to be looked at; like the file itself, for what is not in force through the matter. */
export const previewAddress = ({ id, standing }: Pick<ExhibitView, "id" | "standing">, matter: string): string =>
  addressOfOperation("previewExhibit", { id, ...(standing === "current" ? {} : { matter }) });

/** Where the file of an exhibit is; one that is not in force is there only through the matter whose record names it. */
export const exhibitAddress = (
  { id, standing }: Pick<ExhibitView, "id" | "standing">,
  matter: string,
  { download = false } = {},
): string =>
  addressOfOperation("downloadExhibit", {
    id,
    ...(standing === "current" ? {} : { matter }),
    ...(download ? { download } : {}),
  });
