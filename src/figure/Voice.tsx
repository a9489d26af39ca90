import { memo, type ReactNode, useEffect, useRef, useState } from 'react';

/** A reader who keeps changing things is not interrupted: the voice waits until the figure rests. */
const REST_MS = 400;

interface Props {
  /** What the figure shows now; the empty string before anything was changed. */
  sentence: string;
  /** What a button did, or a goal that was reached. */
  news: string;
}

/** A figure's one live region. It says what is new, once: the news, and the sentence where that is another one than it said last. */
export const Voice = memo(function Voice({ sentence, news }: Props): ReactNode {
  const [said, say] = useState('');
  const last = useRef('');
  useEffect(() => {
    const timer = setTimeout(() => {
      say([news, ...(sentence === last.current ? [] : [sentence])].filter((part) => part !== '').join(' '));
      last.current = sentence;
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [sentence, news]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
});
