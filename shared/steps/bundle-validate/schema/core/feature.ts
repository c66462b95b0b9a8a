import { decimal, integer, list, must, object, text, values } from './build.ts'
import { grants, lifecycle } from './sharing.ts'

/** Features of Unity Catalog: REST API, `POST /api/2.0/feature-engineering/features`, and what a bundle adds. */

const ofColumn = object({ input: must(text) })
const ofSome = object({ input: must(text), n: must(integer) })
const window = { delay: text, window_duration: text }

/** One function each, over one kind of window. */
const aggregation = object({
  approx_count_distinct: object({ input: must(text), relative_error: decimal, relative_sd: decimal }),
  approx_percentile: object({
    input: must(text),
    percentile: must(decimal),
    accuracy: integer,
    relative_error: decimal,
  }),
  avg: ofColumn,
  count_function: ofColumn,
  first: ofColumn,
  first_distinct: ofSome,
  first_n: ofSome,
  last: ofColumn,
  last_distinct: ofSome,
  last_n: ofSome,
  max: ofColumn,
  min: ofColumn,
  stddev_pop: ofColumn,
  stddev_samp: ofColumn,
  sum: ofColumn,
  time_window: object({
    rolling: object(window),
    sawtooth: object(window),
    sliding: object({ ...window, offset: text, slide_duration: must(text) }),
    start_time: text,
    tumbling: object({ ...window, offset: text, window_duration: must(text) }),
  }),
  var_pop: ofColumn,
  var_samp: ofColumn,
})

const table = object({
  full_name: must(text),
  dataframe_schema: text,
  filter_condition: text,
  transformation_sql: text,
})

const dataType = values(
  ...['BINARY', 'BOOLEAN', 'DATE', 'DECIMAL', 'DOUBLE', 'FLOAT', 'INTEGER', 'LONG', 'SHORT', 'STRING', 'TIMESTAMP'],
)

const source = object({
  delta_table_source: table,
  feature_view_source: object({ feature_references: list(object({ feature: must(text) })) }),
  kafka_source: object({ name: must(text), filter_condition: text }),
  lateness: object({ settling_delay: text }),
  request_source: object({
    dataframe_schema: text,
    flat_schema: object({ fields: list(object({ name: must(text), data_type: must(dataType) })) }),
  }),
  sdp_source: object({
    dataframe_schema: text,
    filter_condition: text,
    input_tables: list(text),
    output_table: text,
    pipeline_id: text,
    transformation_sql: text,
  }),
  stream_source: table,
})

const column = object({ name: must(text) })

export const feature = object({
  full_name: must(text),
  function: must(
    object({
      aggregation_function: aggregation,
      column_selection: object({ column: must(text) }),
      custom_udf: object({
        function_path: must(text),
        input_bindings: list(object({ column: must(text), parameter: must(text) })),
      }),
    }),
  ),
  source: must(source),
  description: text,
  entities: list(column),
  grants,
  lifecycle,
  lineage_context: object({ job_context: object({ job_id: integer, job_run_id: integer }), notebook_id: integer }),
  timeseries_column: column,
})
