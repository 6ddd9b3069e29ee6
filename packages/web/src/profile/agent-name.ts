/** Browsers by what they call themselves; the more particular first. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg\/(\d+)/, "Edge"],
  [/\bQQBrowser\/(\d+)/, "QQ 浏览器"],
  [/\bFirefox\/(\d+)/, "火狐"],
  [/\bChrome\/(\d+)/, "Chrome"],
  [/\bVersion\/(\d+).*Safari/, "Safari"],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/Android/, "安卓"],
  [/iPhone|iPad/, "苹果手机"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/UOS|Kylin/i, "国产系统"],
  [/Linux/, "Linux"],
];

/** A browser's own long name in two words: Chrome 120 · Windows. */
export function agentName(agent: string | null): string {
  if (agent === null || agent === "") return "未知";
  const browser = BROWSERS.flatMap(([test, name]) => {
    const version = test.exec(agent)?.[1];
    return version === undefined ? [] : [`${name} ${version}`];
  })[0];
  const system = SYSTEMS.find(([test]) => test.test(agent))?.[1];
  return [browser, system].filter(Boolean).join(" · ") || agent.slice(0, 40);
}
