import { createServer } from "node:http";
import type { RequestListener, Server } from "node:http";
import type { AddressInfo } from "node:net";

import { afterEach, describe, expect, it } from "vitest";

import { mayReach, parseAllowList } from "./address.ts";
import { createOutgoing, OutgoingError } from "./outgoing.ts";

const running: Server[] = [];
afterEach(() => {
  for (const server of running.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server that this machine alone reaches. @returns its port */
async function inner(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  running.push(server);
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  return (server.address() as AddressInfo).port;
}

const text = async (answer: Promise<Response>): Promise<string> => (await answer).text();

describe("addresses", () => {
  const none = parseAllowList("");

  it("of this host, of the house and of the cloud's keys are closed, however they are written", () => {
    for (const address of [
      "127.0.0.1",
      "127.8.9.1",
      "0.0.0.0",
      "10.0.0.1",
      "172.31.255.255",
      "192.168.1.1",
      "169.254.169.254",
      "100.100.100.200",
      "::1",
      "::",
      "::ffff:127.0.0.1",
      "::ffff:7f00:1",
      "::127.0.0.1",
      "64:ff9b::7f00:1",
      "2002:7f00:1::",
      "fe80::1",
      "fe80::1%eth0",
      "fc00::1",
      "fd00:ec2::254",
      "ff02::1",
      "224.0.0.1",
      "255.255.255.255",
    ]) {
      expect(mayReach(address, "a.example", none), address).toBe(false);
    }
    for (const address of ["1.1.1.1", "114.114.114.114", "172.32.0.1", "2400:3200::1", "::ffff:1.1.1.1"]) {
      expect(mayReach(address, "a.example", none), address).toBe(true);
    }
  });

  it("are opened by name, address or network, the metadata only by its own address", () => {
    const some = parseAllowList("sso.example.gov.cn, 10.1.0.0/16 ::1");
    expect(mayReach("10.1.2.3", "x", some)).toBe(true);
    expect(mayReach("10.2.2.3", "x", some)).toBe(false);
    expect(mayReach("10.2.2.3", "sso.example.gov.cn", some)).toBe(true);
    expect(mayReach("0:0::1", "x", some)).toBe(true);
    const wide = parseAllowList("0.0.0.0/0 evil.example");
    expect(mayReach("169.254.169.254", "evil.example", wide)).toBe(false);
    expect(mayReach("::ffff:a9fe:a9fe", "evil.example", wide)).toBe(false);
    expect(mayReach("169.254.169.254", "x", parseAllowList("169.254.169.254"))).toBe(true);
    for (const wrong of ["10.0.0.0/33", "http://a", "10.0.0.0/8/8", "a_b", "fe80::1%eth0"]) {
      expect(() => parseAllowList(wrong), wrong).toThrow(RangeError);
    }
  });
});

describe("an outgoing request", () => {
  it("never reaches an inner service, by address, by name or by a strange spelling", async () => {
    let asked = 0;
    const port = await inner((_request, answer) => {
      asked++;
      answer.end("secret");
    });
    const closed = createOutgoing({ allow: "" });
    for (const host of [
      "127.0.0.1",
      "localhost",
      "[::1]",
      "[::ffff:127.0.0.1]",
      "2130706433",
      "0x7f.1",
      "017700000001",
      "0",
    ]) {
      await expect(closed(`http://${host}:${port}/`), host).rejects.toMatchObject({ code: "address" });
    }
    await expect(closed("file:///etc/passwd")).rejects.toBeInstanceOf(OutgoingError);
    await expect(closed("ftp://127.0.0.1/")).rejects.toMatchObject({ code: "scheme" });
    expect(asked).toBe(0);
    expect(await text(createOutgoing({ allow: "127.0.0.1" })(`http://127.0.0.1:${port}/`))).toBe("secret");
  });

  it("looks at each redirect anew, takes no credentials to another place, and follows few", async () => {
    let seen: Record<string, unknown> = {};
    const other = await inner((request, answer) => {
      seen = request.headers;
      answer.end(request.method);
    });
    const port = await inner((request, answer) => {
      const to = {
        "/meta": "http://169.254.169.254/latest/",
        "/inner": `http://[::1]:${other}/`,
        "/other": `http://127.0.0.1:${other}/`,
      }[request.url ?? ""];
      answer.writeHead(302, { location: to ?? "/again" }).end();
    });
    const outgoing = createOutgoing({ allow: "127.0.0.1" });
    const at = (path: string): string => `http://127.0.0.1:${port}${path}`;
    await expect(outgoing(at("/meta"))).rejects.toMatchObject({ code: "address" });
    await expect(outgoing(at("/inner"))).rejects.toMatchObject({ code: "address" });
    await expect(outgoing(at("/loop"))).rejects.toMatchObject({ code: "redirects" });
    const headers = { authorization: "Bearer x", "x-kept": "1" };
    expect(await text(outgoing(at("/other"), { method: "POST", body: "secret", headers }))).toBe("GET");
    expect(seen).toMatchObject({ "x-kept": "1" });
    expect(seen["authorization"]).toBeUndefined();
    const manual = await outgoing(at("/meta"), { redirect: "manual" });
    expect([manual.status, manual.headers.get("location")]).toEqual([302, "http://169.254.169.254/latest/"]);
  });

  it("ends by itself when the answer is too large or too slow", async () => {
    const port = await inner((request, answer) => {
      if (request.url === "/slow") answer.write("a");
      else answer.end("x".repeat(2000));
    });
    const outgoing = createOutgoing({ allow: "127.0.0.1", maxBytes: 1000, timeoutMs: 300 });
    await expect(outgoing(`http://127.0.0.1:${port}/large`)).rejects.toMatchObject({ code: "tooLarge" });
    await expect(outgoing(`http://127.0.0.1:${port}/slow`)).rejects.toMatchObject({ code: "timeout" });
  });

  it("sends what it is given and gives back what came", async () => {
    const port = await inner((request, answer) => {
      request.resume().once("end", () => {
        answer.writeHead(201, { "set-cookie": ["a=1", "b=2"], "x-length": request.headers["content-length"] ?? "" });
        answer.end(`${request.method} ${request.headers["content-type"]}`);
      });
    });
    const outgoing = createOutgoing({ allow: "127.0.0.0/8" });
    const answer = await outgoing(`http://127.0.0.1:${port}/token`, {
      method: "POST",
      body: new URLSearchParams({ a: "中" }),
    });
    expect(answer.status).toBe(201);
    expect(answer.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(answer.headers.get("x-length")).toBe("11");
    expect(await answer.text()).toBe("POST application/x-www-form-urlencoded;charset=UTF-8");
  });
});
