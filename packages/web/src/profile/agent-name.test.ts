import { expect, it } from "vitest";

import { agentName } from "./agent-name.ts";

it("names a browser and its system in two words", () => {
  const windows = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)";
  expect(agentName(`${windows} Chrome/120.0.0.0 Safari/537.36`)).toBe("Chrome 120 · Windows");
  expect(agentName(`${windows} Chrome/120.0.0.0 Safari/537.36 Edg/120.0.1`)).toBe("Edge 120 · Windows");
  expect(agentName("curl/8.5.0")).toBe("curl/8.5.0");
  expect(agentName(null)).toBe("未知");
});
