import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** How long a program may take to end well before it is killed. */
const GRACE_MS = 5_000

/**
 * Ends a process and all that it started: asks (SIGTERM), and kills what is left after a while. Returns what
 * calls that off, for when the process has ended.
 */
export function endTree(root: number): () => void {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(root), '/t', '/f'], { windowsHide: true })
    return () => {}
  }
  // Remembered now: once a parent has ended, its children are no longer found below it.
  const first = [root, ...descendants(root)]
  send(root, first, 'SIGTERM')
  const timer = setTimeout(() => send(root, [...first, ...first.flatMap(descendants)], 'SIGKILL'), GRACE_MS)
  return () => clearTimeout(timer)
}

/** To the process group, which holds also what lost its parent, if the root leads one; and to each by id. */
function send(root: number, pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of [-root, ...pids]) {
    try {
      process.kill(pid, signal)
    } catch {
      // It has ended already, or leads no group.
    }
  }
}

/** The processes below `root`, at this moment. */
function descendants(root: number): number[] {
  const all = processes()
  const below = (pid: number): number[] =>
    all.filter(({ parent }) => parent === pid).flatMap((child) => [child.pid, ...below(child.pid)])
  return below(root)
}

interface Process {
  readonly pid: number
  readonly parent: number
}

function processes(): Process[] {
  // Slim containers have no `ps`, but every Linux has /proc.
  if (process.platform === 'linux')
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap(fromProc)
  const listing = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).stdout ?? ''
  return listing.split('\n').flatMap((line) => {
    const [pid, parent] = line.trim().split(/\s+/).map(Number)
    return pid === undefined || parent === undefined ? [] : [{ pid, parent }]
  })
}

function fromProc(name: string): Process[] {
  try {
    // `pid (command) state ppid …`; the command may hold anything, parentheses included.
    const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
    return [{ pid: Number(name), parent }]
  } catch {
    return [] // It ended while we looked.
  }
}
