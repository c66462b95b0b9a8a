import { expect, test } from '@jest/globals'
import { formatPath } from '../config/value.ts'
import { findingsOf } from '../testing/bundle.ts'
import { rule as appResourcePermissions } from './app-resource-permissions.ts'
import { rule as servedModelsAndEntities } from './served-models-and-entities.ts'
import { rule as singleNodeMisconfigured } from './single-node-misconfigured.ts'

test.each([
  [appResourcePermissions, 'resources.apps.desk.resources[0].job.id'],
  [servedModelsAndEntities, 'resources.model_serving_endpoints.scorer.config.served_models'],
  [singleNodeMisconfigured, 'resources.clusters.lab.num_workers'],
])(
  '$id is shown where the resource begins, and named by the value: so waivers and baselines know it',
  async (rule, path) => {
    const found = await findingsOf(rule.bad, [rule])
    expect(found.map(({ path = [] }) => formatPath(path))).toEqual([path])
  },
)
