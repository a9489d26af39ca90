import { readdirSync, readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { moduleOf, typesOf } from '../../src/data/module.ts';
import { readDatasets } from '../../src/data/read-datasets.ts';
import type { Dataset } from '../../src/data/dataset.ts';

const folder = new URL('../../content/datasets/', import.meta.url);
const fileOf = (name: string): URL => new URL(name, folder);

/** The datasets of these files, or an error with everything that is wrong with them. */
function required(names: readonly string[]): readonly Dataset[] {
  const { datasets, faults } = readDatasets(
    Object.fromEntries(names.map((name) => [`content/datasets/${name}`, readFileSync(fileOf(name), 'utf8')])),
  );
  if (faults.length > 0) throw new Error(`The datasets have faults:\n${faults.join('\n')}`);
  return datasets;
}

/** `content/datasets/<name>.csv` as a module of numbers, for whatever imports it. */
export const datasetModules: Plugin = {
  name: 'datasets',
  load: {
    filter: { id: /\/content\/datasets\/[^/]+\.csv$/ },
    handler: (id: string) => {
      const name = id.slice(id.lastIndexOf('/') + 1, -'.csv'.length);
      const [dataset] = required([`${name}.csv`, `${name}.yaml`]);
      return dataset && { code: moduleOf(dataset), moduleType: 'js' as const };
    },
  },
};

/**
 * `content/datasets/<name>.csv` is a module of numbers wherever it is imported, read and checked while the site is built; a figure never
 * gets a parser. Types of the columns are written to `.astro/`, like those of the content.
 */
export const datasets: AstroIntegration = {
  name: 'datasets',
  hooks: {
    'astro:config:setup': ({ updateConfig, addWatchFile }) => {
      for (const name of readdirSync(folder)) addWatchFile(fileOf(name));
      updateConfig({ vite: { plugins: [datasetModules] } });
    },
    'astro:config:done': ({ injectTypes }) => {
      injectTypes({ filename: 'datasets.d.ts', content: typesOf(required(readdirSync(folder))) });
    },
  },
};
