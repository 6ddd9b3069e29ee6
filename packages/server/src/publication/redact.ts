/** What is taken out of published words wherever it stands, whoever's it is (PUB-02: 账号、权证号、身份证号、通讯方式). */
const RULES: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: "身份证号", pattern: /(?<![0-9A-Za-z])[1-9]\d{5}(?:18|19|20)\d{2}[01]\d[0-3]\d{4}[\dXx](?![0-9A-Za-z])/g },
  { what: "电子邮箱", pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g },
  {
    what: "不动产权证号",
    pattern: /[\u4e00-\u9fa5]?[（(〔]\d{4}[）)〕][\u4e00-\u9fa5]{0,12}不动产权第\s*[\dA-Za-z]+\s*号/g,
  },
  {
    what: "产权证号",
    pattern: /(?:房权证|房地产权证|土地证|机动车登记证)[\u4e00-\u9fa5]{0,8}(?:第|字)?\s*[\dA-Za-z-]{5,}\s*号?/g,
  },
  { what: "银行账号", pattern: /(?<![0-9A-Za-z])\d{4}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?![0-9A-Za-z])/g },
  { what: "联系方式", pattern: /(?<!\d)(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/g },
  { what: "联系方式", pattern: /(?<!\d)0\d{2,3}[- ]\d{7,8}(?!\d)/g },
];

const SHOWN = "（已隐去）";

/** Words as they may be published. @returns what was taken out, each kind once */
export function redact(text: string): { readonly text: string; readonly hidden: string[] } {
  const hidden = new Set<string>();
  const shown = RULES.reduce(
    (left, { what, pattern }) =>
      left.replaceAll(pattern, () => {
        hidden.add(what);
        return SHOWN;
      }),
    text,
  );
  return { text: shown, hidden: [...hidden] };
}
