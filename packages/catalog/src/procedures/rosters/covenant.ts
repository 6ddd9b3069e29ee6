import { POW } from "../../build/basis.ts";
import { atLeast, filled, requires, valueAt, where } from "../../build/condition.ts";
import { choice, date, exhibits, text, unit } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { roster } from "../../build/roster.ts";
import { COVENANT_KINDS } from "../education/covenant-filing.ts";
import { LAW_KEEPERS, LAW_READERS } from "./parts.ts";

/** Charters and covenants in force, one entry a text; those filed since the register began come from `covenant-filing` (POW-30). */
export const covenant = roster({
  id: "covenant",
  title: "自治章程和公约",
  area: "rosters",
  basis: POW("30"),
  subject: "{name}",
  dates: { from: "施行日期", to: "废止日期" },
  fields: {
    kind: choice("种类", COVENANT_KINDS),
    name: text("名称"),
    community: unit("居（村）委会"),
    adoptedOn: date("通过日期"),
    revisedOn: date("最近修订日期"),
    filedOn: date("备案日期"),
    file: exhibits("文本"),
  },
  facets: {
    category: "kind",
    topic: "name",
    community: "community",
    occurredOn: "adoptedOn",
    effectiveOn: "revisedOn",
    filedOn: "filedOn",
  },
  by: [...LAW_KEEPERS, "community-clerk"],
  collects: ["kind", "name", "community", "adoptedOn", "revisedOn?", "filedOn?", "file?"],
  changes: ["name", "revisedOn", "filedOn", "file"],
  requires: [
    requires(where(filled("filedOn"), atLeast("filedOn", valueAt("adoptedOn"))), "备案日期不得早于通过日期", POW("30")),
  ],
  leads: ["justice-office-head"],
  seenBy: LAW_READERS,
  retention: keep(0),
});
