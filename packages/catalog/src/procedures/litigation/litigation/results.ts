import { branch } from "../../../build/act.ts";
import { is, oneOf } from "../../../build/condition.ts";

export const won = oneOf("result", "rejectClaim", "rejectSuit");
export const withdrew = is("result", "withdrawn");
export const settled = is("result", "settled");
export const terminated = is("result", "terminated");

/** A judgment for neither withdrawal nor settlement is won, lost in part, or lost. */
export const decided = [
  branch("effective", won, "won"),
  branch("effective", is("result", "partRevoke"), "partlyLost"),
  branch("effective", undefined, "lost"),
];
/** Ended otherwise than by deciding on the act sued over; nothing to appeal. */
export const undecided = [
  branch("effective", withdrew, "withdrawn"),
  branch("effective", settled, "settled"),
  branch("effective", terminated, "other"),
];

/** A judgment waits for the time to appeal; so does a ruling that rejects the suit. Withdrawal and mediation end the case. */
export const appealable = oneOf(
  "result",
  "rejectClaim",
  "rejectSuit",
  "revoke",
  "partRevoke",
  "perform",
  "pay",
  "unlawful",
  "invalid",
  "change",
);
