import type { BundleFile } from './bundle.ts'

/** How a module begins in a bundle of ncc: an arrow function in brackets, after a comment. */
const MODULE = /^(\/\*{3}\/ )\(\(([^()]*)\) => \{$/gm

/**
 * Lets V8 compile the modules of a file as it reads the file. Node 20 does so for a function expression in brackets, since
 * that is nearly always called at once (https://v8.dev/blog/preparser, "possibly-invoked function expressions"). An arrow
 * function it only looks through, and reads again when the module is needed: a sixth of what a step takes to start.
 * The two differ in `this` and `arguments`, which no module of ncc that is an arrow function uses.
 */
export function compiledAtOnce(files: readonly BundleFile[]): BundleFile[] {
  let modules = 0
  const compiled = files.map(({ path, content }) => {
    if (!path.endsWith('.js')) return { path, content }
    const text = content.toString('utf8').replace(MODULE, (_, start: string, parameters: string) => {
      modules++
      return `${start}(function (${parameters}) {`
    })
    return { path, content: Buffer.from(text) }
  })
  if (modules === 0) throw new Error('ncc writes modules in another way than before: see tools/build/eager.ts.')
  return compiled
}
