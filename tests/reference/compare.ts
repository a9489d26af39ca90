/** How an answer of ours is held against a case of the reference files; README.md here describes their format. */
export type Num = number | string;
type Nested = Num | readonly Nested[];
interface Answer {
  value?: Nested;
  gradient?: Nested;
  throws?: boolean;
  convention?: string;
}
export interface Case<Inputs> {
  id: string;
  inputs: Inputs & { reduction: string };
  expected: Answer;
  alternatives?: Answer[];
  mix?: boolean;
  atol?: { value?: number; gradient?: number };
}
export interface Tolerance {
  atol_value: number;
  atol_gradient: number;
}

/** What a function of ours gave: numbers as deep as the file has them, or its refusal. */
export type Given = { value: Nested; gradient: Nested } | 'throws';

/** Answers other than the expected one that are right here too. Those of libraries that clip probabilities are not among them. */
const accepted = [
  'limit',
  'an intermediate result overflows',
  'refuses this input',
  'refuses non-finite input',
  'gradient not checked where the loss is NaN',
  'NaN everywhere in the gradient',
];

function agrees(got: Nested | undefined, want: Nested | undefined, atol: number): boolean {
  if (Array.isArray(got) && Array.isArray(want))
    return got.length === want.length && got.every((one: Nested, i) => agrees(one, want[i] as Nested, atol));
  if (got === undefined || want === undefined || Array.isArray(got) || Array.isArray(want)) return false;
  if (want === 'any') return true;
  const ours = Number(got);
  const theirs = Number(want);
  if (ours === theirs || (Number.isNaN(ours) && Number.isNaN(theirs))) return true;
  if (!Number.isFinite(ours) || !Number.isFinite(theirs)) return false;
  return Math.abs(ours - theirs) <= Math.max(1e-12 * Math.max(Math.abs(ours), Math.abs(theirs)), atol, 1e-320);
}

/**
 * Whether it is the answer of this course. Where the file lists an exact one (a probability of 0 costs Infinity) it is that and no other;
 * else the expected one, or one under a convention that takes nothing away from it.
 */
export function isRight<Inputs>(
  { expected, alternatives = [], mix = false, atol = {} }: Case<Inputs>,
  got: Given,
  tolerance: Tolerance,
): boolean {
  const exact = alternatives.filter(({ convention }) => convention === 'exact');
  const right =
    exact.length > 0
      ? exact
      : [expected, ...alternatives.filter(({ convention = '' }) => accepted.includes(convention))];
  if (got === 'throws') return right.some(({ throws }) => throws === true);
  const complete = right.filter(({ throws }) => throws !== true).map((one) => ({ ...expected, ...one }));
  const valueFits = complete.map(({ value }) => agrees(got.value, value, atol.value ?? tolerance.atol_value));
  const gradientFits = complete.map(({ gradient }) =>
    agrees(got.gradient, gradient, atol.gradient ?? tolerance.atol_gradient),
  );
  return mix
    ? valueFits.includes(true) && gradientFits.includes(true)
    : complete.some((_, i) => valueFits[i] && gradientFits[i]);
}
