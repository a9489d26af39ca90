/** Undo and redo by keys, as in a text editor: Ctrl+Z or ⌘Z; with Shift, or Ctrl+Y, the other way. A text box keeps its own. */
interface Keys {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

export function turnAsked(
  { key, ctrlKey, metaKey, shiftKey, altKey }: Keys,
  typing: boolean,
): 'undo' | 'redo' | undefined {
  if (typing || altKey || ctrlKey === metaKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && ctrlKey && !shiftKey ? 'redo' : undefined;
}
