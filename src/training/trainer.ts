import { unpack } from './pack.ts';
import type { Plan } from './plan.ts';
import type { History } from './recording.ts';
import type { Reply, Request } from './service.ts';
import { type Clock, inSlices } from './slices.ts';

/** As much of a Worker as is needed. */
export interface Background {
  postMessage(request: Request): void;
  terminate(): void;
  addEventListener(kind: 'message', hear: (event: { readonly data: Reply }) => void): void;
  addEventListener(kind: 'error' | 'messageerror', hear: () => void): void;
}

export interface PageClock extends Clock {
  /** Calls again and again; gives back what ends it. */
  every(ms: number, task: () => void): () => void;
}

/** A run that somebody waits for. */
export interface Training {
  readonly history: Promise<History>;
  /** Ends it early: the history then has what was computed. */
  stop(): void;
}

export interface Told {
  onProgress?(step: number): void;
  /** Something the reader should know: the worker died, or there is none. */
  onNotice?(text: string): void;
}

export const AGAIN = 'The training stopped unexpectedly and was started again.';
export const IN_PAGE = 'The training had to run in the page itself, which is slower meanwhile.';

/** A worker that is at work tells so twenty times a second. One that was ended from outside tells nothing at all. */
const TICK_MS = 500;
const SILENT_TICKS = 6;
/** A worker's script may take long to arrive. */
const LATE_TICKS = 40;
const PAGE_SLICE_MS = 8;

interface Job extends Told {
  readonly plan: Plan;
  readonly resolve: (made: History) => void;
  readonly reject: (error: Error) => void;
  /** The last step heard of. */
  step: number;
  restarted: boolean;
  stopped: boolean;
  /** Where the run is made in the page: stops it. */
  stopHere: (() => void) | undefined;
}

/** Trains in one worker for all, made when it is first needed. A worker that dies is replaced once a run; then the page trains by itself. */
export function makeTrainer(
  makeWorker: () => Background,
  clock: PageClock,
): { start(plan: Plan, told?: Told): Training } {
  const jobs = new Map<number, Job>();
  let worker: Background | undefined = undefined;
  let ready: boolean = false;
  let silent: number = 0;
  let count: number = 0;
  let unwatch: (() => void) | undefined;

  const take = (id: number): Job | undefined => {
    const job = jobs.get(id);
    jobs.delete(id);
    if (![...jobs.values()].some(({ stopHere }) => stopHere === undefined)) {
      unwatch?.();
      unwatch = undefined;
    }
    return job;
  };
  const inPage = (id: number, job: Job): void => {
    job.onNotice?.(IN_PAGE);
    try {
      job.stopHere = inSlices(job.plan, clock, PAGE_SLICE_MS, {
        // Stopped, but what the worker had computed died with it: made again up to there.
        progress: (step) => {
          if (job.stopped && step >= job.step) job.stopHere?.();
          else job.onProgress?.(step);
        },
        done: (soFar) => take(id)?.resolve(soFar),
      });
    } catch (error) {
      take(id)?.reject(error as Error);
    }
  };
  const hear = (reply: Reply): void => {
    silent = 0;
    if (reply.kind === 'ready') {
      ready = true;
      return;
    }
    if (reply.kind === 'progress') {
      const job = jobs.get(reply.id);
      if (job) job.onProgress?.((job.step = reply.step));
    } else if (reply.kind === 'done') take(reply.id)?.resolve(unpack(reply.packed));
    else take(reply.id)?.reject(new RangeError(reply.message));
  };
  const died = (who: Background): void => {
    if (worker !== who) return;
    who.terminate();
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
    silent = 0;
    made.addEventListener('message', ({ data }) => {
      if (worker === made) hear(data);
    });
    made.addEventListener('error', () => died(made));
    made.addEventListener('messageerror', () => died(made));
    return made;
  };
  const watch = (): void => {
    silent += 1;
    if (worker && silent > (ready ? SILENT_TICKS : LATE_TICKS)) died(worker);
  };
  const send = (id: number, job: Job): void => {
    try {
      (worker ?? spawn()).postMessage({ kind: 'start', id, plan: job.plan });
      if (!unwatch) {
        silent = 0;
        unwatch = clock.every(TICK_MS, watch);
      }
    } catch {
      inPage(id, job);
    }
  };

  return {
    start: (plan, told = {}) => {
      const id = count++;
      const made = new Promise<History>((resolve, reject) => {
        const job: Job = {
          ...told,
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
