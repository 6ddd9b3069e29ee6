import type { Module } from "../http/modules.ts";

export const importRoutes: Module = () => async () => undefined;
