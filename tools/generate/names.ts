/** `data-quality` → `DataQuality`: the folder of the task. */
export function pascalCase(id: string): string {
  return id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

/** Folder of a task's current major in the repository. */
export function taskFolder(id: string, major: number): string {
  return `ado-tasks/${pascalCase(id)}/V${major}`
}
