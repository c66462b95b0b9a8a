import { defineErrors, EXIT } from '../kernel/index.ts'

export const engineErrors = defineErrors({
  ENGINE_FAILED: {
    exit: EXIT.undecided,
    doc: 'The engine could not answer a query; its own message says why. Nothing was decided. A damaged file, a column of an unexpected type and an unreadable path all end here.',
  },
  ENGINE_REFUSED: {
    exit: EXIT.badInput,
    doc: 'A query was not a single SELECT, or called a function that runs other SQL or changes the engine. Queries may read the files of the contract and nothing else: they cannot write, attach, install, load or set anything. Rewrite the query as one SELECT.',
  },
  ENGINE_OUT_OF_MEMORY: {
    exit: EXIT.undecided,
    doc: 'A query needed more memory than `memory-limit` allows, even after spilling to disk. Raise `memory-limit`, or use a runner with more memory.',
  },
  ENGINE_DISK_FULL: {
    exit: EXIT.undecided,
    doc: 'A query spilled to disk and the disk is full. Free space in the temporary directory of the runner, or raise `memory-limit` so that less is spilled.',
  },
  ENGINE_NOT_USABLE: {
    exit: EXIT.badInput,
    doc: 'The DuckDB that was found cannot be used: it is not at `engine-path`, is another version than this release of Countersign was tested with, or does not load on this platform. The message names the path and the version to install.',
  },
  ENGINE_PLATFORM: {
    exit: EXIT.badInput,
    doc: 'There is no DuckDB for the operating system and processor of this runner. Use a runner on Linux (glibc or musl), macOS or Windows, on x64 or arm64.',
  },
  ENGINE_OFFLINE: {
    exit: EXIT.undecided,
    doc: 'DuckDB is not on this runner and could not be fetched from the npm registry. Three ways out: let the runner reach its registry (`registry`, token, proxy and CA come from the `.npmrc` of the user and from the environment); keep the tool cache between runs; or install `@duckdb/node-api` in a directory of your own and name it with `engine-path`.',
  },
  ENGINE_NOT_FETCHED: {
    exit: EXIT.undecided,
    doc: 'The npm registry answered, but not with the package: it asks for credentials, does not have the package, or its settings cannot be used. Credentials are looked for under `//host/path/:_authToken`, `:_auth` or `:username` and `:_password` in the `.npmrc` of the user, never in the `.npmrc` of the workspace, which a pull request may have written; `NPM_CONFIG_USERCONFIG` names another file.',
  },
  ENGINE_TAMPERED: {
    exit: EXIT.undecided,
    doc: 'A package that the registry served is not the one that this release of Countersign was tested with: its sha512 differs. Nothing of it was kept or run. A proxy that answers with a login page is the usual cause; an altered package is the other one: ask who runs the registry.',
  },
})
