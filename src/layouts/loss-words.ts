import { aboutOf, libraryVersions, type Told, type Twin } from '~/losses/about.ts';
import type { AnyLoss } from '~/losses/index.ts';
import { capital } from '~/math/capital.ts';
import type { PicturePlan } from './loss-axis.ts';

export const listed = (words: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string =>
  new Intl.ListFormat('en-GB', { type }).format(words);

/** What goes into a loss, in few words. */
export const inputWords: Record<AnyLoss['scale'], string> = {
  value: 'values',
  probability: 'one probability, of “yes”',
  logit: 'one logit, of “yes”',
  score: 'one score, labels −1 and +1',
  rate: 'a rate, 0 or above',
  centre: 'a value and its spread',
  probabilities: 'a probability for each class',
  logits: 'a logit for each class',
  set: 'all predictions of a set',
};

/** In what a cost is counted. */
export function unitWords(loss: AnyLoss): string {
  const { unit } = aboutOf(loss);
  if (unit === 'nats') return 'nats. Divide by ln 2, about 0.693, and you get bits.';
  if (unit === 'none') return 'none: the cost is just a number.';
  const power = unit.errorTo;
  if (power === 1) return 'that of the error.';
  if (power === 2) return 'that of the error, squared.';
  return `that of the error, raised to the ${typeof power === 'string' ? power : `power of ${power}`}.`;
}

/** The cost as the caption of a picture says it. */
const costWords = (loss: AnyLoss): string =>
  loss.scale === 'set' ? loss.setName : aboutOf(loss).unit === 'nats' ? 'Cost in nats' : 'Cost';

/** The title of a loss's picture. */
export function captionOf(loss: AnyLoss, { over, curves }: Pick<PicturePlan, 'over' | 'curves'>): string {
  const cost = costWords(loss);
  if (!curves.some(({ kind }) => kind === 'slope')) return `${cost} ${over}`;
  return `${cost === 'Cost' ? 'Cost and slope' : `${cost}, and slope,`} ${over}`;
}

/** What the libraries call it, and the libraries that have no such loss. */
export function librariesOf<Found extends Twin>(
  loss: Told<Found>,
): { readonly found: readonly (Found & { readonly library: string })[]; readonly without: readonly string[] } {
  const all = Object.entries(aboutOf(loss).elsewhere);
  return {
    found: all.flatMap(([library, twin]) => (twin === 'no such loss' ? [] : [{ library, ...twin }])),
    without: all.flatMap(([library, twin]) => (twin === 'no such loss' ? [library] : [])),
  };
}

/** A library with the version of it that is spoken of. */
export const versioned = (library: string): string =>
  `${library} ${(libraryVersions as Readonly<Record<string, string>>)[library] ?? ''}`;

/** What a search engine shows of the page. */
export function descriptionOf(loss: AnyLoss): string {
  const libraries = librariesOf(loss).found.map(({ library }) => library);
  return libraries.length > 0
    ? `${capital(loss.name)}: formula, slope, picture, and where to find it in ${listed(libraries)}.`
    : `${capital(loss.name)}: its formula, its slope, a picture of both, and when to use it.`;
}

/**
 * A formula in colours: what is predicted (ŷ, a logit z, a score s) and what is true (y), each with its index. Names of environments
 * and operators, and words in the formula, stay as they are.
 */
export const coloured = (formula: string): string =>
  formula.replace(/\\(?:begin|end|text|operatorname)\{[^}]*\}|\\hat y(?:_\w)?|\\[a-zA-Z]+|[yzs](?:_\w)?/g, (term) =>
    term.startsWith('\\hat') || /^[zs]/.test(term)
      ? `\\prediction{${term}}`
      : term.startsWith('y')
        ? `\\truth{${term}}`
        : term,
  );
