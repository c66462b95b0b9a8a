import { absent, invalid, type Parameters, Refused, required } from './refusal.ts'
import { checkedTag, type Tracking } from './tracking.ts'

interface StoredVersion {
  readonly version: string
  readonly source: string
  readonly runId: string
  readonly tags: Map<string, string>
}

interface StoredModel {
  readonly versions: Map<string, StoredVersion>
  readonly aliases: Map<string, string>
}

/** Registered models, their versions and aliases, as `mlflow server` 3.17 keeps them in SQLite. */
export class Models {
  readonly #tracking: Tracking
  readonly #models = new Map<string, StoredModel>()

  constructor(tracking: Tracking) {
    this.#tracking = tracking
  }

  create(body: Parameters) {
    const name = required(body, 'name')
    if (/[/:]/.test(name)) throw invalid(`Invalid model name '${name}'. Names cannot contain '/' or ':'.`)
    if (this.#models.has(name))
      throw new Refused(400, 'RESOURCE_ALREADY_EXISTS', `Registered Model (name=${name}) already exists.`)
    this.#models.set(name, { versions: new Map(), aliases: new Map() })
    return { registered_model: { name } }
  }

  get(query: Parameters) {
    const name = required(query, 'name')
    this.#model(name)
    return { registered_model: { name } }
  }

  createVersion(body: Parameters) {
    const [name, source] = [required(body, 'name'), required(body, 'source')]
    const { versions } = this.#model(name)
    this.#checkSource(source, String(body.run_id ?? ''), String(body.model_id ?? ''))
    const version = String(versions.size + 1)
    const tags = ((body.tags ?? []) as { key: string; value: string }[]).map(({ key, value }) => [key, value] as const)
    versions.set(version, { version, source, runId: String(body.run_id ?? ''), tags: new Map(tags) })
    return this.#message(name, version)
  }

  getVersion(query: Parameters) {
    const [name, version] = [required(query, 'name'), required(query, 'version')]
    return this.#message(name, version)
  }

  setVersionTag(body: Parameters) {
    const [name, version] = [required(body, 'name'), required(body, 'version')]
    const [key, value] = checkedTag(body)
    this.version(name, version).tags.set(key, value)
    return {}
  }

  setAlias(body: Parameters) {
    const [name, alias, version] = [required(body, 'name'), required(body, 'alias'), required(body, 'version')]
    if (!/^[\w-]*$/.test(alias)) throw invalid(`Invalid alias name: '${alias}'.`)
    if (/^v\d+$/i.test(alias)) throw invalid(`Version alias name '${alias}' is reserved.`)
    if (alias.toLowerCase() === 'latest') throw invalid("'latest' alias name (case insensitive) is reserved.")
    this.version(name, version)
    this.#model(name).aliases.set(alias, version)
    return {}
  }

  getAlias(query: Parameters) {
    const [name, alias] = [required(query, 'name'), required(query, 'alias')]
    const version = this.#model(name).aliases.get(alias)
    if (version === undefined) throw invalid(`Registered model alias ${alias} not found.`)
    return this.#message(name, version)
  }

  /** Of a logged model the address is looked up; that of a run is given as it is. */
  downloadUri(query: Parameters) {
    const { source } = this.version(required(query, 'name'), required(query, 'version'))
    const model = /^models:\/(m-.*)$/.exec(source)?.[1]
    return { artifact_uri: model === undefined ? source : this.#tracking.model(model).artifactUri }
  }

  version(name: string, version: string): StoredVersion {
    if (!/^\d+$/.test(version)) throw invalid(`Parameter 'version' must be an integer, got '${version}'.`)
    const found = this.#models.get(name)?.versions.get(version)
    if (found === undefined) throw absent(`Model Version (name=${name}, version=${version}) not found`)
    return found
  }

  /** What is of this server must be of the run, or of the logged model, that the request names. */
  #checkSource(source: string, runId: string, modelId: string): void {
    const wrong = (name: string) =>
      invalid(
        `Invalid model version source: '${source}'. The ${name} request parameter must identify the resource that contains the source.`,
      )
    const within = (uri: string) => source === uri || source.startsWith(`${uri}/`)
    const [scheme = '', named] = /^(\w[\w+.-]*):\/+([^/]*)/.exec(source)?.slice(1) ?? []
    const isOurs = ['', 'file', 'mlflow-artifacts'].includes(scheme)
    if (modelId !== '') {
      const fits =
        scheme === 'models' ? named === modelId : !isOurs || within(this.#tracking.model(modelId).artifactUri)
      if (!fits || scheme === 'runs') throw wrong('model_id')
    } else if (scheme === 'models' && named?.startsWith('m-') === true) throw wrong('model_id')
    else if (scheme === 'runs' && named !== runId) throw wrong('run_id')
    else if (isOurs && (runId === '' || !within(this.#tracking.run(runId).artifactUri))) throw wrong('run_id')
  }

  #model(name: string): StoredModel {
    const found = this.#models.get(name)
    if (found === undefined) throw absent(`Registered Model with name=${name} not found`)
    return found
  }

  #message(name: string, number: string) {
    const { version, source, runId, tags } = this.version(name, number)
    const aliases = [...this.#model(name).aliases].flatMap(([alias, target]) => (target === version ? [alias] : []))
    return {
      model_version: {
        name,
        version,
        creation_timestamp: 1_700_000_002_000,
        last_updated_timestamp: 1_700_000_002_000,
        current_stage: 'None',
        description: '',
        source,
        run_id: runId,
        status: 'READY',
        ...(tags.size === 0 ? {} : { tags: [...tags].map(([key, value]) => ({ key, value })) }),
        run_link: '',
        ...(aliases.length === 0 ? {} : { aliases }),
      },
    }
  }
}
