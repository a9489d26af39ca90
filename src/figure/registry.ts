import type { WidgetDefinition } from '~/widgets/define-widget.ts';

/** Every widget by its folder's name. The server loads all of them; a browser loads those that come into view. */
const loaders = import.meta.glob<{ default: WidgetDefinition }>('/src/widgets/*/widget.tsx');

const idOf = (path: string): string => path.split('/').at(-2) ?? '';

const byId = new Map(Object.entries(loaders).map(([path, load]) => [idOf(path), load]));
const loaded = new Map<string, WidgetDefinition>();
const loading = new Map<string, Promise<WidgetDefinition>>();

if (import.meta.env.SSR) {
  for (const [id, load] of byId) loaded.set(id, (await load()).default);
}

export const widgetIds: readonly string[] = [...byId.keys()].sort();

/** Every widget that is loaded: on the server all of them. */
export const allWidgets: ReadonlyMap<string, WidgetDefinition> = loaded;

/** The widget if it is loaded, else undefined. */
export const widgetNow = (id: string): WidgetDefinition | undefined => loaded.get(id);

/**
 * The widget, fetched once: always the same promise, or React would fetch without end. Where the script does not arrive it waits for ever, so
 * the picture that came with the page stays, and what is missing is said under it (./lost-figure.ts). Rejects for an id that no folder has.
 */
export function widgetSoon(id: string): Promise<WidgetDefinition> {
  const known = loading.get(id);
  if (known) return known;
  const load = byId.get(id);
  const promise = load
    ? new Promise<WidgetDefinition>((arrive) => {
        load().then(
          (module) => {
            loaded.set(id, module.default);
            arrive(module.default);
          },
          () => sayLost(id),
        );
      })
    : Promise.reject(new Error(`No widget is called ${id}.`));
  loading.set(id, promise);
  return promise;
}

function sayLost(id: string): void {
  for (const figure of document.querySelectorAll(`[data-widget="${id}"]`))
    figure.dispatchEvent(new Event('bullseye:lost', { bubbles: true }));
}
