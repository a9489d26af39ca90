import { unpack } from './pack.ts';
import type { Plan } from './plan.ts';
import type { History } from './recording.ts';
import type { Reply, Request } from './service.ts';
import { type Clock, inSlices } from './slices.ts';

/** The part of a Worker that is needed here. */
export interface Background {
  postMessage(request: Request): void;
  terminate(): void;
  addEventListener(kind: 'message', listener: (event: { readonly data: Reply }) => void): void;
  addEventListener(kind: 'error' | 'messageerror', listener: () => void): void;
}

export interface PageClock extends Clock {
  /** Calls at this interval, until the returned function is called. */
  every(ms: number, task: () => void): () => void;
}

/** A run under way. */
export interface Training {
  readonly history: Promise<History>;
  /** Ends it early: the history then has what was computed so far. */
  stop(): void;
}

export interface Listeners {
  onProgress?(step: number): void;
  /** Called with what the reader should know: that the worker died, or that there is none. */
  onNotice?(text: string): void;
}

export const AGAIN = 'The training stopped unexpectedly and was started again.';
export const IN_PAGE = 'The training had to run in the page itself, which is slower meanwhile.';

/** A worker at work reports twenty times a second. One that was killed from outside says nothing, and no event says so either. */
const TICK_MS = 500;
const SILENT_TICKS = 6;
/** A worker's script can take a while to arrive. */
const LATE_TICKS = 40;
const PAGE_SLICE_MS = 8;

interface Job extends Listeners {
  readonly plan: Plan;
  readonly resolve: (made: History) => void;
  readonly reject: (error: Error) => void;
  /** The last step reported. */
  step: number;
  restarted: boolean;
  stopped: boolean;
  /** Stops the run, where it is made in the page. */
  stopHere: (() => void) | undefined;
}

/** Trains all runs in one worker, made when it is first needed. If it dies it is replaced, once for each run; then the page trains by itself. */
export function makeTrainer(
  makeWorker: () => Background,
  clock: PageClock,
): { start(plan: Plan, listeners?: Listeners): Training } {
  const jobs = new Map<number, Job>();
  let worker: Background | undefined = undefined;
  let ready: boolean = false;
  let silentTicks: number = 0;
  let count: number = 0;
  let stopWatching: (() => void) | undefined;

  const takeOut = (id: number): Job | undefined => {
    const job = jobs.get(id);
    jobs.delete(id);
    if (![...jobs.values()].some(({ stopHere }) => stopHere === undefined)) {
      stopWatching?.();
      stopWatching = undefined;
    }
    return job;
  };
  const inPage = (id: number, job: Job): void => {
    job.onNotice?.(IN_PAGE);
    try {
      job.stopHere = inSlices(job.plan, clock, PAGE_SLICE_MS, {
        // The reader stopped it at job.step, but that work died with the worker: make it again up to there.
        progress: (step) => {
          if (job.stopped && step >= job.step) job.stopHere?.();
          else job.onProgress?.(step);
        },
        done: (soFar) => takeOut(id)?.resolve(soFar),
      });
    } catch (error) {
      takeOut(id)?.reject(error as Error);
    }
  };
  const receive = (reply: Reply): void => {
    silentTicks = 0;
    if (reply.kind === 'ready') {
      ready = true;
      return;
    }
    if (reply.kind === 'progress') {
      const job = jobs.get(reply.id);
      if (job) job.onProgress?.((job.step = reply.step));
    } else if (reply.kind === 'done') takeOut(reply.id)?.resolve(unpack(reply.packed));
    else takeOut(reply.id)?.reject(new RangeError(reply.message));
  };
  const replace = (dead: Background): void => {
    if (worker !== dead) return;
    dead.terminate();
    worker = undefined;
    for (const [id, job] of [...jobs].filter(([, { stopHere }]) => stopHere === undefined)) {
      if (job.restarted || job.stopped) {
        inPage(id, job);
        continue;
      }
      job.restarted = true;
      job.onNotice?.(AGAIN);
      send(id, job);
    }
  };
  const spawn = (): Background => {
    const made = makeWorker();
    worker = made;
    ready = false;
    silentTicks = 0;
    made.addEventListener('message', ({ data }) => {
      if (worker === made) receive(data);
    });
    made.addEventListener('error', () => replace(made));
    made.addEventListener('messageerror', () => replace(made));
    return made;
  };
  const watch = (): void => {
    silentTicks += 1;
    if (worker && silentTicks > (ready ? SILENT_TICKS : LATE_TICKS)) replace(worker);
  };
  const send = (id: number, job: Job): void => {
    try {
      (worker ?? spawn()).postMessage({ kind: 'start', id, plan: job.plan });
      if (!stopWatching) {
        silentTicks = 0;
        stopWatching = clock.every(TICK_MS, watch);
      }
    } catch {
      inPage(id, job);
    }
  };

  return {
    start: (plan, listeners = {}) => {
      const id = count++;
      const made = new Promise<History>((resolve, reject) => {
        const job: Job = {
          ...listeners,
          plan,
          resolve,
          reject,
          step: 0,
          restarted: false,
          stopped: false,
          stopHere: undefined,
        };
        jobs.set(id, job);
        send(id, job);
      });
      const stop = (): void => {
        const job = jobs.get(id);
        if (job === undefined) return;
        job.stopped = true;
        if (job.stopHere) job.stopHere();
        else worker?.postMessage({ kind: 'stop', id });
      };
      return { history: made, stop };
    },
  };
}
