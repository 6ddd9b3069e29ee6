/* A server process reduced to its work in the background, to be killed by a test. */
import path from "node:path";

import { openFiles } from "../exhibit/open-files.ts";
import { startBackground } from "../job/background.ts";
import { DIGESTS } from "../ledger/digests.ts";
import { Door } from "../matter/perform.ts";
import { openSigner } from "../seal/signer.ts";
import { createPool } from "../store/pool.ts";
import { untilThere } from "../store/until-there.ts";
import { TEST_MASTER } from "./test-master.ts";

const [url = "", folder = ""] = process.argv.slice(2);
const stores = openFiles(folder);
await untilThere(url);
await startBackground({
  door: new Door({ pool: createPool(url), digest: DIGESTS.SM3, master: TEST_MASTER }),
  url,
  signer: openSigner(path.join(folder, "seal.json")),
  files: stores.files,
  previews: stores.previews,
  exports: stores.exports,
  onError: () => undefined,
  abandonedMs: 1_000,
});
