import type { FastifyReply, FastifyRequest } from "fastify";
import Type from "typebox";
import type { Static } from "typebox";

import {
  clearPendingCookie,
  clearSessionCookie,
  deviceCookie,
  pendingCookie,
  setDeviceCookie,
  setPendingCookie,
  setSessionCookie,
} from "../account/cookies.ts";
import { describeMe } from "../account/me.ts";
import { MeSchema, SignInBody } from "../account/schema.ts";
import { revokeSessionsInTx } from "../account/sessions.ts";
import type { Module } from "../http/modules.ts";
import { answers, Done, exact } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import type { Services } from "../http/services.ts";
import { readWithWorld } from "../matter/read.ts";
import { countWork } from "../matter/worklist.ts";
import { changeInTenant } from "../store/tx.ts";
import { secondStep } from "./second-step.ts";
import { requirePrincipal, signIn } from "./sign-in.ts";
import type { SignedIn, Visitor } from "./sign-in.ts";

const StepSchema = exact(
  {
    step: Type.Union([Type.Literal("done"), Type.Literal("code")], {
      description: "done：已登录；code：密码正确，还须输入动态口令",
    }),
    me: Type.Optional(MeSchema),
  },
  { title: "SignInStep" },
);

const visitorOf = (request: FastifyRequest, { cookie }: Services): Visitor => ({
  address: request.ip,
  agent: request.headers["user-agent"] ?? "",
  device: request.cookies[deviceCookie(cookie)],
});

/** Coming in and leaving. */
export const signInRoutes: Module = (services) => async (app) => {
  const { pool, auth, cookie, now } = services;

  app.post(
    "/api/session",
    {
      schema: {
        operationId: "signIn",
        summary: "登录；启用了动态口令的，随后输入动态口令",
        tags: ["session"],
        body: SignInBody,
        response: answers(200, StepSchema),
      },
    },
    async (request, reply) => {
      const asked = { ...request.body, ...visitorOf(request, services) };
      return welcome(services, reply, await signIn(pool, asked, now()));
    },
  );

  app.post(
    "/api/session/code",
    {
      schema: {
        operationId: "signInWithCode",
        summary: "登录的第二步：动态口令或者备用码",
        tags: ["session"],
        body: exact({ code: Type.String({ minLength: 6, maxLength: 40 }) }),
        response: answers(200, StepSchema),
      },
    },
    async (request, reply) => {
      const shown = request.cookies[pendingCookie(cookie)];
      const asked = { ...visitorOf(request, services), pending: shown, code: request.body.code };
      const outcome = await secondStep(services, asked, now());
      clearPendingCookie(reply, cookie);
      return welcome(services, reply, outcome);
    },
  );

  app.delete(
    "/api/session",
    {
      config: { beforePasswordChange: true },
      schema: { operationId: "signOut", summary: "退出登录", tags: ["session"], response: answers(204, Done) },
    },
    async (request, reply) => {
      const { tenant, account, session } = signedIn(request);
      if (session) {
        await changeInTenant(pool, tenant, (tx) =>
          revokeSessionsInTx(tx, account, now(), { id: session.id, why: "signOut" }),
        );
      }
      auth.forget(account);
      clearSessionCookie(reply, cookie);
      return reply.code(204).send(null);
    },
  );
};

/** Sets the cookies of who came in, and tells him who he is. */
async function welcome(services: Services, reply: FastifyReply, outcome: SignedIn): Promise<Static<typeof StepSchema>> {
  const { cookie, now } = services;
  if (outcome.step === "code") {
    setPendingCookie(reply, cookie, outcome.pending.text);
    return { step: "code" };
  }
  // Sessions this one has taken the place of end at once.
  services.auth.forget(outcome.account);
  setSessionCookie(reply, cookie, outcome.session.text);
  setDeviceCookie(reply, cookie, outcome.device.text);
  const me = await readWithWorld(services, outcome.session.tenant, async (tx, world) => {
    const at = now();
    const principal = await requirePrincipal(tx, outcome.account, at);
    return describeMe(tx, { world, principal }, await countWork(tx, { world, principal, now: at }));
  });
  return { step: "done", me };
}
