/**
 * Links come through mail programs, chats and word processors, which break lines, write `&` as `&amp;`, encode what is encoded already and take
 * the full stop of a sentence along. What a figure writes has only letters, digits and `_ . + - /`, with a letter or digit at the end, so all else in it can only come from there.
 */

/** No piece of ours is longer; a longer one is junk, and left as it is. */
const LONGEST = 600;
/** As often as anything is encoded anew on its way. */
const MOST_LAYERS = 3;

const blanks = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g;
/** What a sentence, a bracket, a quotation or Markdown leaves at the end; and what begins something else: a second `?`, an encoded `#`. */
const behind = /(?:[?#].*|[/\\|*"`>\p{Po}\p{Pe}\p{Pf}\p{Sk}]+)$/u;
const dashes = /[−\p{Pd}]/gu;

/** Decoded until nothing is encoded any more; undefined where it cannot be. */
function decoded(text: string): string | undefined {
  let now = text.replaceAll('+', ' ');
  try {
    for (let layer = 0; layer < MOST_LAYERS && now.includes('%'); layer += 1) now = decodeURIComponent(now);
  } catch {
    return undefined;
  }
  return now;
}

/**
 * Name and value of a piece that sets this widget, or names the version. Mail in quoted-printable writes `=` as `=3D`, and breaks a line anywhere
 * with a `=` at its end: of several `=` the first that has a name of ours in front of it is meant.
 */
function pairOf(widget: string, piece: string): string | undefined {
  const parts = piece.replace(blanks, '').replace(/^\?+/, '').split('=');
  for (let at = 1; at < parts.length; at += 1) {
    const name = parts.slice(0, at).join('');
    if (name !== 'v' && !(name.startsWith(`${widget}.`) && /^\w+$/.test(name.slice(widget.length + 1)))) continue;
    const value = parts.slice(at).join('').replace(/^3D/, '').replace(dashes, '-');
    return `${name}=${encodeURIComponent(value.replace(behind, '').replace(behind, ''))}`;
  }
  return undefined;
}

/** The search string of a link as it was before it was mangled, as far as it is this widget's; all else stays as it is. */
export const mended = (widget: string, search: string): string =>
  search
    .replace(/&(?:amp(?:;|%3B)|#(?:38|x26);)+/gi, '&')
    .split('&')
    .map((piece) => {
      const text = piece.length > LONGEST ? undefined : decoded(piece);
      if (text === undefined) return piece;
      // A whole link that was encoded once more has its own `&` inside.
      const inside = text.split(/&(?:amp;)*/);
      const pairs = inside.map((one) => pairOf(widget, one));
      return pairs.some(Boolean) ? pairs.map((pair, i) => pair ?? encodeURI(inside[i] ?? '')).join('&') : piece;
    })
    .join('&');
