import { expect, test } from 'vitest';
import { lessonLink, wallLink } from './links.ts';

test('a link opens just this state, in the lesson', () => {
  expect(lessonLink('mean-squared-error', 'mse-houses guess1=350')).toBe(
    '/lessons/mean-squared-error/?mse-houses.guess1=350&v=1#mse-houses',
  );
  expect(lessonLink('throw-a-dart', 'dart-throw')).toBe('/lessons/throw-a-dart/#dart-throw');
});

test('on the wall there is the figure and little else', () => {
  expect(wallLink({ show: 'mse-houses guess1=350', hide: [], keep: [] })).toBe(
    '/embed/mse-houses/?mse-houses.guess1=350&v=1&hide=toolbar,controls,formula,code,goals&wall=yes',
  );
  expect(wallLink({ show: 'training-loop', hide: ['sentence'], keep: ['controls'] })).toBe(
    '/embed/training-loop/?hide=toolbar,sentence,formula,code,goals&wall=yes',
  );
});
