import type { ExhibitView } from "../api/generated.ts";

/** What was found in a file when it was handed in, as it is said to who would open it. */
const FINDINGS = {
  archive: "这是压缩包，不能查看其中内容。",
  active: "文件中有宏、脚本或嵌入的文件，请不要启用。",
  opaque: "文件已加密或不能检查。",
} as const satisfies Record<ExhibitView["findings"][number], string>;

/** Why a file is only to be saved, and with care; null: nothing was found in it. */
export function warningOf({ findings, scan }: Pick<ExhibitView, "findings" | "scan">): string | null {
  const says = [...findings.map((one) => FINDINGS[one]), ...(scan === "missed" ? ["收到时未查毒。"] : [])];
  return says.length === 0 ? null : `${says.join("")}只能下载，打开前请确认来源可靠并自行查毒。`;
}
