/** How Python is called on this machine: the lessons' code is run with it. `npm run browser` and tests/python.test.ts ask here. */
import { spawnSync } from 'node:child_process';

/** @returns {string | undefined} the command of a Python 3.8 or newer */
export const findPython = () =>
  ['python3', 'python'].find(
    (name) =>
      spawnSync(name, ['-c', 'import sys; sys.exit(sys.version_info < (3, 8))'], { stdio: 'ignore' }).status === 0,
  );

/** What to tell someone who has no Python. */
export const noPython = 'No Python 3.8 or newer was found. Install one (Debian and Ubuntu: apt-get install python3).';
