/**
 * What the oldest browsers of scripts/build/browsers.ts can read: Safari 16.4, Firefox 115, Chrome 109. The build writes syntax and prefixes
 * for them; what it cannot write otherwise is held here.
 */
import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { scripts, standingIn } from './files.ts';

/** Members and globals that one of these browsers lacks, as far as a site like this is tempted by them. */
const TOO_NEW = new Set(
  `toSorted toReversed toSpliced with groupBy withResolvers fromAsync isWellFormed toWellFormed isSubsetOf isSupersetOf isDisjointFrom
  symmetricDifference intersection transferToFixedLength canParse checkVisibility userActivation showPopover hidePopover togglePopover
  startViewTransition moveBefore setHTMLUnsafe parseHTMLUnsafe getHTML caretPositionFromPoint requestIdleCallback requestClose ariaNotify
  scheduler navigation CloseWatcher Highlight EditContext Temporal Iterator`.split(/\s+/),
);
/** Where one of them is asked for before it is used, or where it would only have been better. */
const ASKED_FOR: Readonly<Record<string, RegExp>> = {
  // src/prose/word-card.ts looks for `popover` first.
  showPopover: /^\/_astro\/Lesson\./,
  hidePopover: /^\/_astro\/Lesson\./,
  // src/figure/sound.ts does without.
  userActivation: /^\/_astro\/sound\./,
  // src/reader/offline/register.ts asks.
  requestIdleCallback: /^\/_astro\/Base\./,
  // React looks for each of them first.
  startViewTransition: /^\/_astro\/client\./,
  navigation: /^\/_astro\/client\./,
};

/** The words of a script, read as one of 2022, by whether they could be names. Throws where it is newer. */
const wordsOf = (text: string, sourceType: 'module' | 'script'): Set<string> => {
  const words = new Set<string>();
  parse(text, {
    ecmaVersion: 2022,
    sourceType,
    onToken: ({ type, start, end }) => {
      if (type.label === 'name' || type.keyword !== undefined) words.add(text.slice(start, end));
    },
  });
  return words;
};
const tooNew = (words: Iterable<string>): string[] =>
  [...words].filter((word) => TOO_NEW.has(word) || /^aria[A-Z]/.test(word));

const texts = [
  ...[...scripts].map(([name, text]) => ({ name, text, sourceType: 'module' as const })),
  ...[...standingIn('script')].map(([text, page]) => ({ name: page, text, sourceType: 'script' as const })),
];

test('scripts have no syntax that came after 2022, and call nothing newer unless they ask whether it is there', () => {
  const standing = texts.filter(({ sourceType }) => sourceType === 'script');
  expect([standing.length > 2, texts.length - standing.length > 40]).toEqual([true, true]);
  const newer = texts.flatMap(({ name, text, sourceType }) => {
    try {
      return tooNew(wordsOf(text, sourceType))
        .filter((word) => !ASKED_FOR[word]?.test(name))
        .map((word) => `${name}: ${word}`);
    } catch (error) {
      return [`${name}: ${String(error)}`];
    }
  });
  expect(newer).toEqual([]);
});

test('newer syntax and newer names are seen', () => {
  const words = wordsOf(
    'const { canParse } = URL; [3, 1].toSorted().with(0, 1); node.ariaHidden = new Highlight();',
    'module',
  );
  expect(tooNew(words)).toEqual(['canParse', 'toSorted', 'with', 'ariaHidden', 'Highlight']);
  expect(() => wordsOf('using held = open();', 'module')).toThrow();
});
