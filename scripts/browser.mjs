/**
 * Sees to what the tests need besides npm's packages: Chromium, Firefox, pdftotext for what is printed, and python3 with the libraries of
 * the code that the lessons show. What is missing is installed where that can be done quietly (apt-get, as root or with a sudo that asks nothing);
 * elsewhere it says what to install. It downloads nothing by itself.
 */
import { spawnSync } from 'node:child_process';
import { findBrowser, findFirefox, noBrowser, noFirefox } from './find-browser.mjs';
import { libraries } from '../src/course/libraries.ts';
import { findPython, noPython } from './find-python.mjs';

/** @param {string} command @param {string[]} words */
const works = (command, ...words) => spawnSync(command, words, { stdio: 'ignore' }).status === 0;

/** @param {string[]} packages */
function install(packages) {
  if (!works('apt-get', '--version')) return;
  const root = process.getuid?.() === 0;
  if (!root && !works('sudo', '-n', 'true')) return;
  const run = (/** @type {string[]} */ ...words) => {
    const [command = '', ...rest] = root ? words : ['sudo', '-n', ...words];
    return (
      spawnSync(command, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
        .status === 0
    );
  };
  console.log(`Installing ${packages.join(', ')} with apt-get…`);
  // An outdated list is no reason to stop: the packages may be in it all the same.
  run('apt-get', 'update');
  // One by one: a name that this system does not know keeps none of the others away.
  for (const one of packages) run('apt-get', 'install', '-y', '--no-install-recommends', one);
}

const readsPdf = () => works('pdftotext', '-v');

// A wrong CHROMIUM_PATH is a mistake to tell, not a reason to install another browser.
const missing = [
  ...(findBrowser() || process.env['CHROMIUM_PATH'] ? [] : ['chromium-headless-shell', 'fonts-liberation']),
  ...(findFirefox() || process.env['FIREFOX_PATH'] ? [] : ['firefox-esr']),
  ...(readsPdf() ? [] : ['poppler-utils']),
  ...(findPython() ? [] : ['python3']),
  ...Object.values(libraries).flatMap(({ run }) =>
    'module' in run && !findPython(`import ${run.module}`) ? [run.package] : [],
  ),
];
if (missing.length > 0) install(missing);

const found = [
  { what: 'Browser', where: findBrowser(), otherwise: noBrowser },
  { what: 'Firefox', where: findFirefox(), otherwise: noFirefox },
  {
    what: 'PDF',
    where: readsPdf() ? 'pdftotext' : undefined,
    otherwise: 'pdftotext was not found (Debian and Ubuntu: apt-get install poppler-utils).',
  },
  { what: 'Python', where: findPython(), otherwise: noPython },
];
for (const { what, where, otherwise } of found) console.log(where ? `${what}: ${where}` : otherwise);
process.exit(found.every(({ where }) => where) ? 0 : 1);
