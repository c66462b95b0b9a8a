import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** As much of a workspace as `databricks bundle validate` asks: who signs in, and which folders there are. */
export interface Workspace {
  readonly url: string
  /** `GET /api/2.0/…`, in the order asked. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

const USER = { id: '1', userName: 'desk@bank.example', displayName: 'Desk', active: true, emails: [], groups: [] }

/** What a variable with a `lookup` of the tests may name. */
const NAMES = ['Small', 'Shared', 'desk', 'job-compute', 'pricing-small', 'pricing-large']
const named = (id: string, name: string) => NAMES.map((text, index) => ({ [id]: `${index + 1}`, [name]: text }))

/** By path; the same whatever is sent along. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  '/api/2.0/preview/scim/v2/Me': USER,
  '/api/2.0/workspace/mkdirs': {},
  '/api/2.0/workspace/get-status': { object_type: 'DIRECTORY', object_id: 1, path: '/Workspace' },
  '/api/2.0/permissions/directories/1': {
    object_id: '/directories/1',
    object_type: 'directory',
    access_control_list: [{ user_name: USER.userName, all_permissions: [{ permission_level: 'CAN_MANAGE' }] }],
  },
  '/api/2.1/unity-catalog/volumes/main.default.bundles': { full_name: 'main.default.bundles' },
  '/api/2.0/sql/warehouses': { warehouses: named('id', 'name') },
  '/api/2.0/instance-pools/list': { instance_pools: named('instance_pool_id', 'instance_pool_name') },
  '/api/2.0/policies/clusters/list': { policies: named('policy_id', 'name') },
  '/api/2.1/clusters/list': { clusters: named('cluster_id', 'cluster_name') },
}

/** On a free port of this machine. Nothing is kept, and everything else is answered with 404. */
export async function startWorkspace(): Promise<Workspace> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '')
    asked.push(`${request.method} ${path}`)
    const reply = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json', 'x-databricks-org-id': '1' })
      response.end(JSON.stringify(body))
    }
    request.resume().on('end', () => {
      const answer = ANSWERS[path]
      if (answer === undefined) reply(404, { error_code: 'RESOURCE_DOES_NOT_EXIST', message: `${path} is not there` })
      else reply(200, answer)
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
