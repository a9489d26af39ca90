/**
 * Serves the built site on http://localhost:4321 (or PORT; 0 takes any free one), as a static host would: directories with
 * their index.html, unknown paths with 404.html. `npm start` builds first. Says plainly when the port is taken.
 * BASE puts it into the folder for which it was built; another folder than dist/ is named as the argument.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const root = resolve(process.argv[2] ?? fileURLToPath(new URL('../dist/', import.meta.url)));
const base = `/${process.env['BASE'] ?? ''}/`.replace(/\/+/g, '/');
const port = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT has to be a number from 0 (any free port) to 65535, not “${process.env['PORT']}”.`);
  process.exit(1);
}
if (!existsSync(join(root, 'index.html'))) {
  console.error('There is no built site yet. Run: npm start');
  process.exit(1);
}

/** What nobody may keep, or a file that comes a moment later stays unknown to a browser for a year. @type {import('node:http').RequestListener} */
function missing(_request, response) {
  const page = join(root, '404.html');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(existsSync(page) ? readFileSync(page) : 'There is nothing at this address.');
}

const serve = sirv(root, {
  // Looks at the folder anew with every request: a build may take files away and bring others.
  dev: true,
  etag: true,
  gzip: true,
  brotli: true,
  setHeaders: (response, path) => {
    if (path.startsWith('/_astro/')) response.setHeader('cache-control', 'public, max-age=31536000, immutable');
  },
  onNoMatch: missing,
});

const server = createServer((request, response) => {
  // A sandboxed frame has no origin of its own, so to a browser its scripts and fonts come from elsewhere. They are no secret.
  response.setHeader('access-control-allow-origin', '*');
  const { url = '' } = request;
  // Two slashes would be a second address of the front page.
  if (!url.startsWith(base) || url.startsWith(`${base}/`)) {
    missing(request, response);
    return;
  }
  request.url = url.slice(base.length - 1);
  // Nothing here is asked for in parts, and sirv falls over a range that runs backwards.
  delete request.headers.range;
  serve(request, response);
});

server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code === 'EADDRINUSE')
    console.error(
      `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
    );
  else console.error(error.message);
  process.exit(1);
});
server.listen(port, () => {
  const address = server.address();
  const taken = address !== null && typeof address === 'object' ? address.port : port;
  console.log(`Bullseye is at http://localhost:${taken}${base}  (stop it with Ctrl+C)`);
});
// A file that goes away while it is opened ends its answer, and not the server.
process.on('uncaughtException', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code !== 'ENOENT') throw error;
});
