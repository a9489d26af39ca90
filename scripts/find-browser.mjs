/** Where browsers are on this machine. The tests, the benchmark and `npm run browser` all ask here. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The shell is Chromium without windows, menus and a screen: the same pages with a fifth less work. */
const chromium = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const firefox = ['firefox-esr', 'firefox'];

/** Places that are seldom on the PATH. */
const chromiumPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const firefoxPlaces = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** @param {string} variable @param {readonly string[]} names @param {readonly string[]} places */
function find(variable, names, places) {
  const asked = process.env[variable];
  if (asked) return existsSync(asked) ? asked : undefined;
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean)];
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places].find((path) =>
    existsSync(path),
  );
}

/** @returns {string | undefined} the path of a browser; CHROMIUM_PATH comes first, and is believed only if it exists */
export const findBrowser = () => find('CHROMIUM_PATH', chromium, chromiumPlaces);

/** @returns {string | undefined} the path of Firefox; FIREFOX_PATH comes first, and is believed only if it exists */
export const findFirefox = () => find('FIREFOX_PATH', firefox, firefoxPlaces);

/** Flags for a machine without a display, a sound card, a sandbox or much shared memory: a container, most often. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--mute-audio',
  '--hide-scrollbars',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** What to tell someone who has no browser. */
export const noBrowser = process.env['CHROMIUM_PATH']
  ? `CHROMIUM_PATH is ${process.env['CHROMIUM_PATH']}, and there is no such file.`
  : 'No Chromium or Chrome was found. Install one (Debian and Ubuntu: apt-get install chromium), or set CHROMIUM_PATH to one that you have.';

/** What to tell someone who has no Firefox. */
export const noFirefox = process.env['FIREFOX_PATH']
  ? `FIREFOX_PATH is ${process.env['FIREFOX_PATH']}, and there is no such file.`
  : 'No Firefox was found. Install one (Debian: apt-get install firefox-esr), or set FIREFOX_PATH to one that you have.';
