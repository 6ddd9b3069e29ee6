import { describe, expect, it } from "vitest";

import { laterDraft } from "./draft.ts";

const theirs = { values: { what: "别处" }, words: "", savedAt: "2024-09-25T08:00:00.000Z" };
const typed = { values: { what: "这里" }, words: "", at: "2024-09-25T09:00:00.000Z" };

describe("of two drafts of a form", () => {
  it("what was typed here and never reached the server stays, when it is the later one", () => {
    expect(laterDraft(typed, theirs)).toBe(typed);
    expect(laterDraft({ ...typed, at: "2024-09-25T07:00:00.000Z" }, theirs)?.values).toEqual({ what: "别处" });
    expect(laterDraft(typed, null)).toBe(typed);
  });

  it("the server's is the one to go on with, once it had taken ours", () => {
    expect(laterDraft({ ...typed, savedAt: "2024-09-25T07:30:00.000Z" }, theirs)?.values).toEqual({ what: "别处" });
    expect(laterDraft(undefined, theirs)?.savedAt).toBe(theirs.savedAt);
  });

  it("ours is gone where the server has none any more: it was sent, deleted or grew old elsewhere", () => {
    expect(laterDraft({ ...typed, savedAt: "2024-09-25T07:30:00.000Z" }, null)).toBeUndefined();
  });

  it("ours is all there is while the server cannot be asked", () => {
    expect(laterDraft({ ...typed, savedAt: "2024-09-25T07:30:00.000Z" }, undefined)?.values).toEqual({ what: "这里" });
  });
});
