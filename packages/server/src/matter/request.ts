import type { Command, Refusal } from "@fadu/engine/matter/command.ts";
import type { Entry } from "@fadu/engine/matter/entry.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";

/** Who asks. Signing in, and that the account may act for another, was seen to by the caller. */
export type ActorRef =
  | {
      readonly tenant: string;
      readonly account: string;
      /** Acting under delegation (代) for this account. */
      readonly for?: string;
      /** May state when an act took effect: imports, the demo, connectors. */
      readonly mayBackdate?: boolean;
    }
  | { readonly tenant: string; readonly system: true; readonly mayBackdate?: boolean };

/** An act on a matter at hand. */
export interface ActRequest {
  readonly matter: string;
  readonly command: Command;
}

/** The opening of a matter. */
export interface OpeningRequest {
  readonly procedure: string;
  /** Id of the new matter (UUIDv7), when the caller must know it beforehand. */
  readonly id?: string;
  readonly command: Command;
}

export type Request = ActRequest | OpeningRequest;

/**
 * What came of it: the matter as it stood right after the command, with the entries it added; or why not.
 * `repeated`: the command had been done before, and this is what it did then.
 */
export type Outcome =
  | { readonly ok: true; readonly matter: Matter; readonly entries: readonly Entry[]; readonly repeated: boolean }
  | { readonly ok: false; readonly refusal: Refusal };

/** No such matter in this tenant. */
export class UnknownMatter extends Error {
  override readonly name = "UnknownMatter";
  readonly matter: string;
  constructor(id: string) {
    super(`没有这个事项：${id}`);
    this.matter = id;
  }
}

/** No such procedure is in force in this tenant. */
export class UnknownProcedure extends Error {
  override readonly name = "UnknownProcedure";
  constructor(id: string) {
    super(`没有启用这个程序：${id}`);
  }
}

/** The account does not exist or is disabled. */
export class UnknownActor extends Error {
  override readonly name = "UnknownActor";
  constructor(account: string) {
    super(`账号不存在或已停用：${account}`);
  }
}

/** Nobody has delegated to this account what it wants to do in his place, or no longer. */
export class NoDelegation extends Error {
  override readonly name = "NoDelegation";
  constructor(delegator: string) {
    super(`没有“${delegator}”的有效授权，或者授权已经到期、撤销，或者不含此类事项。`);
  }
}

/** The id of a command was used for another request. */
export class CommandReused extends Error {
  override readonly name = "CommandReused";
  readonly command: string;
  constructor(id: string) {
    super(`指令编号 ${id} 已用于另一个请求。`);
    this.command = id;
  }
}
