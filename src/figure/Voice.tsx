import { memo, type ReactNode, useEffect, useRef, useState } from 'react';

/** The announcement waits until the reader pauses: a screen reader that is interrupted all the time says nothing. */
const REST_MS = 400;

interface Props {
  /** What the figure shows now; empty before anything was changed. */
  sentence: string;
  /** What a button did, or a goal that was reached. */
  news: string;
}

/** A figure's one live region. It says each thing once: the news, and the sentence where it has changed. */
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
