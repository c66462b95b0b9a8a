import { spawnSync } from 'node:child_process'
import { MAJORS, nodeOf, packageOf } from './nodes/find.ts'
import { inRoot } from './root.ts'

// Before the tests: brings the Node versions that the packaged tests run on and that are not there yet. They are packages
// of a folder of their own, since a package with a program called `node` in the project's own node_modules would be what
// every npm script runs.
const missing = MAJORS.filter((major) => nodeOf(major) === undefined)
if (missing.length > 0) {
  console.log(`Fetching Node ${missing.join(' and ')} for the packaged tests …`)
  const npm = process.env.npm_execpath
  const { status } =
    npm === undefined
      ? spawnSync('npm', ['ci'], { cwd: inRoot('test/packaged/nodes'), stdio: 'inherit', shell: true })
      : spawnSync(process.execPath, [npm, 'ci'], { cwd: inRoot('test/packaged/nodes'), stdio: 'inherit' })
  process.exitCode = status ?? 1
}
for (const major of MAJORS.filter((wanted) => nodeOf(wanted) === undefined)) {
  console.warn(`WARNING: no package brings Node ${major} to ${process.platform}-${process.arch} (${packageOf(major)}).`)
  console.warn(`WARNING: the packaged tests run on the other Node only. Start them with Node ${major} as well.`)
}
