import { recordInstall } from "./lib/install.mjs";

// npm calls this after a dry run too, which installed nothing.
if (process.env.npm_config_dry_run !== "true") recordInstall();
