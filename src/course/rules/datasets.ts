import { readDatasets } from '~/data/read-datasets.ts';
import type { Content } from './read.ts';

/** Every dataset is a table with its description, and the two fit. Without it figures cannot be loaded, so this is said with the words. */
export const checkDatasets = ({ texts }: Content): string[] => [...readDatasets(texts).faults];
