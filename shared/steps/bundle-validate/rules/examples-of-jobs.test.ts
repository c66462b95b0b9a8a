import { describe, expect, test } from '@jest/globals'
import { findingsOf, said } from '../testing/bundle.ts'
import { rule as computeMissing } from './compute-missing.ts'
import { rule as conditionOperatorUnknown } from './condition-operator-unknown.ts'
import { rule as cronInvalid } from './cron-invalid.ts'
import { rule as engineTerraform } from './engine-terraform.ts'
import { rule as engineUnknown } from './engine-unknown.ts'
import { rule as environmentKeyUndefined } from './environment-key-undefined.ts'
import { rule as jobClusterUndefined } from './job-cluster-undefined.ts'
import { rule as jobClusterUnused } from './job-cluster-unused.ts'
import { rule as nullResource } from './null-resource.ts'
import { rule as numberOutOfRange } from './number-out-of-range.ts'
import { rule as outcomeImpossible } from './outcome-impossible.ts'
import { rule as readOnlyField } from './read-only-field.ts'
import { rule as referenceInResourceKey } from './reference-in-resource-key.ts'
import { rule as resourceNameMissing } from './resource-name-missing.ts'
import { rule as retriesBesideForEach } from './retries-beside-for-each.ts'
import type { Rule } from './rule.ts'
import { rule as scriptContent } from './script-content.ts'
import { rule as scriptEnvReference } from './script-env-reference.ts'
import { rule as secretValueWritten } from './secret-value-written.ts'
import { rule as selfRunningJob } from './self-running-job.ts'
import { rule as servedModelsAndEntities } from './served-models-and-entities.ts'
import { rule as servedModelsDeprecated } from './served-models-deprecated.ts'
import { rule as serverlessWithClusters } from './serverless-with-clusters.ts'
import { rule as serverlessWithLibraries } from './serverless-with-libraries.ts'
import { rule as singleNodeMisconfigured } from './single-node-misconfigured.ts'
import { rule as taskCycle } from './task-cycle.ts'
import { rule as taskDependsOnMissing } from './task-depends-on-missing.ts'
import { rule as taskKeyDuplicate } from './task-key-duplicate.ts'
import { rule as timeZoneInvalid } from './time-zone-invalid.ts'
import { rule as trafficNot100 } from './traffic-not-100.ts'
import { rule as trafficToUnknownEntity } from './traffic-to-unknown-entity.ts'
import { rule as ucNameWrongLevels } from './uc-name-wrong-levels.ts'
import { rule as wheelNeedsDbr } from './wheel-needs-dbr-13-3.ts'

const ALL: readonly Rule[] = [
  computeMissing,
  conditionOperatorUnknown,
  cronInvalid,
  engineTerraform,
  engineUnknown,
  environmentKeyUndefined,
  jobClusterUndefined,
  jobClusterUnused,
  nullResource,
  numberOutOfRange,
  outcomeImpossible,
  readOnlyField,
  referenceInResourceKey,
  resourceNameMissing,
  retriesBesideForEach,
  scriptContent,
  scriptEnvReference,
  secretValueWritten,
  selfRunningJob,
  servedModelsAndEntities,
  servedModelsDeprecated,
  serverlessWithClusters,
  serverlessWithLibraries,
  singleNodeMisconfigured,
  taskCycle,
  taskDependsOnMissing,
  taskKeyDuplicate,
  timeZoneInvalid,
  trafficNot100,
  trafficToUnknownEntity,
  ucNameWrongLevels,
  wheelNeedsDbr,
]

describe('the examples', () => {
  test.each(ALL.map((rule) => [rule.id, rule] as const))('%s', async (id, rule) => {
    expect(await said(rule.bad, [rule])).toEqual([expect.stringContaining(` ${id}`)])
    // The right one is right in every respect.
    expect(await said(rule.good, ALL)).toEqual([])
  })

  test.each(ALL.map((rule) => [rule.id, rule] as const))('%s has a place, a path and a hint', async (_, rule) => {
    for (const { at, path, hint, message } of await findingsOf(rule.bad, [rule])) {
      expect(at?.line).toBeGreaterThan(0)
      expect(path?.length).toBeGreaterThan(0)
      expect(hint).toMatch(/\.$/u)
      expect(message).toMatch(/[.?]$/u)
    }
  })
})
