/**
 * Serves the built site on http://localhost:4321 (or PORT; 0 takes any free one), as a static host would: directories with
 * their index.html, unknown paths with 404.html. `npm start` builds first. Says plainly when the port is taken.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';

const root = fileURLToPath(new URL('../dist/', import.meta.url));
const port = Number(process.env.PORT ?? 4321);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT has to be a number from 0 (any free port) to 65535, not “${process.env.PORT}”.`);
  process.exit(1);
}
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/** @param {string} path @returns {string | undefined} the file for a path, if there is one */
function fileFor(path) {
  const file = join(root, normalize(path));
  if (!file.startsWith(root)) return undefined;
  const candidate = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
  return existsSync(candidate) && statSync(candidate).isFile() ? candidate : undefined;
}

if (!existsSync(join(root, 'index.html'))) {
  console.error('There is no built site yet. Run: npm start');
  process.exit(1);
}

const server = createServer((request, response) => {
  let path = '/';
  try {
    path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    // An address that cannot be decoded is an address that does not exist.
    path = '/404-undecodable';
  }
  const found = fileFor(path);
  const file = found ?? join(root, '404.html');
  const type = types[/** @type {keyof typeof types} */ (extname(file))] ?? 'application/octet-stream';
  const zip = /text|json|svg/.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(found ? 200 : 404, {
    'content-type': type,
    'cache-control': path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    // A sandboxed frame has no origin of its own, so to a browser its scripts and fonts come from elsewhere. They are no secret.
    'access-control-allow-origin': '*',
    ...(zip ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}),
  });
  // A reader who goes away, or a file that a new build takes away, ends this answer and not the server.
  pipeline([createReadStream(file), ...(zip ? [createGzip({ level: 9 })] : []), response], () => undefined);
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
  console.log(`Bullseye is at http://localhost:${taken}/  (stop it with Ctrl+C)`);
});
