import type { ReactNode } from 'react';

/** A dart that stuck with its point at (0, 0), flying in from the lower right. */
export function Dart(): ReactNode {
  return (
    <g>
      <line className="dart-point" x1={0} y1={0} x2={15} y2={11} />
      <path className="dart-barrel" d="M13 12.5 L34 28 L37 24 L16 8.5 Z" />
      <path className="dart-flight" d="M33 25.5 L52 39 L70 43 L62 50 L63 60 L49 51 L47 43 L32 29 Z" />
      <circle className="handle-dot" r={5.5} />
    </g>
  );
}
