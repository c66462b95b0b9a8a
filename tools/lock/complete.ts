/** The parts of a package-lock.json (version 3) that matter here. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>
}

interface LockedPackage {
  readonly version?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/**
 * Names every optional package that the lock file lacks. npm leaves out of a lock file what its registry cannot serve,
 * such as the binaries of platforms that a mirror does not carry, and then `npm ci` refuses that same file: "Missing …
 * from lock file" (npm/cli). An entry with the platform in it is enough: nothing is fetched for other platforms.
 * Such an entry has no checksum, since nobody here has seen the package.
 */
export function completeLock<L extends LockFile>(lock: L): { readonly lock: L; readonly added: readonly string[] } {
  const packages: Record<string, LockedPackage> = { ...lock.packages }
  const added: string[] = []
  for (const [path, parent] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      if (resolves(packages, path, name)) continue
      packages[`node_modules/${name}`] = platformPackage(name, version, parent.dev === true)
      added.push(name)
    }
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  return { lock: { ...lock, packages: Object.fromEntries(sorted) }, added }
}

/**
 * Forgets the optional packages without a checksum, so that npm asks for them again: it takes an entry as it is, and
 * would never add the checksum that its registry has by now.
 */
export function forgetUnchecked<L extends LockFile>(lock: L): L {
  const packages = Object.entries(lock.packages).filter(
    ([, { optional, integrity }]) => optional !== true || integrity !== undefined,
  )
  return { ...lock, packages: Object.fromEntries(packages) }
}

/** As Node does: in the package's own folder, then in each one above. */
function resolves(packages: Readonly<Record<string, LockedPackage>>, path: string, name: string): boolean {
  const folder = path === '' ? '' : `${path}/`
  if (packages[`${folder}node_modules/${name}`] !== undefined) return true
  return path !== '' && resolves(packages, path.slice(0, Math.max(path.lastIndexOf('/node_modules/'), 0)), name)
}

const SYSTEMS = /android|darwin|freebsd|linux|openharmony|win32/
const PROCESSORS = /arm64|x64|ia32|ppc64|riscv64|s390x|loong64|arm(?=-)/

/** Such packages are named after their platform: `@swc/core-linux-arm64-musl`. */
function platformPackage(name: string, version: string, dev: boolean): LockedPackage {
  const os = SYSTEMS.exec(name)?.[0]
  const cpu = PROCESSORS.exec(name)?.[0]
  if (os === undefined || cpu === undefined) throw new Error(`"${name}" is missing, and its name tells no platform.`)
  const libc = os !== 'linux' ? undefined : name.includes('musl') ? 'musl' : name.includes('gnu') ? 'glibc' : undefined
  return {
    version,
    cpu: [cpu],
    ...(dev ? { dev } : {}),
    ...(libc === undefined ? {} : { libc: [libc] }),
    optional: true,
    os: [os],
  }
}
