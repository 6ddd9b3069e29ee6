import { addressOfOperation } from "../api/client.ts";
import type { ExhibitView } from "../api/generated.ts";

/** Where the file of an exhibit is; one that was replaced is there only through the matter whose record names it. */
export const exhibitAddress = (
  { id, current }: Pick<ExhibitView, "id" | "current">,
  matter: string,
  { download = false } = {},
): string =>
  addressOfOperation("downloadExhibit", { id, ...(current ? {} : { matter }), ...(download ? { download } : {}) });
