/** What a piece of a formula does to the spaces around it. */
type Kind =
  | 'atom'
  | 'relation'
  | 'sign'
  | 'times'
  | 'open'
  | 'close'
  | 'bar'
  | 'comma'
  | 'name'
  | 'sum'
  | 'fraction'
  | 'words'
  | 'gap'
  | 'break';

interface Piece {
  readonly kind: Kind;
  readonly text: string;
}

interface Node {
  readonly tag: string;
  readonly attributes: string;
  readonly children: Node[];
  text: string;
}

/** KaTeX's MathML as a tree: elements with text or with children, never both. */
function treeOf(mathml: string): Node {
  const root: Node = { tag: 'mrow', attributes: '', children: [], text: '' };
  const open = [root];
  for (const [, closing, tag = '', attributes = '', alone, text = ''] of mathml.matchAll(
    /<(\/?)([a-z]+)([^>]*?)(\/?)>([^<]*)/g,
  )) {
    if (closing) open.pop();
    else {
      const node: Node = { tag, attributes, children: [], text: '' };
      open.at(-1)?.children.push(node);
      if (!alone) open.push(node);
    }
    const around = open.at(-1);
    if (around && around.children.length === 0) around.text += text;
  }
  return root;
}

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replaceAll('\u00a0', ' ');

const operators: Readonly<Record<string, Piece>> = {
  ...Object.fromEntries([...'=≤≥<>≈≠←→∈'].map((text) => [text, { kind: 'relation', text }])),
  ...Object.fromEntries([...'+−±'].map((text) => [text, { kind: 'sign', text }])),
  '-': { kind: 'sign', text: '−' },
  '⋅': { kind: 'times', text: '·' },
  '×': { kind: 'times', text: '×' },
  '/': { kind: 'times', text: '/' },
  '(': { kind: 'open', text: '(' },
  '[': { kind: 'open', text: '[' },
  ')': { kind: 'close', text: ')' },
  ']': { kind: 'close', text: ']' },
  '∣': { kind: 'bar', text: '|' },
  '|': { kind: 'bar', text: '|' },
  ',': { kind: 'comma', text: ',' },
  '∑': { kind: 'sum', text: 'Σ' },
  '∏': { kind: 'sum', text: 'Π' },
};

/** A live number's mark (./tex.ts) is a number of eight digits, of which none may become an exponent. */
const isMark = (text: string): boolean => /902100\d\d/.test(text);
const raised: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+−=()n'].map((plain, i) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'][i] ?? '']),
);
const lowered: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+−=()aehijklmnoprstuvx'].map((plain, i) => [plain, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ'][i] ?? '']),
);

/** Text as an index or exponent: in small letters where there are such, else after `_` or `^`. */
function small(text: string, letters: Readonly<Record<string, string>>, sign: '_' | '^'): string {
  const close = text.replaceAll(' ', '');
  if (/\p{L}{2}/u.test(text)) return `${sign}${closed(text)}`;
  if (!isMark(text) && [...close].every((letter) => Object.hasOwn(letters, letter)))
    return [...close].map((letter) => letters[letter]).join('');
  return isAtom(text) ? `${sign}${text}` : `${sign}(${text})`;
}

/** One letter with its accent, one number, or something in brackets of its own. */
const isAtom = (text: string): boolean => /^(?:.\p{M}*|[\d.,]+|\([^()]*\))$/u.test(text);
const closed = (text: string): string => (isAtom(text) || /^\p{L}+$/u.test(text) ? text : `(${text})`);

const accents: Readonly<Record<string, string>> = { '^': '\u0302', ˆ: '\u0302', '‾': '\u0304', ˉ: '\u0304' };

function casesOf(table: Node): string {
  return table.children
    .map(({ children: [value, when] }) => {
      const condition = written(when?.children ?? []);
      return `${written(value?.children ?? [])} ${/[=≤≥<>]/.test(condition) ? 'if ' : ''}${condition}`;
    })
    .join('; ');
}

