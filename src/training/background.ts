import { type Background, makeTrainer } from './trainer.ts';

/** The page's trainer: one worker for all figures, made by the first run that is too long for the page. */
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
