/**
 * Every figure in two visits: under mouse and keys, and under a finger. What is asked of it stands in figure/, a file for each part of it; what
 * only some figures do has a spec of its own, and what the frame round them does is asked of a few.
 */
import { countShifts, expectFit, expectNoShift } from './checks.ts';
import { fingerBesideScrolls, fingerDragsEveryHandle, mouseDragsEveryHandle } from './figure/drag.ts';
import { formulaIsHeardAsSeen, keepTones, lossIsHeard } from './figure/ear.ts';
import { badNumbers, everyControlWorks, everyStepCanBeUndone, undo } from './figure/frame.ts';
import { keysMoveEveryValue } from './figure/keys.ts';
import { arrivesAtOnce, nothingMoves } from './figure/still.ts';
import { addressCarriesTheState, otherFiles, tableAndPicture } from './figure/takeaway.ts';
import { expect, openFigure, phone, push, shown, test, unlike, widgets } from './site.ts';

for (const widget of widgets) {
  test(`${widget} under mouse and keys`, async ({ page }) => {
    await page.addInitScript(countShifts);
    await page.addInitScript(keepTones);
    const figure = await openFigure(page, widget);
    await expectNoShift(page);
    await expectFit(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    const start = await shown(figure);
    await expect(undo(figure), 'nothing to undo at first').toHaveAttribute('aria-disabled', 'true');

    await test.step('keys', () => keysMoveEveryValue(page, figure));
    await test.step('mouse', () => mouseDragsEveryHandle(page, figure));
    await test.step('buttons, boxes, choices and chips', () => everyControlWorks(page, figure));
    expect(await shown(figure), 'all of it can be taken back').toEqual(start);
    await test.step('formula', () => formulaIsHeardAsSeen(figure));
    await test.step('address', () => addressCarriesTheState(page, figure));
    await test.step('table and picture', () => tableAndPicture(page, figure));

    if (!unlike.includes(widget)) return;
    await test.step('other files', () => otherFiles(page, figure));
    await push(figure, 'Reset');
    await test.step('undo', () => everyStepCanBeUndone(page, figure));
    await test.step('no numbers', () => badNumbers(figure));
    await test.step('sound', () => lossIsHeard(page, figure));
  });
}

test.describe('on a phone', () => {
  test.use({ ...phone, viewport: { width: 390, height: 600 } });
  for (const widget of widgets) {
    test(`${widget} under a finger, for a reader who wants it still`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const figure = await openFigure(page, widget);
      await test.step('nothing moves by itself', () => nothingMoves(page, figure));
      await test.step('finger', () => fingerDragsEveryHandle(page, figure));
      await test.step('a finger beside', () => fingerBesideScrolls(page, figure));
      await test.step('chips', () => arrivesAtOnce(page, figure));
    });
  }
});
