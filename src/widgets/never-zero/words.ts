import { formatNumber } from '~/math/format.ts';
import { type Bills, EXACTLY_0, MAILS } from './model.ts';

export const nats = (value: number): string => formatNumber(value, { digits: 3 });
const raised = (value: number): string => [...String(value)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
/** 0.1, 0.01, 0.001, and from there on 10⁻⁴. */
export const chance = (zeros: number): string =>
  zeros >= EXACTLY_0 ? 'exactly 0' : zeros <= 3 ? (10 ** -zeros).toFixed(zeros) : `10⁻${raised(zeros)}`;

/** What the picture says, for every state. */
export function describe({ zeros, good, exact, elsewhere }: Bills): string {
  const rest = `The other ${MAILS - 1} cost ${nats(good)} each.`;
  const others = elsewhere.map(({ name, mean }) => `${name} ${nats(mean)}`).join(', ');
  return exact.one === Infinity
    ? `In one mail the truth got exactly 0: its loss is infinite. ${rest} The mean is infinite all the same. Libraries report a number: ${others}.`
    : `In one mail the truth got ${chance(zeros)}, which costs ${nats(exact.one)}. ${rest} The mean is ${nats(exact.mean)}. In libraries: ${others}.`;
}
