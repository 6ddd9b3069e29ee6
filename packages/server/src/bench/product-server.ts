import type { AddressInfo } from "node:net";

import { createApp } from "../http/app.ts";
import { createServices } from "../http/create-services.ts";
import { masterKeyFile, openMaster } from "../keys/master.ts";
import { DIGESTS } from "../ledger/digests.ts";
import { Door } from "../matter/perform.ts";
import { createPool } from "../store/pool.ts";
import { ready } from "./child.ts";

/** The product's own server, without its background work. Process arguments: connection string, data folder. */
const [url = "", dataDir = ""] = process.argv.slice(2);
const services = createServices({
  door: new Door({ pool: createPool(url), digest: DIGESTS.SM3, master: openMaster(masterKeyFile(dataDir)) }),
  dataDir,
});
const app = await createApp(services);
await app.listen({ port: 0, host: "127.0.0.1" });
ready((app.server.address() as AddressInfo).port);
