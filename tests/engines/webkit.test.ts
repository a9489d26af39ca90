/** `npm run webkit`: the main paths in WebKitGTK, the relative of Safari that Debian has. Its driver tells no errors and prints nothing. */
import { test } from 'vitest';
import { walkPaths } from './paths.ts';
import { launchWebkit, noWebkit } from './webkit.ts';

if (noWebkit === '') walkPaths(launchWebkit);
else test(`left out: ${noWebkit}`, ({ skip }) => skip(noWebkit));
