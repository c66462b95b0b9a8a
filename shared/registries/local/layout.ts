import { join } from 'node:path'
import { checkAlias, checkArtifactPath, checkModelName, checkRunId, checkTag, checkVersion } from '../reference.ts'
import type { ArtifactOwner } from '../registry.ts'

/**
 * A registry in a folder:
 *
 * ```
 * models/<name>/aliases.json            {"champion": "7"}; no such file: no aliases
 * models/<name>/<version>/version.json  {"run_id": "…", "source": "…", "created_at": "2026-11-02T09:30:00Z",
 *                                        "created_by": "…", "tags": {"tier": "1"}}; every field may be left out
 * models/<name>/<version>/tags/<key>    the value of a tag that a gate has set, before the one in version.json
 * models/<name>/<version>/artifacts/…   the files of the version
 * runs/<run id>/run.json                {"experiment_id": "12", "status": "FINISHED", "name": "…",
 *                                        "started_at": "…", "ended_at": "…", "metrics": {"auc": 0.83},
 *                                        "params": {"depth": "3"}, "tags": {…},
 *                                        "datasets": [{"name": "loans", "digest": "…", "context": "validation"}]};
 *                                        only the first two are needed
 * runs/<run id>/tags/<key>              as for a version
 * runs/<run id>/artifacts/…             the files of the run, such as predictions.parquet
 * ```
 *
 * A metric is a number, `"NaN"`, `"Infinity"` or `"-Infinity"`, or a list of `{"value": …, "step": …, "timestamp": ms}`
 * where it was logged several times. Whoever makes a version writes `version.json` last: without it there is no version.
 * The JSON files are the user's and never written to; a tag has a file of its own, put in place in one move, so that two
 * gates can write at once.
 *
 * Every name below is checked before it becomes part of a path.
 */
export function layoutOf(root: string) {
  const model = (name: string) => join(root, 'models', checkModelName(name))
  const run = (id: string) => join(root, 'runs', checkRunId(id))
  const ownedBy = (owner: ArtifactOwner) =>
    'runId' in owner ? run(owner.runId) : join(model(owner.name), checkVersion(owner.version))
  return {
    models: join(root, 'models'),
    runs: join(root, 'runs'),
    model,
    aliases: (name: string) => join(model(name), 'aliases.json'),
    /** The document that makes a run or a version one. */
    document: (owner: ArtifactOwner) => join(ownedBy(owner), 'runId' in owner ? 'run.json' : 'version.json'),
    tags: (owner: ArtifactOwner) => join(ownedBy(owner), 'tags'),
    artifacts: (owner: ArtifactOwner) => join(ownedBy(owner), 'artifacts'),
    artifact: (owner: ArtifactOwner, path: string) =>
      join(ownedBy(owner), 'artifacts', ...checkArtifactPath(path).split('/')),
    tag: (owner: ArtifactOwner, key: string, value: string) => {
      checkTag(key, value)
      return join(ownedBy(owner), 'tags', key)
    },
  }
}

export type Layout = ReturnType<typeof layoutOf>

/** The version that an alias points to, as `aliases.json` says it. */
export function aliasTarget(aliases: ReadonlyMap<string, string>, alias: string): string | undefined {
  return aliases.get(checkAlias(alias))
}
