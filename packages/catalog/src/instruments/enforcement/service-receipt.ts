import { APL, PAF } from "../../build/basis.ts";
import { cell, form, instrument, signatures, wide } from "../blocks.ts";

/**
 * 送达回证: certifies one service of one instrument, so it is not issued by an act of its own but printed from the service
 * registered; without its date of receipt no later limit begins (PAF-18).
 */
export const serviceReceipt = instrument({
  id: "service-receipt",
  title: "送达回证",
  basis: [PAF("18"), APL("61a")],
  needs: {},
  body: [
    form(
      wide("送达文书名称及文号", "{$service.title}　{$service.number}", 2),
      [cell("受送达人", "{$service.addressee}", 6), cell("送达地点", "{$service.place}", 6)],
      [cell("送达方式", "{$service.way}", 6), cell("送达日期", "{$service.on}", 6)],
      [cell("收件人", "{$service.receiver}", 6), cell("与受送达人关系", "", 6)],
      wide("代收理由、拒收事由和日期", "", 3),
      wide("备注", "", 2),
    ),
    signatures({ 收件人签名或者盖章: "", 见证人签名或者盖章: "", 送达人签名: "{$signers}", 日期: "" }),
  ],
});
