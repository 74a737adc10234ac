import { spawn } from 'node:child_process';
import path from 'node:path';

const connectMs = 5_000;
const downloadMs = 10 * 60_000;

/**
 * Has the electron package download its program. Resolves to null where it did, else to the reason in a few words. A
 * network that swallows requests is found out in seconds, not when the download's own patience ends.
 */
export async function fetchElectron(root: string): Promise<string | null> {
  const source = process.env['ELECTRON_MIRROR'] ?? 'https://github.com';
  const behindProxy = Object.keys(process.env).some((name) => name.toLowerCase() === 'https_proxy');
  if (!behindProxy && !(await answers(source)))
    return `it cannot be downloaded (${new URL(source).host} does not answer)`;
  console.error('Downloading Electron, once (about 110 MB) …');
  const installer = path.join(root, 'node_modules', 'electron', 'install.js');
  const child = spawn(process.execPath, [installer], { stdio: ['ignore', 'ignore', 'pipe'], timeout: downloadMs });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(`it cannot be downloaded (${error.message})`));
    child.once('close', (code) => resolve(code === 0 ? null : `it cannot be downloaded (${lastWords(said)})`));
  });
}

async function answers(address: string): Promise<boolean> {
  try {
    await fetch(address, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(connectMs) });
    return true;
  } catch {
    return false; // No route, no name or no answer in time: all mean that there is nothing to download from.
  }
}

const lastWords = (said: string): string => /Error: (.*)/.exec(said)?.[1] ?? 'no reason given';
