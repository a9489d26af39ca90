/**
 * Sees to what the tests need besides npm's packages: Chromium, and python3 for the code that the lessons show. What is
 * missing is installed where that can be done quietly (apt-get, as root or with a sudo that asks nothing); elsewhere it says
 * what to install. It downloads nothing by itself.
 */
import { spawnSync } from 'node:child_process';
import { findBrowser, noBrowser } from './find-browser.mjs';
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
  run('apt-get', 'install', '-y', '--no-install-recommends', ...packages);
}

const missing = [...(findBrowser() ? [] : ['chromium', 'fonts-liberation']), ...(findPython() ? [] : ['python3'])];
// A wrong CHROMIUM_PATH is a mistake to tell, not a reason to install another browser.
if (missing.length > 0 && !process.env['CHROMIUM_PATH']) install(missing);

const browser = findBrowser();
const python = findPython();
console.log(browser ? `Browser: ${browser}` : noBrowser);
console.log(python ? `Python: ${python}` : noPython);
process.exit(browser && python ? 0 : 1);
