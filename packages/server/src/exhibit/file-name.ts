/** Extensions by which a double click runs something or opens a page. */
const ACTIVE =
  /\.(?:exe|scr|com|bat|cmd|pif|msi|msp|dll|cpl|hta|js|jse|mjs|vbs|vbe|wsf|wsh|ps1|psm1|lnk|url|jar|apk|app|sh|py|php|jsp|asp|aspx|html?|xhtml|shtml|svg|svgz|xml|docm|dotm|xlsm|xltm|xlam|pptm|ppam|iso|img|vhd)(?=\.|$)/i;
/** Control characters, and those that turn the direction of writing so that “gpj.exe” reads “exe.jpg”. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const HIDDEN = /[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

const LONGEST = 200;

/** What is wrong with the name of a file, in Chinese; undefined when nothing is. @param name none: a part without a file name */
export function faultOfName(name: string | undefined): string | undefined {
  if (name === undefined || name.trim() === "" || name.length > LONGEST) return `文件名须有内容，且不超过${LONGEST}字`;
  if (HIDDEN.test(name)) return "文件名中有看不见的控制字符，请改名后上传";
  if (/[/\\]/.test(name)) return "文件名中不能有路径";
  const active = ACTIVE.exec(name)?.[0];
  if (active !== undefined) return `文件名中有“${active.toLowerCase()}”，程序、网页、脚本和启用宏的文件不能作为附件`;
  return undefined;
}
