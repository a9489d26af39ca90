import { pack, type Packed } from './pack.ts';
import type { Plan } from './plan.ts';
import { type Clock, inSlices, PROGRESS_MS } from './slices.ts';

export type Request =
  { readonly kind: 'start'; readonly id: number; readonly plan: Plan } | { readonly kind: 'stop'; readonly id: number };
export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly id: number; readonly step: number }
  | { readonly kind: 'done'; readonly id: number; readonly packed: Packed }
  | { readonly kind: 'error'; readonly id: number; readonly message: string };

/** Gives back what a worker does with each request. */
export function serve(post: (reply: Reply) => void, clock: Clock): (request: Request) => void {
  const stops = new Map<number, () => void>();
  return (request) => {
    const { id } = request;
    if (request.kind === 'stop') {
      stops.get(id)?.();
      return;
    }
    try {
      stops.set(
        id,
        inSlices(request.plan, clock, PROGRESS_MS, {
          progress: (step) => post({ kind: 'progress', id, step }),
          done: (soFar) => {
            stops.delete(id);
            post({ kind: 'done', id, packed: pack(soFar) });
          },
        }),
      );
    } catch (error) {
      post({ kind: 'error', id, message: error instanceof Error ? error.message : String(error) });
    }
  };
}
