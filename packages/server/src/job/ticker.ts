/** Something done again and again, never twice at a time in this process. */
export interface Ticker {
  /** Stops after the run that is under way. */
  stop(): Promise<void>;
}

/**
 * Runs `work` at once and then with `everyMs` between the end of one run and the start of the next. A run that fails is
 * reported and followed by the next all the same.
 */
export function startTicker(everyMs: number, work: () => Promise<unknown>, onError: (error: unknown) => void): Ticker {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const tick = async (): Promise<void> => {
    try {
      await work();
    } catch (error) {
      onError(error);
    }
    if (!stopped) timer = setTimeout(run, everyMs);
  };
  let running = tick();
  const run = (): void => {
    running = tick();
  };
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      return running;
    },
  };
}
