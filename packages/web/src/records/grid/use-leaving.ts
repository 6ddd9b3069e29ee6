import { useEffect } from "react";

/** Before the window closes over rows that are not registered. They are kept in this browser, so within the desk nobody is asked. */
export function useLeaving(open: boolean): void {
  useEffect(() => {
    if (!open) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [open]);
}
