import { boolean, integer, list, map, must, object, text, values } from './build.ts'
import { grants, lifecycle } from './sharing.ts'

/** What is made of features: REST API under `/api/2.0/feature-engineering`, and what a bundle adds. Databricks CLI 1.26. */

const recipients = { destination_ids: list(text), email_addresses: list(text) }

const notifications = object({
  on_failure: object({ ...recipients, final_attempt_only: boolean }),
  on_success: object(recipients),
})

const store = { catalog_name: must(text), schema_name: must(text), table_name_prefix: must(text) }

/** To one store each, by one kind of trigger. */
const materializedFeature = object({
  feature_name: must(text),
  budget_policy_id: text,
  cron_schedule: text,
  cron_schedule_trigger: object({ cron_expression: text, mode: values('DERIVED', 'MANUAL'), timezone_id: text }),
  notifications,
  offline_store_config: object(store),
  online_store_config: object({ ...store, online_store_name: must(text) }),
  paused: boolean,
  streaming_mode: object({
    freshness_target: text,
    mode: values('STREAMING_MODE_TYPE_MBM', 'STREAMING_MODE_TYPE_RTM'),
    shuffle_partitions: integer,
  }),
  table_trigger: object({
    condition: values('TABLE_TRIGGER_CONDITION_ALL_UPDATED', 'TABLE_TRIGGER_CONDITION_ANY_UPDATED'),
    min_time_between_triggers: text,
    wait_after_last_change: text,
  }),
  tags: map(text),
})

export const materializationSet = object({
  lifecycle,
  materialization_set_id: text,
  materialized_features: list(materializedFeature),
  notifications,
})

/** One kind each. */
const servedFeature = object({
  declarative_feature: object({ feature: must(text) }),
  feature_function: object({
    udf: must(text),
    input_bindings: list(object({ bound_feature: must(text), parameter: must(text) })),
    output: text,
  }),
  feature_lookup: object({
    lookup_keys: must(list(text)),
    table: must(text),
    default_values: list(object({ feature: must(text), default_value: text })),
    feature_names: list(text),
    lookback_window: text,
    rename_outputs: list(object({ feature: must(text), output: must(text) })),
    timestamp_lookup_keys: list(text),
  }),
})

export const featureSpec = object({
  name: must(text),
  exclude_columns: list(text),
  extra_pip_requirements: object({ requirements: must(list(text)) }),
  features: list(servedFeature),
  grants,
  lifecycle,
})
