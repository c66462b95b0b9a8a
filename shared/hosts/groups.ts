/** Folding sections of a log. They do not nest on GitHub and Azure: an inner one shows as a line. */
export interface Groups {
  run<T>(title: string, body: () => Promise<T>): Promise<T>
  /** Ends an open section, so that what follows is not folded away. */
  close(): void
}

export function createGroups(face: {
  readonly open: (title: string) => void
  readonly close: () => void
  readonly line: (title: string) => void
}): Groups {
  let isOpen = false
  const close = () => {
    if (isOpen) face.close()
    isOpen = false
  }
  return {
    close,
    async run(title, body) {
      if (isOpen) {
        face.line(title)
        return body()
      }
      face.open(title)
      isOpen = true
      try {
        return await body()
      } finally {
        close()
      }
    },
  }
}
