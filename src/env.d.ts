declare namespace Astro {
  interface ClientDirectives {
    /** Wakes a figure when it comes into view, never before the first paint: src/figure/after-paint.ts. */
    'client:after-paint'?: boolean;
  }
}

declare namespace App {
  interface Locals {
    /** The content file that is being rendered, for error messages: "content/lessons/throw-a-dart.mdx". */
    source?: string;
    /** Slug of the lesson that is being rendered. */
    slug?: string;
    /** Where the figures of that lesson start: the numbers of its text have to start there, too. Short forms by widget id. */
    starts?: Readonly<Record<string, string>>;
  }
}

interface Window {
  /** What was done to questions before their script was there, oldest first: src/questions/first-taps.js. */
  bullseyeFirstTaps?: () => readonly Event[];
}

/** It comes without types of what it exports. */
declare module 'speech-rule-engine' {
  const engine: {
    setupEngine(feature: Readonly<Record<string, string>>): Promise<unknown>;
    toSpeech(mathml: string): string;
  };
  export default engine;
}
