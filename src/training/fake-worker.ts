/** For tests only: a trainer whose workers live in this process, with a clock that the test moves. */
import type { History } from './recording.ts';
import type { Plan } from './plan.ts';
import { type Reply, type Request, serve } from './service.ts';
import { type Background, makeTrainer, type PageClock } from './trainer.ts';

/** A clock that moves 10 ms each time it is read, and a loop that runs the waiting tasks. */
function makeClock(): PageClock & { turn(): Promise<void>; until(done: () => boolean): Promise<void> } {
  let time: number = 0;
  let tasks: (() => void)[] = [];
  const repeated = new Set<() => void>();
  const clock = {
    now: () => (time += 10),
    soon: (task: () => void) => {
      tasks.push(task);
    },
    every: (_ms: number, task: () => void) => {
      repeated.add(task);
      return () => {
        repeated.delete(task);
      };
    },
    turn: async () => {
      const waiting = tasks;
      tasks = [];
      for (const task of [...waiting, ...repeated]) task();
      for (let i = 0; i < 5; i++) await Promise.resolve();
    },
    until: async (done: () => boolean) => {
      for (let turns = 0; turns < 5000; turns++) {
        if (done()) return;
        await clock.turn();
      }
      throw new Error('It never came to that.');
    },
  };
  return clock;
}

/** A worker in this process. As with a real one, messages are copied and arrive later. */
class FakeWorker implements Background {
  alive = true;
  readonly listeners: Record<string, (event: { readonly data: Reply }) => void> = {};
  readonly handle: (request: Request) => void;
  constructor(readonly clock: PageClock) {
    const later = (task: () => void): void =>
      clock.soon(() => {
        if (this.alive) task();
      });
    const post = (reply: Reply): void => later(() => this.listeners['message']?.({ data: structuredClone(reply) }));
    this.handle = serve(post, { now: () => clock.now(), soon: later });
    post({ kind: 'ready' });
  }
  postMessage(request: Request): void {
    this.clock.soon(() => {
      if (this.alive) this.handle(structuredClone(request));
    });
  }
  terminate(): void {
    this.alive = false;
  }
  addEventListener(kind: string, hear: (event: { readonly data: Reply }) => void): void {
    this.listeners[kind] = hear;
  }
  crash(kind: 'error' | 'messageerror'): void {
    this.alive = false;
    this.listeners[kind]?.({ data: { kind: 'ready' } });
  }
}

/** A trainer with such workers, or without any, and everything that it reports. */
export function setUp(hasWorkers = true) {
  const clock = makeClock();
  const workers: FakeWorker[] = [];
  const trainer = makeTrainer(() => {
    if (!hasWorkers) throw new Error('No workers here.');
    const worker = new FakeWorker(clock);
    workers.push(worker);
    return worker;
  }, clock);
  const steps: number[] = [];
  const notices: string[] = [];
  const start = (one: Plan) => {
    let made: History | undefined = undefined;
    let error: Error | undefined = undefined;
    const training = trainer.start(one, {
      onProgress: (step) => steps.push(step),
      onNotice: (text) => notices.push(text),
    });
    training.history.then(
      (got) => {
        made = got;
      },
      (problem: unknown) => {
        error = problem as Error;
      },
    );
    return {
      stop: training.stop,
      get made() {
        return made;
      },
      get error() {
        return error;
      },
    };
  };
  return { clock, workers, steps, notices, start };
}
