import { type Background, makeTrainer } from './trainer.ts';

/** The page's trainer: one worker for all figures, made when the first long run needs it. */
export const trainer = makeTrainer(
  (): Background => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  {
    now: () => performance.now(),
    soon: (task) => {
      setTimeout(task);
    },
    every: (ms, task) => {
      const timer = setInterval(task, ms);
      return () => clearInterval(timer);
    },
  },
);
