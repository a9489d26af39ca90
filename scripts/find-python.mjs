/** How Python is called on this machine: the lessons' code is run with it. `npm run browser` and tests/python.test.ts ask here. */
import { spawnSync } from 'node:child_process';

const commands = ['python3', 'python'];

/**
 * @param {string} [also] a line of Python that fails where some library is missing. Debian's are seen by Debian's own Python only, so that is asked, too
 * @returns {string | undefined} the command of a Python 3.8 or newer
 */
export const findPython = (also = '') =>
  (also === '' ? commands : [...commands, '/usr/bin/python3']).find(
    (name) =>
      spawnSync(name, ['-c', `import sys; assert sys.version_info >= (3, 8)\n${also}`], { stdio: 'ignore' }).status ===
      0,
  );

/** What to tell someone who has no Python. */
export const noPython = 'No Python 3.8 or newer was found. Install one (Debian and Ubuntu: apt-get install python3).';
