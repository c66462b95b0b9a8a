/**
 * An address of a host in the only form that every reader of addresses takes for the same server: a name of plain letters, and
 * perhaps a port. What follows is left out by the Databricks CLI (1.12.1) as well.
 */
const PLAIN = /^(?:(https?):\/\/)?([a-z\d](?:[a-z\d.-]*[a-z\d])?)(?::(\d{1,5}))?(?:[/?#][!-[\]-~]*)?$/i

/** `https://adb-1.1.azuredatabricks.net`; `undefined` for what two programs may read as two servers. */
export function serverOf(text: string): string | undefined {
  const [, scheme = 'https', name = '', port] = PLAIN.exec(text) ?? []
  if (name === '' || name.includes('..')) return undefined
  const [protocol, usual] = scheme.toLowerCase() === 'http' ? ['http', 80] : ['https', 443]
  const other = port === undefined || Number(port) === usual ? '' : `:${Number(port)}`
  return `${protocol}://${name.toLowerCase()}${other}`
}

/** Whether two texts name one server, by whoever reads them. */
export function isOneServer(one: string, other: string): boolean {
  return one === other || (serverOf(one) !== undefined && serverOf(one) === serverOf(other))
}

/**
 * Which workspace of a host that several share the address means, as Databricks CLI 1.12.1 reads it (an older spelling first, and
 * that only with a number); `''` where it says nothing about that.
 */
export function workspaceOf(text: string): string {
  const asked = new URLSearchParams(/^[^?#]*\?([^#]*)/.exec(text)?.[1] ?? '')
  const [o, w, old] = ['o', 'w', 'workspace_id'].map((name) => asked.get(name) ?? '')
  const numeric = (id = '') => (/^[+-]?\d+$/.test(id) ? id : '')
  return o ? numeric(o) : w || numeric(old)
}

/**
 * Where workspaces of Databricks are: the zones that the Databricks SDK for Go (0.165) knows, without those of Databricks' own
 * developers, and the one that the SDK for Java names since 0.51.
 */
const ZONES = [
  ...['azuredatabricks.net', 'databricks.azure.us', 'databricks.azure.cn'],
  ...['cloud.databricks.com', 'cloud.databricks.us', 'cloud.databricks.mil'],
  'gcp.databricks.com',
]

/** Whether it is the address of a workspace, such as `adb-1.1.azuredatabricks.net`; what lies deeper may run somebody's code. */
export function isOfDatabricks(text: string): boolean {
  const server = serverOf(text) ?? ''
  return ZONES.some((zone) => {
    const own = server.endsWith(`.${zone}`) ? server.slice(0, -zone.length - 1) : ''
    return /^https:\/\/[a-z\d-]+(?:\.\d+)?$/.test(own)
  })
}

/** As it may be told: without a name and a password. */
export function shownHost(text: string): string {
  return serverOf(text) ?? text.replace(/^([a-z]+:\/\/)?.*@/is, (_, scheme = '') => scheme)
}
