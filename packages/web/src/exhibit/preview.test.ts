import { describe, expect, it } from "vitest";

import { decodeText } from "./decode-text.ts";
import { mediaKind } from "./media-kind.ts";
import { sizeText } from "./size-text.ts";

describe("looking at a file", () => {
  it("shows what a browser can show, and nothing else", () => {
    expect(["image/png", "application/pdf", "video/mp4", "audio/mpeg", "text/csv"].map(mediaKind)).toEqual([
      "image",
      "pdf",
      "video",
      "audio",
      "text",
    ]);
    expect(["image/heic", "audio/amr", "application/zip", "application/msword"].map(mediaKind)).toEqual(
      Array(4).fill("none"),
    );
  });

  it("reads a text in UTF-8 and in the GBK of Chinese Windows", () => {
    expect(decodeText(new TextEncoder().encode("占道经营").buffer)).toBe("占道经营");
    expect(decodeText(new Uint8Array([0xd5, 0xbc, 0xb5, 0xc0]).buffer)).toBe("占道");
  });

  it("tells sizes as people do", () => {
    expect([1, 20_480, 3_565_158].map(sizeText)).toEqual(["1 KB", "20 KB", "3.4 MB"]);
  });
});
