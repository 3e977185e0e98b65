/** How long a delivery may wait, in milliseconds. */
export interface Patience {
  /** For one answer. */
  readonly answer: number;
  /** Before the first repetition; every further one waits twice as long. */
  readonly first: number;
  /** For a secondary limit that does not say how long: GitHub asks for a minute at least. */
  readonly secondary: number;
  /** For all repetitions of a run together: pauses, and attempts that came to nothing. */
  readonly total: number;
  /** Attempts at one request that gets no usable answer. */
  readonly attempts: number;
}

export const defaultPatience: Patience = {
  answer: 15_000,
  first: 1000,
  secondary: 60_000,
  total: 150_000,
  attempts: 5,
};

/** The clock, as far as waiting needs it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
};

/** The time that is left for waiting; shared by all requests of a run. */
export interface Waits {
  readonly patience: Patience;
  readonly clock: Clock;
  /** Notes the time of an attempt that came to nothing. */
  lose(milliseconds: number): void;
  /** Waits, unless that would take more time than is left: then it returns false at once. */
  pause(milliseconds: number): Promise<boolean>;
  /** Attempts at the next request: after one that got no answer however often it was asked, one each. */
  attempts(): number;
  /** Notes whether a request got an answer in the end. */
  answered(isAnswered: boolean): void;
  /** The pause before the repetition of attempt number `attempt`, from 1. */
  backoff(attempt: number): number;
}

export function createWaits(patience: Patience, clock: Clock): Waits {
  let spent = 0;
  let isDown = false;
  return {
    patience,
    clock,
    lose(milliseconds) {
      spent += milliseconds;
    },
    async pause(milliseconds) {
      if (spent + milliseconds > patience.total) return false;
      spent += milliseconds;
      await clock.sleep(milliseconds);
      return true;
    },
    attempts: () => (isDown ? 1 : patience.attempts),
    answered(isAnswered) {
      isDown = !isAnswered;
    },
    backoff: (attempt) => patience.first * 2 ** (attempt - 1),
  };
}
