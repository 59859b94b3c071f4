import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { distPath, freePort } from './site';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

interface PlainServer {
  url: string;
  stop(): Promise<void>;
}

/** Answers a file of an app, by its path in it; undefined where there is none. */
export type Read = (path: string) => Promise<Uint8Array | undefined>;

export const readDist: Read = (path) =>
  readFile(join(distPath, normalize(`/${path}`))).catch(() => undefined);

/** The simplest host there is: files below a folder, nothing at all beside it. */
export async function servePlainly(folder: string, read = readDist): Promise<PlainServer> {
  const port = await freePort();
  const server: Server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(folder) ? pathname.slice(folder.length) || 'index.html' : undefined;
    const body = inside && (await read(inside));
    if (!inside || !body) return response.writeHead(404).end();
    response
      .writeHead(200, { 'Content-Type': types[extname(inside)] ?? 'application/octet-stream' })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  return {
    url: `http://localhost:${port}${folder}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
