/**
 * The small script of a handout: prints, and copies a link. The figures themselves write their state into the address, and what is left out
 * of the paper stands there too, so the link is the address.
 */
import { copyText } from '~/figure/clipboard.ts';

const bar = document.querySelector('.handout-bar');
const said = bar?.querySelector('.handout-said');
const switches = [...(bar?.querySelectorAll<HTMLInputElement>('[data-without]') ?? [])];
const left = new URLSearchParams(location.search).get('without')?.split(',') ?? [];

/** What is left out of the paper. The style sheet reads it from the page: not every browser lets it ask the boxes themselves. */
const leftOut = (): string[] => {
  const without = switches.filter(({ checked }) => !checked).map(({ dataset }) => dataset['without'] ?? '');
  bar?.parentElement?.setAttribute('data-left', without.join(' '));
  return without;
};

for (const box of switches) {
  if (left.includes(box.dataset['without'] ?? '')) box.checked = false;
  box.addEventListener('change', () => {
    const without = leftOut();
    const others = location.search
      .replace(/^\?/, '')
      .split('&')
      .filter((pair) => pair !== '' && !pair.startsWith('without='));
    const search = [...others, ...(without.length > 0 ? [`without=${without.join(',')}`] : [])].join('&');
    history.replaceState(history.state, '', location.pathname + (search === '' ? '' : `?${search}`));
  });
}
leftOut();

bar?.querySelector('[data-print]')?.addEventListener('click', () => window.print());
bar?.querySelector('[data-copy-handout]')?.addEventListener(
  'click',
  () =>
    void (async () => {
      const link = location.origin + location.pathname + location.search;
      const copied = await copyText(link);
      if (said) said.textContent = copied ? 'Copied, with your figures.' : `Copy this: ${link}`;
    })(),
);

// The answers are worked out for the figures as they stand.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-carries]')) {
  const carry = (): void => {
    link.search = location.search;
  };
  link.addEventListener('pointerdown', carry);
  link.addEventListener('focus', carry);
  link.addEventListener('click', carry);
}

// A printed page says where its figures can be dragged.
for (const place of document.querySelectorAll('[data-host]')) place.textContent = location.host;
