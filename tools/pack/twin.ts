/** The id of a task in the test extension: the task's own with its last bit turned, so fixed as long as that is. */
export function testTwinId(id: string): string {
  const last = Number.parseInt(id.slice(-1), 16)
  return `${id.slice(0, -1)}${(last ^ 1).toString(16)}`
}
