import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

import { runQuietly } from "./run.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];
const PLACES = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];
const PACKAGES = ["chromium", "fonts-noto-cjk"];

/** Path of the browser for the browser tests: CHROMIUM_PATH if set, else the first one found; undefined if none. */
export function findChromium() {
  const onPath = NAMES.map((name) => spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).stdout.trim());
  return [process.env.CHROMIUM_PATH ?? "", ...onPath, ...PLACES].find((file) => file !== "" && existsSync(file));
}

/** Whether a face with Chinese characters is installed; macOS always has one. */
function hasChineseFont() {
  if (process.platform === "darwin") return true;
  return Boolean(spawnSync("fc-list", [":lang=zh", "family"], { encoding: "utf8" }).stdout?.trim());
}

/** Installs Chromium and a Chinese font where root can do so with apt-get; else throws, saying what to install. */
export async function ensureChromium() {
  if (findChromium() && hasChineseFont()) return;
  const canInstall = process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;
  if (!canInstall) {
    throw new Error(
      `The browser tests need Chromium and a Chinese font. Install them, e.g.: sudo apt-get install ${PACKAGES.join(" ")} ` +
        "(or name a browser with CHROMIUM_PATH).",
    );
  }
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await runQuietly("Updating the package lists (apt-get)", "apt-get", ["update", "-q"], env);
  const install = ["install", "-y", "-q", "--no-install-recommends", "fontconfig", ...PACKAGES];
  await runQuietly("Installing Chromium and a Chinese font (apt-get)", "apt-get", install, env);
  if (!findChromium()) throw new Error("apt-get installed no usable Chromium; name one with CHROMIUM_PATH.");
}
