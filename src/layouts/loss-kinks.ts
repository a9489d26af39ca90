import type { AnyLoss } from '~/losses/index.ts';
import { type KinkedLoss, kinksOf, type Loss, usualParameters } from '~/losses/loss.ts';
import { formatNumber } from '~/math/format.ts';
import { librariesOf, listed } from './loss-words.ts';

const number = (value: number): string => formatNumber(value, { digits: 3, trim: true });
/** What the loss's own axis measures, and the target that it is drawn for. */
const axes: Record<Loss['scale'], { name: string; target: number }> = {
  value: { name: 'error', target: 0 },
  probability: { name: 'probability', target: 1 },
  logit: { name: 'logit', target: 1 },
  score: { name: 'margin', target: 1 },
  rate: { name: 'rate', target: 1 },
  centre: { name: 'error', target: 0 },
};

const isKinked = (loss: AnyLoss): loss is KinkedLoss => 'kinks' in loss && loss.kinks !== undefined;

/** Where the slope of a loss jumps and what counts as the slope there, in words: at its usual parameters, or else at an end of one of them. */
export function kinkWords(loss: AnyLoss): string {
  if (loss.scale === 'set' && loss.jumps) return loss.jumps;
  if (!isKinked(loss)) return 'None: the slope never jumps.';
  const usual = usualParameters(loss);
  const ends = loss.parameters.flatMap(({ name, min, max }) =>
    [min, max].map((end) => ({ parameters: { ...usual, [name]: end }, when: ` when the ${name} is ${number(end)}` })),
  );
  const kinked = [{ parameters: usual, when: '' }, ...ends].find(
    ({ parameters }) => kinksOf(loss, parameters).length > 0,
  );
  if (!kinked)
    throw new Error(`${loss.id} lists no kink at its usual parameters nor at an end of one: leave out kinks.`);
  const { name, target } = axes[loss.scale];
  const places = kinksOf(loss, kinked.parameters);
  /** At a margin the score is target · margin. */
  const slopes = (label: number): string =>
    listed(
      places.map((place) =>
        number(loss.gradient(loss.scale === 'score' ? label * place : place, label, kinked.parameters)),
      ),
    );
  const uses =
    loss.scale === 'score' ? `${slopes(1)} where the target is +1, and ${slopes(-1)} where it is −1` : slopes(target);
  const { found } = librariesOf(loss);
  const alike = found.flatMap(({ library, atKink }) => (atKink === 'as here' ? [library] : []));
  const others = found.flatMap(({ library, atKink }) =>
    typeof atKink === 'object' ? [`${library} uses ${atKink.uses}.`] : [],
  );
  const at = `At ${name} ${listed(places.map(number))}${kinked.when}`;
  const like = alike.length > 0 ? `, like ${listed(alike)},` : '';
  return [`${at}: the slope jumps there, and this site${like} uses ${uses}.`, ...others].join(' ');
}
