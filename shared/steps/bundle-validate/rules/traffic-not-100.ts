import { entryAt, placeOf, placeOfKey, valueAt } from '../config/value.ts'
import { itemsIn, numberOf, resourcesIn } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'traffic-not-100',
  severity: 'error',
  cliParity: 'stricter',
  title: 'The routes of a serving endpoint do not share 100 percent of its traffic',
  why: 'The serving service refuses the configuration, and the endpoint keeps serving what it served before. Each route takes a whole number of percent from 0 to 100, together 100. A target that adds a route must change the others, too: lists are appended, not replaced.',
  bad: `bundle:
  name: fraud
resources:
  model_serving_endpoints:
    scorer:
      name: fraud-scorer
      config:
        served_entities:
          - { name: champion, entity_name: main.fraud.scorer, entity_version: "3" }
          - { name: challenger, entity_name: main.fraud.scorer, entity_version: "4" }
        traffic_config:
          routes:
            - { served_model_name: champion, traffic_percentage: 100 }
            - { served_model_name: challenger, traffic_percentage: 10 }
`,
  good: `bundle:
  name: fraud
resources:
  model_serving_endpoints:
    scorer:
      name: fraud-scorer
      config:
        served_entities:
          - { name: champion, entity_name: main.fraud.scorer, entity_version: "3" }
          - { name: challenger, entity_name: main.fraud.scorer, entity_version: "4" }
        traffic_config:
          routes:
            - { served_model_name: champion, traffic_percentage: 90 }
            - { served_model_name: challenger, traffic_percentage: 10 }
`,
  *checkTarget(target) {
    for (const endpoint of resourcesIn(target.config, 'model_serving_endpoints')) {
      const routes = itemsIn(endpoint, 'config', 'traffic_config', 'routes')
      const percentages = routes.map(([route]) => valueAt(route, ['traffic_percentage']))
      for (const [index, value] of percentages.entries()) {
        const percent = numberOf(value)
        if (percent === undefined || (Number.isInteger(percent) && percent >= 0 && percent <= 100)) continue
        yield {
          message: `A route of the serving endpoint "${endpoint.key}" takes ${percent} percent of the traffic.`,
          at: placeOf(value),
          path: [...endpoint.path, 'config', 'traffic_config', 'routes', index, 'traffic_percentage'],
          hint: 'Give a whole number from 0 to 100.',
        }
      }
      const numbers = percentages.map(numberOf)
      const sum = numbers.reduce<number>((total, percent) => total + (percent ?? Number.NaN), 0)
      if (routes.length === 0 || Number.isNaN(sum) || sum === 100) continue
      const path = ['config', 'traffic_config', 'routes']
      yield {
        message: `The routes of the serving endpoint "${endpoint.key}" take ${numbers.join(' + ')} = ${sum} percent of the traffic, not 100.`,
        at: placeOfKey(entryAt(endpoint.value, path)),
        path: [...endpoint.path, ...path],
        hint: 'Change the percentages so that they sum to 100.',
        related: percentages.flatMap((value, index) => {
          const at = placeOf(value)
          return at === undefined ? [] : [{ at, message: `${numbers[index]} percent.` }]
        }),
      }
    }
  },
}
