/** The copy buttons of /embed/: the address of a figure, or the frame for it, as high as the figure says that it is. */
import { copyText } from '~/figure/clipboard.ts';
import { fixedFrame, SPARE_PX, USUAL_PX, WIDTHS } from '~/figure/embed-code.ts';

/** A browser lets a click copy for some five seconds; a figure that says nothing until then gets the usual height. */
const PATIENCE_MS = 3000;

/** How high a figure is in a wide frame. It tells any page around it. */
function heightOf(address: string): Promise<number> {
  const frame = document.createElement('iframe');
  // A figure is lower in a low window, so it is asked in one of the usual height.
  Object.assign(frame, {
    src: address,
    width: WIDTHS.wide,
    height: USUAL_PX,
    tabIndex: -1,
    className: 'measured',
  });
  frame.setAttribute('aria-hidden', 'true');
  return new Promise<number>((done) => {
    const hear = ({ source, data }: MessageEvent<{ height?: unknown } | undefined>): void => {
      if (source === frame.contentWindow && typeof data?.height === 'number') finish(data.height + SPARE_PX);
    };
    const finish = (heightPx: number): void => {
      removeEventListener('message', hear);
      clearTimeout(late);
      frame.remove();
      done(heightPx);
    };
    const late = setTimeout(() => finish(USUAL_PX), PATIENCE_MS);
    addEventListener('message', hear);
    document.body.append(frame);
  });
}

for (const item of document.querySelectorAll<HTMLElement>('[data-embeds]')) {
  const link = item.querySelector('a');
  const said = item.querySelector('[role=status]');
  if (!link || !said) continue;
  const copy = async (what: string): Promise<void> => {
    said.textContent = '';
    const text =
      what === 'address'
        ? link.href
        : fixedFrame(
            { address: link.href, title: link.textContent.trim(), heightPx: await heightOf(link.href) },
            WIDTHS.wide,
          );
    said.textContent = (await copyText(text)) ? 'Copied.' : `Copy this: ${text}`;
  };
  for (const button of item.querySelectorAll<HTMLElement>('[data-copies]'))
    button.addEventListener('click', () => void copy(button.dataset['copies'] ?? ''));
}
