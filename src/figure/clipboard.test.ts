import { afterEach, expect, test, vi } from 'vitest';
import { SAID_MS, sayOn } from './clipboard.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('a button says how it went for a moment, however often it is pressed meanwhile, and has its name again', () => {
  vi.useFakeTimers();
  const button = { textContent: 'Copy TeX' } as HTMLElement;
  sayOn(button, 'Copied');
  expect(button.textContent).toBe('Copied');
  vi.advanceTimersByTime(SAID_MS - 1);
  sayOn(button, 'The browser forbids it');
  vi.advanceTimersByTime(SAID_MS - 1);
  expect(button.textContent, 'as long as the first').toBe('The browser forbids it');
  vi.advanceTimersByTime(1);
  expect(button.textContent).toBe('Copy TeX');
  sayOn(button, 'Copied');
  vi.advanceTimersByTime(SAID_MS);
  expect(button.textContent).toBe('Copy TeX');
});
