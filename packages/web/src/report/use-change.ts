import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App } from "antd";

/** A change to the draft: the report is read again after it, and the dialog closed. */
export function useChange<T>(work: (given: T) => Promise<unknown>, says: string, onDone: () => void) {
  const client = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: work,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["reports"] });
      void message.success(says);
      onDone();
    },
    // Somebody else may have changed it meanwhile: what stands there now is shown behind the refusal.
    onError: () => void client.invalidateQueries({ queryKey: ["reports"] }),
  });
}
