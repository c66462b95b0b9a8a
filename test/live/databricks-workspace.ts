import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** As much of a workspace as `databricks bundle validate` and `bundle plan` ask: who signs in, which folders and resources there are. */
export interface Workspace {
  readonly url: string
  /** `GET /api/2.0/…`, in the order asked; without what follows a `?`. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

export interface Content {
  /** Text of the workspace's files, by absolute path. */
  readonly files?: Readonly<Record<string, string>>
  /** What a `GET` of this path, with its `?…`, is answered beyond what every workspace here answers. */
  readonly resources?: Readonly<Record<string, unknown>>
}

/** The one token that it knows. */
export const TOKEN = 'of-this-test'
const USER = { id: '1', userName: 'desk@bank.example', displayName: 'Desk', active: true, emails: [], groups: [] }

/** What a variable with a `lookup` of the tests may name. */
const NAMES = [
  ...['Small', 'Shared', 'desk', 'job-compute', 'pricing-small', 'pricing-large'],
  // Of the example.
  ...['credit-monitoring', 'credit-job-compute'],
]
const named = (id: string, name: string) => NAMES.map((text, index) => ({ [id]: `${index + 1}`, [name]: text }))

/** By method and path; the same whatever is sent along. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  'GET /api/2.0/preview/scim/v2/Me': USER,
  'GET /api/2.0/permissions/directories/1': {
    object_id: '/directories/1',
    object_type: 'directory',
    access_control_list: [{ user_name: USER.userName, all_permissions: [{ permission_level: 'CAN_MANAGE' }] }],
  },
  ...Object.fromEntries(
    ['main.default.bundles', 'main.platform.wheels', 'main.risk.wheels'].map((name) => {
      return [`GET /api/2.1/unity-catalog/volumes/${name}`, { full_name: name }]
    }),
  ),
  'GET /api/2.0/sql/warehouses': { warehouses: named('id', 'name') },
  'GET /api/2.0/instance-pools/list': { instance_pools: named('instance_pool_id', 'instance_pool_name') },
  'GET /api/2.0/policies/clusters/list': { policies: named('policy_id', 'name') },
  'GET /api/2.1/clusters/list': { clusters: named('cluster_id', 'cluster_name') },
}

const CONTENT = '/api/2.0/workspace-files/'
/** A file has an extension here, and every folder is there. */
const FILE = /\.(?:json|tfstate)$/

/** On a free port of this machine. Nothing is kept, and everything else is answered with 404. */
export async function startWorkspace({ files = {}, resources = {} }: Content = {}): Promise<Workspace> {
  const asked: string[] = []
  const answer = (request: IncomingMessage): readonly [status: number, body: unknown] => {
    const url = new URL(request.url ?? '', 'http://workspace')
    const call = `${request.method} ${url.pathname}`
    asked.push(call)
    const path = url.pathname.startsWith(CONTENT)
      ? `/${decodeURIComponent(url.pathname.slice(CONTENT.length))}`
      : (url.searchParams.get('path') ?? '')
    const missing = [
      404,
      { error_code: 'RESOURCE_DOES_NOT_EXIST', message: `${path || url.pathname} is not there` },
    ] as const
    if (url.pathname === '/.well-known/databricks-config') return missing
    if (request.headers.authorization !== `Bearer ${TOKEN}`)
      return [403, { error_code: 'PERMISSION_DENIED', message: 'Invalid access token.' }]
    const file = files[path]
    switch (call) {
      case 'POST /api/2.0/workspace/mkdirs':
        return [200, {}]
      case 'GET /api/2.0/workspace/get-status':
        if (!FILE.test(path)) return [200, { object_type: 'DIRECTORY', object_id: 1, path: '/Workspace' }]
        return file === undefined ? missing : [200, { object_type: 'FILE', object_id: 2, path, size: file.length }]
    }
    if (url.pathname.startsWith(CONTENT)) return file === undefined ? missing : [200, file]
    const whole = url.pathname + url.search
    const known = ANSWERS[call] ?? (request.method === 'GET' ? resources[whole] : undefined)
    return known === undefined ? missing : [200, known]
  }
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const [status, body] = answer(request)
      response.writeHead(status, { 'content-type': 'application/json', 'x-databricks-org-id': '1' })
      response.end(typeof body === 'string' ? body : JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
