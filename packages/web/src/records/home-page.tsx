import { getRouteApi } from "@tanstack/react-router";

import { RecordsPage } from "../matter/list/list-page.tsx";
import { RegisterBar } from "./register-bar.tsx";
import { Registers } from "./registers.tsx";

const route = getRouteApi("/inside/desk/records");

/** 台账: the registers, or the list of one when the address asks for anything. */
export function RecordsHome() {
  const search = route.useSearch();
  if (Object.values(search).every((value) => value === undefined)) return <Registers />;
  return (
    <>
      <RegisterBar procedure={search.procedure} />
      <RecordsPage />
    </>
  );
}
