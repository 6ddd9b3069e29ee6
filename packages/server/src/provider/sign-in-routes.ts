import type { FastifyReply, FastifyRequest } from "fastify";
import Type from "typebox";

import { deviceCookie, setDeviceCookie, setPendingCookie, setSessionCookie } from "../account/cookies.ts";
import { parseToken } from "../account/token.ts";
import type { Module } from "../http/modules.ts";
import { answers, exact, Id } from "../http/schema.ts";
import type { Services } from "../http/services.ts";
import { noteLoginInTx } from "../sign-in/login-log.ts";
import { admitInTx, findTenant } from "../sign-in/sign-in.ts";
import type { SignedIn } from "../sign-in/sign-in.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import { recogniseInTx } from "./recognise.ts";
import { ProviderButton } from "./schema.ts";
import { listProviders } from "./store.ts";
import { identify, setOut, takeTrip, TRIP_MS } from "./trip.ts";
import type { Trip } from "./trip.ts";

const PATH = "/api/sign-in";
const tripCookie = ({ cookie }: Services): string => `${cookie.name.replace("__Host-", "__Secure-")}-trip`;

/** An address of this desk only. */
const onwardOf = (to: string | undefined): string => (to !== undefined && /^\/(?![/\\])/.test(to) ? to : "/");

/** Why somebody is back at the sign-in page; the page has the words. */
type Refused = "provider" | "unknown" | "disabled";

/** 统一身份认证: signing in through another system, there and back. */
export const providerSignInRoutes: Module = (services) => async (app) => {
  const { pool, now } = services;

  app.get(
    `${PATH}/providers`,
    {
      schema: {
        operationId: "listSignInProviders",
        summary: "可以从哪些统一身份认证登录",
        tags: ["session"],
        querystring: exact({ tenant: Type.Optional(Type.String({ maxLength: 64 })) }),
        response: answers(200, Type.Array(ProviderButton)),
      },
    },
    async (request) => {
      const tenant = await findTenant(pool, request.query.tenant);
      if (tenant === undefined) return [];
      const found = await inTenant(pool, tenant, listProviders);
      return found.filter((one) => one.disabledAt === null).map(({ id, name }) => ({ id, name, tenant }));
    },
  );

  app.get(
    `${PATH}/providers/:id`,
    {
      schema: {
        operationId: "signInWithProvider",
        summary: "转到统一身份认证登录",
        tags: ["session"],
        params: exact({ id: Id }),
        querystring: exact({ tenant: Id, to: Type.Optional(Type.String({ maxLength: 2000 })) }),
      },
    },
    async (request, reply) => {
      const { tenant, to } = request.query;
      const trip = { tenant, provider: request.params.id, onward: onwardOf(to) };
      const { address, token } = await setOut(services, trip, now());
      reply.setCookie(tripCookie(services), token.text, {
        path: PATH,
        httpOnly: true,
        // Lax: it has to come along when the provider sends the browser back.
        sameSite: "lax",
        secure: services.cookie.secure,
        maxAge: TRIP_MS / 1000,
      });
      return reply.redirect(address.href, 302);
    },
  );

  app.get(
    `${PATH}/callback`,
    {
      schema: {
        operationId: "returnFromProvider",
        summary: "从统一身份认证回来",
        tags: ["session"],
        // What else a provider adds is none of ours; openid-client reads the whole of it.
        querystring: Type.Object({}, { additionalProperties: true }),
      },
    },
    async (request, reply) => {
      const name = tripCookie(services);
      reply.clearCookie(name, { path: PATH, httpOnly: true, sameSite: "lax", secure: services.cookie.secure });
      const token = parseToken(request.cookies[name] ?? "");
      const trip = token && (await takeTrip(services, token, now()).catch(() => undefined));
      if (!token || !trip) return back(reply, "provider");
      return comeBack(services, request, reply, { tenant: token.tenant, trip });
    },
  );
};

const back = (reply: FastifyReply, problem: Refused): FastifyReply =>
  reply.redirect(`/sign-in?problem=${problem}`, 302);

interface Return {
  readonly tenant: string;
  readonly trip: Trip;
}

async function comeBack(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  { tenant, trip }: Return,
): Promise<FastifyReply> {
  const { pool, cookie, now } = services;
  const origin = { address: request.ip, agent: request.headers["user-agent"] ?? "" };
  const query = request.url.includes("?") ? request.url.slice(request.url.indexOf("?")) : "";
  const identity = await identify(services, tenant, trip, query).catch((error: unknown) => {
    request.log.warn({ reason: error instanceof Error ? error.name : "unknown" }, "provider.refused");
    return undefined;
  });
  const outcome = await changeInTenant(pool, tenant, async (tx): Promise<SignedIn | Refused> => {
    const refuse = async (reason: Refused, login = "", account?: string): Promise<Refused> => {
      await noteLoginInTx(tx, now(), { kind: "signIn", login, account, ok: false, reason, ...origin });
      return reason;
    };
    if (!identity) return refuse("provider");
    const found = await recogniseInTx(tx, trip.provider, identity, now());
    if ("refused" in found) return refuse(found.refused, found.login, found.account);
    const visitor = { ...origin, device: request.cookies[deviceCookie(cookie)] };
    return admitInTx(tx, { ...found, via: trip.provider.id, visitor }, now());
  });
  if (typeof outcome === "string") return back(reply, outcome);
  if (outcome.step === "code") {
    setPendingCookie(reply, cookie, outcome.pending.text);
    return reply.redirect(`/sign-in?step=code&to=${encodeURIComponent(trip.onward)}`, 302);
  }
  services.auth.forget(outcome.account);
  setSessionCookie(reply, cookie, outcome.session.text);
  setDeviceCookie(reply, cookie, outcome.device.text);
  return reply.redirect(trip.onward, 302);
}
