import Type from "typebox";

import { oneOf } from "../http/schema.ts";

export const Findings = Type.Array(oneOf(["archive", "active", "opaque"]), {
  description: "标注：archive 压缩包，active 含宏、脚本或嵌入文件，opaque 加密或不能检查。有标注的只能下载",
});
export const Scan = oneOf(["off", "clean", "missed"], "查毒：off 未启用，clean 未发现，missed 未查毒");
