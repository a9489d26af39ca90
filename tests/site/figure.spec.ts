/**
 * Every figure in one visit: under mouse and keys, and under a finger. What is asked of it stands in figure/, a file for each part of it; what
 * only some figures do has a spec of its own.
 */
import { countShifts, expectFit, expectNoShift } from './checks.ts';
import { fingerBesideScrolls, fingerDragsEveryHandle, mouseDragsEveryHandle } from './figure/drag.ts';
import { keepTones } from './figure/ear.ts';
import { badNumbers, everyChipGlides, oneOfEachWorks, settleWager, undo } from './figure/frame.ts';
import { allHolds, goInside } from './figure/inside.ts';
import { everyKey } from './figure/keys.ts';
import { nothingMoves } from './figure/still.ts';
import { addressCarriesTheState, filesAreSaved } from './figure/takeaway.ts';
import { expect, openFigure, push, shown, test, twoFrames, unlike, widgets } from './site.ts';

// A finger as well as a mouse, as some readers have.
test.use({ hasTouch: true });

for (const widget of widgets) {
  test(`${widget} under mouse, keys and finger`, async ({ page }) => {
    await page.addInitScript(countShifts);
    await page.addInitScript(keepTones);
    await goInside(page);
    const figure = await openFigure(page, widget);
    await expectNoShift(page);
    await expectFit(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    await twoFrames(page);
    await settleWager(figure);
    const start = await shown(figure);
    await expect(undo(figure), 'nothing to undo at first').toHaveAttribute('aria-disabled', 'true');

    await test.step('keys', () => allHolds(page, 'keys'));
    await test.step('mouse', () => mouseDragsEveryHandle(page, figure));
    await test.step('buttons, boxes and choices', () => allHolds(page, 'controls'));
    expect(await shown(figure), 'all of it can be taken back').toEqual(start);

    await test.step('on a phone, for a reader who wants it still', async () => {
      await page.setViewportSize({ width: 390, height: 600 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await twoFrames(page);
      await nothingMoves(page, figure);
      await test.step('finger', () => fingerDragsEveryHandle(page, figure));
      if (unlike.includes(widget)) await test.step('a finger beside', () => fingerBesideScrolls(page, figure));
      await allHolds(page, 'chips');
      await allHolds(page, 'history');
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await page.setViewportSize({ width: 1280, height: 800 });
      await twoFrames(page);
    });

    await test.step('formula', () => allHolds(page, 'formula'));
    await test.step('address', () => addressCarriesTheState(page, figure));
    await test.step('table and files', () => allHolds(page, 'files'));
    await test.step('sound', () => allHolds(page, 'sound'));

    // What is the same for all figures, because it is not theirs but the frame's and the browser's.
    if (!unlike.includes(widget)) return;
    await push(figure, 'Reset');
    await test.step('a reader’s own keys', () => everyKey(page, figure));
    await test.step('a reader’s own clicks', () => oneOfEachWorks(figure));
    await test.step('chips glide', () => everyChipGlides(page, figure));
    await test.step('saved files', () => filesAreSaved(page, figure));
    await test.step('no numbers', () => badNumbers(figure));
  });
}
