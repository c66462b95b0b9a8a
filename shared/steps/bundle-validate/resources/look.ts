import type { Resource } from '../rules/reading.ts'
import type { BundleFinding } from '../rules/rule.ts'

/**
 * What judges one target. It is shown the resources one by one, in the order written, so that all who look at one do it
 * one after the other: a large bundle does not fit into the processor's cache, and to walk it is mostly to wait.
 */
export interface Look {
  see(resource: Resource): void
  /** What is to be said of these, and of all else; asked once, when every resource was seen. */
  findings(): Iterable<BundleFinding>
}
