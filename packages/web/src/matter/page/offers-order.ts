import type { MatterView, Offer } from "../../api/generated.ts";

/** Beside the primary ones, so many stand as buttons; the rest is in the menu. */
const SHOWN = 4;
/** Common on any matter, and so better kept at hand than most. */
const HANDY = ["claim", "return", "transfer", "serve", "publish", "read", "advise", "assign"];

/** What can be done now, as it stands on the page. */
export interface OrderedOffers {
  /** An opinion is given on the page itself. */
  readonly approve: Offer | undefined;
  readonly primary: readonly Offer[];
  readonly shown: readonly Offer[];
  /** In the menu. */
  readonly more: readonly Offer[];
}

export function orderedOffers(view: Pick<MatterView, "offers">): OrderedOffers {
  const ready = view.offers.filter((one) => one.ready);
  const approve = ready.find((one) => one.act === "approve");
  const primary = ready.filter((one) => one.primary && one !== approve);
  const rest = ready.filter((one) => !one.primary);
  const shown = [...rest].sort((a, b) => rank(a) - rank(b)).slice(0, SHOWN);
  return { approve, primary, shown, more: rest.filter((one) => !shown.includes(one)) };
}

/** The procedure's own acts first, then what is handy, then the rest. */
function rank(offer: Offer): number {
  if (offer.group === "approval") return 0;
  if (offer.group === "procedure") return 1;
  const handy = HANDY.indexOf(offer.act);
  return handy < 0 ? 99 : 2 + handy;
}

/** What the button says: in whose place it would be done, and whether others have to consent. */
export const labelOf = (offer: Offer): string =>
  `${offer.for ? `代${offer.for.name}` : ""}${offer.title}${offer.needsApproval ? "，提交审批" : ""}`;

/** As in the menu and on the smaller buttons. */
export const shortLabelOf = (offer: Offer): string => `${offer.for ? `代${offer.for.name}` : ""}${offer.title}`;
