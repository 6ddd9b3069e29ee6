import { ACL_UNCHECKED } from "./acl.ts";
import { ARC_UNCHECKED } from "./arc.ts";
import { CC_UNCHECKED } from "./care.ts";
import { OGI_UNCHECKED, PUB_UNCHECKED } from "./disclosure.ts";
import { GEN_UNCHECKED } from "./gen.ts";
import { HOT_UNCHECKED } from "./hot.ts";
import { FZ_UNCHECKED } from "./law-based-government.ts";
import { ALL_UNCHECKED, ARL_UNCHECKED } from "./litigation.ts";
import { XF_UNCHECKED } from "./petition.ts";
import { PENALTY_UNCHECKED, POW_UNCHECKED } from "./penalty.ts";
import type { Unchecked } from "./unchecked.ts";

/** Every rule that no machine can check, by id, with the reason. */
export const UNCHECKED: Unchecked = {
  ...GEN_UNCHECKED,
  ...ACL_UNCHECKED,
  ...PENALTY_UNCHECKED,
  ...POW_UNCHECKED,
  ...CC_UNCHECKED,
  ...HOT_UNCHECKED,
  ...FZ_UNCHECKED,
  ...XF_UNCHECKED,
  ...OGI_UNCHECKED,
  ...PUB_UNCHECKED,
  ...ARL_UNCHECKED,
  ...ALL_UNCHECKED,
  ...ARC_UNCHECKED,
};
