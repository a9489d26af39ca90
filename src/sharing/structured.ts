/** What the site says of itself to machines, in the words of schema.org: the course, and each of its lessons. */
import type { LessonEntry } from '~/course/course.ts';
import { absolute } from './absolute.ts';
import { pathOf } from './pictures.ts';

/** A record of JSON-LD. */
type Told = Readonly<Record<string, unknown>>;

/** What is true of the course and of every part of it. LICENSE puts the lessons under this one. */
const shared: Told = {
  inLanguage: 'en',
  isAccessibleForFree: true,
  educationalLevel: 'Beginner',
  license: 'https://creativecommons.org/licenses/by/4.0/',
};

const addressOf = ({ slug }: LessonEntry): string => absolute(`lessons/${slug}/`);
const courseId = (): string => `${absolute('lessons/')}#course`;
const duration = (minutes: number): string => `PT${minutes}M`;

const lessonTold = (lesson: LessonEntry): Told => ({
  '@type': 'LearningResource',
  '@id': addressOf(lesson),
  url: addressOf(lesson),
  name: lesson.title,
  description: lesson.question,
  position: lesson.order,
  timeRequired: duration(lesson.minutes.path),
  teaches: lesson.outcomes,
  learningResourceType: 'Interactive lesson',
  ...shared,
});

/** For the page of a lesson. */
export const lessonData = (lesson: LessonEntry): Told => ({
  '@context': 'https://schema.org',
  ...lessonTold(lesson),
  image: absolute(pathOf(lesson)),
  isPartOf: { '@type': 'Course', '@id': courseId(), name: 'Bullseye', url: absolute('lessons/') },
});

/** For pages that show the whole course. */
export function courseData(lessons: readonly LessonEntry[], description: string): Told {
  const workload = duration(lessons.reduce((sum, { minutes }) => sum + minutes.path, 0));
  return {
    '@context': 'https://schema.org',
    '@type': 'Course',
    '@id': courseId(),
    url: absolute('lessons/'),
    name: 'Bullseye',
    description,
    image: absolute(pathOf(undefined)),
    timeRequired: workload,
    provider: { '@type': 'Organization', name: 'Bullseye', url: absolute('') },
    offers: { '@type': 'Offer', category: 'Free' },
    hasCourseInstance: { '@type': 'CourseInstance', courseMode: 'Online', courseWorkload: workload },
    hasPart: lessons.map(lessonTold),
    ...shared,
  };
}
