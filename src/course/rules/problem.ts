/** One fault of the content, in the one form that every check uses: where, what, the bad text, why, and what would be right. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  /** What kind of thing is wrong: "the widget". */
  readonly what: string;
  /** The text that is wrong, as the author wrote it. */
  readonly bad: string;
  /** Why it is wrong, without a full stop; "is not known" if left out. */
  readonly why?: string;
  /** What would be right. */
  readonly legal: string | readonly string[];
}

/** `content/lessons/x.mdx:12: the widget “dart-thrown” is not known. Legal: dart-throw, mse-houses.` */
export function problem({ file, line, what, bad, why = 'is not known', legal }: Fault): string {
  const right = typeof legal === 'string' ? legal : legal.join(', ') || 'none';
  return `${file}:${line}: ${what} “${bad}” ${why}. Legal: ${right}.`;
}
