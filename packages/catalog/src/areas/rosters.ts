import { mediationRoom } from "../procedures/rosters/mediation-room.ts";
import { officer } from "../procedures/rosters/officer.ts";
import { penaltyPower } from "../procedures/rosters/penalty-power.ts";
import { publicLawyer } from "../procedures/rosters/public-lawyer.ts";
import { teamMember } from "../procedures/rosters/team-member.ts";
import { team } from "../procedures/rosters/team.ts";
import { theme } from "../procedures/rosters/theme.ts";
import type { Area } from "./area.ts";

export const rostersArea: Area = {
  procedures: [officer, publicLawyer, team, teamMember, theme, mediationRoom, penaltyPower],
  instruments: [],
  indicators: [],
};