function piecesOf(node: Node, before: Node | undefined): Piece[] {
  const { tag, attributes, children } = node;
  const text = unescaped(node.text);
  const [first, second, third] = children;
  const inside = (child: Node | undefined): string => (child ? written([child]) : '');
  /** The first child with something behind it: it goes on being what it is. */
  const followed = (suffix: string): Piece[] => {
    const pieces = first ? piecesOf(first, undefined) : [];
    const last = pieces.at(-1);
    if (!last || pieces.length > 1) return [{ kind: 'atom', text: closed(inside(first)) + suffix }];
    return [{ kind: last.kind, text: last.text + suffix }];
  };
  switch (tag) {
    case 'mo':
      if (text === '\u2061' || text === '{' || text === '') return [];
      return [operators[text] ?? { kind: 'atom', text }];
    case 'mi':
      if (Object.hasOwn(operators, text)) return operators[text] ? [operators[text]] : [];
      return [{ kind: text.length > 1 && /^[a-z]+$/.test(text) ? 'name' : 'atom', text }];
    case 'mn':
      return [{ kind: 'atom', text }];
    case 'mtext':
      return text.trim() === '' ? [{ kind: 'gap', text: ' ' }] : [{ kind: 'words', text }];
    case 'mspace':
      return [/linebreak|width="2em"/.test(attributes) ? { kind: 'break', text: '\n' } : { kind: 'gap', text: ' ' }];
    case 'mfrac':
      return [{ kind: 'fraction', text: `${closed(inside(first))}/${closed(inside(second))}` }];
    case 'msqrt':
      return [{ kind: 'atom', text: `√${closed(written(children))}` }];
    case 'mover':
      return Object.hasOwn(accents, unescaped(second?.text ?? ''))
        ? [{ kind: 'atom', text: `${inside(first)}${accents[unescaped(second?.text ?? '')]}`.normalize('NFC') }]
        : followed(small(inside(second), raised, '^'));
    case 'msup':
      return followed(small(inside(second), raised, '^'));
    case 'msub':
    case 'munder':
      return followed(small(inside(second), lowered, '_'));
    case 'msubsup':
    case 'munderover':
      return followed(small(inside(second), lowered, '_') + small(inside(third), raised, '^'));
    case 'mtable':
      return before?.tag === 'mo' && before.text === '{'
        ? [{ kind: 'atom', text: casesOf(node) }]
        : children.flatMap((row, i) => [
            ...(i > 0 ? [{ kind: 'break', text: '\n' } as const] : []),
            ...row.children.flatMap((cell) => allPieces(cell.children)),
          ]);
    default:
      return allPieces(children);
  }
}

const allPieces = (nodes: readonly Node[]): Piece[] => nodes.flatMap((node, i) => piecesOf(node, nodes[i - 1]));

/** After these something begins: a sign is that of a number, a bar opens. */
const begins = new Set<Kind | undefined>([undefined, 'relation', 'sign', 'times', 'open', 'comma', 'break']);
const factors = new Set<Kind | undefined>(['atom', 'open', 'name', 'sum', 'fraction', 'close']);

/** Pieces in a row, with the spaces that a person would type. */
function written(nodes: readonly Node[]): string {
  const pieces = allPieces(nodes);
  const solid = (from: number, way: 1 | -1): Piece | undefined => {
    let at = from + way;
    while (pieces[at]?.kind === 'gap') at += way;
    return pieces[at];
  };
  let barOpen = false;
  let afterSign = false;
  const texts = pieces.map(({ kind, text }, i) => {
    const before = solid(i, -1);
    const after = solid(i, 1)?.kind;
    const first = begins.has(before?.kind) || before?.text.endsWith(' ') || (before?.kind === 'bar' && barOpen);
    const signed = afterSign;
    afterSign = (kind === 'sign' && first) || (kind === 'gap' && signed);
    switch (kind) {
      case 'relation':
      case 'times':
        return ` ${text} `;
      case 'sign':
        return first ? text : ` ${text} `;
      case 'comma':
        return `${text} `;
      case 'sum':
        return `${first ? '' : ' '}${text} `;
      case 'name':
        return `${first ? '' : ' '}${text}${after === 'open' ? '' : ' '}`;
      case 'fraction':
        return factors.has(before?.kind) || factors.has(after) ? `(${text})` : text;
      case 'gap':
        return signed || (barOpen && (before?.kind === 'bar' || after === 'bar')) ? '' : text;
      case 'bar':
        barOpen = !barOpen;
        return text;
      default:
        return text;
    }
  });
  return texts
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/([([]) | (?=[)\],;])/g, '$1')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/**
 * A formula as people type it, from the MathML that KaTeX makes of it: what is copied with the text around it. "MSE = (1/n) Σᵢ (ŷᵢ − yᵢ)²".
 * Statements that stand side by side or in rows stand in lines of their own.
 */
export const plain = (html: string): string =>
  written(treeOf(/<semantics>(.*?)(?:<annotation|<\/semantics>)/s.exec(html)?.[1] ?? '').children);
