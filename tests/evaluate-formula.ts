/** A small reader of TeX: it works out the formulas that readers see, so that they can be held against the functions that figures compute. */
export type Symbols = Readonly<Record<string, number | readonly number[]>>;

const ends = new Set(['+', '-', ')', '}', ',', '\\rvert', undefined]);

/** What `evaluate` reads besides numbers and the symbols of the loss, as it is told to who writes something else. */
const READABLE =
  '+, -, ^, ( ), \\lvert \\rvert, \\frac, \\tfrac, \\sqrt, \\max, \\ln, \\cosh, \\tanh, \\sum, \\operatorname{sign}, e; ' +
  'or rows: \\begin{cases} A & L \\le R\\\\ B & \\text{beyond} \\end{cases}, also with <, = and >';

/** What a formula gives. An index (k in y_k) is a symbol, too. Throws for TeX that it does not know: teach it here. */
export function evaluate(tex: string, symbols: Symbols): number {
  const unread = (what: string): Error =>
    new Error(
      `“${what}” cannot be worked out. Legal: numbers, ${Object.keys(symbols).join(', ')}, ${READABLE}. ` +
        'Write it with these, or teach it to `evaluate` in tests/evaluate-formula.ts.',
    );
  const cases = /^\\begin\{cases\}(.+)\\end\{cases\}$/.exec(tex)?.[1];
  if (cases !== undefined) {
    for (const row of cases.split('\\\\')) {
      const [value = '', condition = ''] = row.split('&').map((part) => part.trim());
      const [, left, sign = '', right] = /^(.+?)(\\le(?![a-z])|[<=>])(.+)$/.exec(condition) ?? [];
      if (left !== undefined && right !== undefined) {
        const difference = evaluate(left.trim(), symbols) - evaluate(right.trim(), symbols);
        const holds =
          sign === '<'
            ? difference < 0
            : sign === '>'
              ? difference > 0
              : sign === '='
                ? difference === 0
                : difference <= 0;
        if (!holds) continue;
      } else if (!condition.startsWith('\\text{')) throw unread(condition);
      return evaluate(value, symbols);
    }
    return NaN;
  }
  const tokens =
    tex
      .replace(/\\[,;]|\\[bB]ig[lr](?![a-z])/g, ' ')
      .replace(/\\tfrac(\d)(\d)/g, '\\frac{$1}{$2}')
      .match(/\\hat y|\\operatorname\{\w+\}|\\[a-zA-Z]+|\d+(?:\.\d+)?|\S/g) ?? [];
  const indices: Record<string, number> = {};
  let at = 0;
  const skip = (wanted: string): void => {
    if (tokens[at] !== wanted) throw new Error(`“${wanted}” was expected, not “${tokens[at] ?? 'the end'}”.`);
    at += 1;
  };
  const grouped = <Read>(read: () => Read): Read => {
    if (tokens[at] !== '{') return read();
    skip('{');
    const found = read();
    skip('}');
    return found;
  };
  const indexName = (): string => {
    skip('_');
    return grouped(() => tokens[at++] ?? '');
  };
  const summed = (): number => {
    const name = indexName();
    const from = at;
    const size = Math.max(...Object.values(symbols).map((value) => (typeof value === 'number' ? 0 : value.length)));
    let total = 0;
    for (let i = 0; i < size; i += 1) {
      at = from;
      indices[name] = i;
      total += product();
    }
    return total;
  };
  const symbol = (name: string): number => {
    const value = symbols[name];
    if (value === undefined) throw unread(name || 'the end');
    if (typeof value === 'number') return value;
    const index = indexName();
    return value[indices[index] ?? (symbols[index] as number)] ?? NaN;
  };
  const bracketed = (end: string): number[] => {
    const values = [sum()];
    while (tokens[at] === ',') {
      skip(',');
      values.push(sum());
    }
    skip(end);
    return values;
  };
  const atom = (): number => {
    const token = tokens[at++] ?? '';
    if (/^\d/.test(token)) return Number(token);
    switch (token) {
      case '(':
        return bracketed(')')[0] ?? NaN;
      case '\\lvert':
        return Math.abs(bracketed('\\rvert')[0] ?? NaN);
      case '\\max':
        skip('(');
        return Math.max(...bracketed(')'));
      case '\\frac':
        return grouped(sum) / grouped(sum);
      case '\\sqrt':
        return Math.sqrt(grouped(sum));
      case '\\ln':
        return Math.log(power());
      case '\\cosh':
        return Math.cosh(power());
      case '\\tanh':
        return Math.tanh(power());
      case '\\operatorname{sign}':
        return Math.sign(power());
      case '\\sum':
        return summed();
      case 'e':
        return Math.E;
      default:
        return symbol(token);
    }
  };
  const power = (): number => {
    const base = atom();
    if (tokens[at] !== '^') return base;
    skip('^');
    return base ** (tokens[at] === '{' ? grouped(sum) : atom());
  };
  const product = (): number => {
    if (tokens[at] === '-') {
      skip('-');
      return -product();
    }
    let value = power();
    while (!ends.has(tokens[at])) value *= power();
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '-') value += tokens[at++] === '+' ? product() : -product();
    return value;
  };
  const result = sum();
  if (at < tokens.length) throw unread(tokens.slice(at).join(' '));
  return result;
}
