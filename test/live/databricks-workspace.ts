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
      if (path === '/api/2.0/preview/scim/v2/Me') reply(200, USER)
      else if (path === '/api/2.0/workspace/mkdirs') reply(200, {})
      else if (path === '/api/2.0/workspace/get-status') {
        reply(200, { object_type: 'DIRECTORY', object_id: 1, path: '/Workspace' })
      } else reply(404, { error_code: 'RESOURCE_DOES_NOT_EXIST', message: `${path} is not there` })
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
