/** A way of putting it that nobody would say to a sixteen-year-old, and how it's said instead. */
interface Avoided {
  /** Matched whatever its capitals, and over a break of the line. */
  readonly words: RegExp;
  readonly instead: string;
}

/** The whole list. A smoke alarm, not the voice: it's kept short, and each entry is wrong wherever a reader may meet it. */
export const avoided: readonly Avoided[] = [
  { words: /\bmend(?:s|ed|ing)?\b/, instead: 'fix' },
  { words: /\bhence\b/, instead: 'so' },
  { words: /\bfor (?:it|that) is\b/, instead: 'because it’s, or a sentence of its own' },
  { words: /\bthe one that\b(?!’s)/, instead: 'the name of the thing' },
  {
    words: /\bthe truth was (?:given|believed)\b|\bbelief in the truth\b/,
    instead: 'the chance it gave the right answer',
  },
  { words: /\bdear(?:er|est)?\b/, instead: 'costs more, or expensive' },
  { words: /\b(?:im)?probable\b/, instead: 'likely' },
  // "Is it all the same?" and "the values are all the same" mean what they say.
  { words: /(?<!\b(?:are|is|it|it’s|they’re) )\ball the same\b/, instead: 'anyway, or still' },
  { words: /\bturn(?:s|ed)? round\b/, instead: 'go back the other way, or flip' },
  { words: /\bonce round\b/, instead: 'one lap of' },
  { words: /\bmay read\b/, instead: 'you’ll read, or can read' },
  { words: /\bbooks like to\b/, instead: 'what the books do: you’ll often see' },
  { words: /\bus noobs\b|\byou noobs?\b/, instead: 'nothing: nobody is called that here' },
];
