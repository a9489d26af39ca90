import type { Plugin } from 'vite';

/**
 * The oldest browsers that the site is made for: those of 2023. Script is written down to what they read, and styles get the prefixes that
 * they need. What they lack beyond that is done without, and nothing looks broken for it (tests/built).
 */
const oldest = ['safari16.4', 'firefox115', 'chrome109'];

/**
 * Style sheets go one step further back: Safari read no media query of the form `width <= 640px` before 16.4, and the minifier writes every
 * `max-width` so, unless it is told of an older one. A phone that is refused its narrow layout is refused the page.
 */
export const oldestForStyles = ['safari16.0', ...oldest.slice(1)];

/** Astro sets the browser's build to `esnext` whatever the configuration says; a plugin has the last word. */
export const target: Plugin = {
  name: 'oldest-browsers',
  configEnvironment: (name, config) => {
    if (name === 'client') config.build = { ...config.build, target: oldest };
  },
};
