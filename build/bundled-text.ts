import type { InlineConfig } from 'vite';

/** The shared rooms declare and do nothing, save for one file: what a bundle does not use of them is left out, schemas included. */
export const declarationsOnly = {
  moduleSideEffects: [{ test: /\/shared\/(?!zod-without-eval)/, sideEffects: false }],
};

/** What is read at every start is short; names stay, for whoever reads what an error says. */
export const shortened = { compress: true, codegen: true, mangle: false };

/** Bundles what `config` names into one text. `root` is the project's folder. @throws Error where it comes out in parts */
export async function bundledText(root: string, { build: options, ...config }: InlineConfig): Promise<string> {
  const { build } = await import('vite');
  const built = await build({
    ...config,
    configFile: false,
    root,
    logLevel: 'error',
    build: { ...options, write: false },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const [chunk, ...others] = output !== undefined && 'output' in output ? output.output : [];
  if (chunk === undefined || others.length > 0) throw new Error('What is bundled by itself must come out as one file.');
  return chunk.code;
}
