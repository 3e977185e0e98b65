/** Calls a listener when this process is asked to end, for as long as the result is in use. */
export function onInterrupt(listener: (signal: NodeJS.Signals) => void): Disposable {
  process.once("SIGINT", listener).once("SIGTERM", listener);
  return {
    [Symbol.dispose]: () => void process.off("SIGINT", listener).off("SIGTERM", listener),
  };
}
