import { describe, expect, it } from "vitest";

import { DEFAULT_POLICY, fits, policyOf, SECURITY_SETTINGS } from "../security-policy/policy.ts";
import { weakness } from "./password-rules.ts";
import { firstPassword } from "./passwords.ts";

const WHO = { login: "zhouwu", name: "欧阳振华", phone: "138-0013-8000" };

describe("a password is refused", () => {
  it.each([
    ["too short", "aB3$efghi", /至少10个字符/],
    ["of one kind of character", "abcdefghijklm", /2种/],
    ["of few different characters", "ab1ab1ab1ab1", /不同的字符太少/],
    ["that everybody tries", "P@ssw0rd2024", /过于常见/],
    ["that everybody tries, with a tail", "1qaz2wsx-9k", /过于常见/],
    ["with the login", "x9-ZhouWu-2024", /登录名/],
    ["with the name as written", "x9-欧阳振华-k2m", /姓名/],
    ["with the name as typed", "ouyangzhenhua-7", /姓名/],
    ["with the telephone", "k13800138000m", /电话/],
    ["with the end of the telephone", "hello-138000-k", /电话/],
  ])("%s", (_, password, says) => {
    expect(weakness(password, WHO)).toMatch(says);
  });

  it("by the rules of the street, when they are stricter", () => {
    const strict = { ...DEFAULT_POLICY, passwordLength: 14, passwordKinds: 4 };
    expect(weakness("correct horse", WHO, strict)).toMatch(/至少14个字符/);
    expect(weakness("correct horse battery", WHO, strict)).toMatch(/4种/);
    expect(weakness("Correct horse 7 battery", WHO, strict)).toBeUndefined();
  });
});

it("takes long words, and every first password it makes itself", () => {
  expect(weakness("correct horse battery", WHO)).toBeUndefined();
  expect(weakness("沧海月明珠有泪，第 7 夜", WHO)).toBeUndefined();
  for (let i = 0; i < 200; i++) expect(weakness(firstPassword("zhouwu"), WHO)).toBeUndefined();
});

it("counts a setting that may not be as its default", () => {
  expect(
    policyOf({ "security.passwordLength": 3, "security.idleMinutes": "9", "security.secondFactor": "some" }),
  ).toEqual(DEFAULT_POLICY);
  expect(policyOf({ "security.passwordLength": 12 }).passwordLength).toBe(12);
  expect(fits(SECURITY_SETTINGS.secondFactor, "toString")).toBe(false);
});
