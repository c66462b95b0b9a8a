import { any, boolean, decimal, deprecated, integer, list, map, must, object, text, values } from './build.ts'
import { libraries } from './library.ts'
import { lifecycle, permissions } from './sharing.ts'

/** Compute of jobs and of all-purpose clusters: REST API, `POST /api/2.1/clusters/create`. */

const autoscale = object({ min_workers: integer, max_workers: integer })

export const awsAttributes = object({
  availability: values('ON_DEMAND', 'SPOT', 'SPOT_WITH_FALLBACK'),
  ebs_volume_count: integer,
  ebs_volume_iops: integer,
  ebs_volume_size: integer,
  ebs_volume_throughput: integer,
  ebs_volume_type: values('GENERAL_PURPOSE_SSD', 'THROUGHPUT_OPTIMIZED_HDD'),
  first_on_demand: integer,
  instance_profile_arn: text,
  spot_bid_price_percent: integer,
  zone_id: text,
})

export const azureAttributes = object({
  availability: values('ON_DEMAND_AZURE', 'SPOT_AZURE', 'SPOT_WITH_FALLBACK_AZURE'),
  capacity_reservation_group: text,
  first_on_demand: integer,
  log_analytics_info: object({ log_analytics_primary_key: text, log_analytics_workspace_id: text }),
  spot_bid_max_price: decimal,
})

export const gcpAttributes = object({
  availability: values('ON_DEMAND_GCP', 'PREEMPTIBLE_GCP', 'PREEMPTIBLE_WITH_FALLBACK_GCP'),
  boot_disk_size: integer,
  confidential_compute_type: values('CONFIDENTIAL_COMPUTE_TYPE_NONE', 'SEV_SNP'),
  first_on_demand: integer,
  google_service_account: text,
  local_ssd_count: integer,
  use_preemptible_executors: deprecated(boolean, 'Use "availability".'),
  zone_id: text,
})

const destination = object({ destination: must(text) })

const s3Destination = object({
  destination: must(text),
  canned_acl: text,
  enable_encryption: boolean,
  encryption_type: text,
  endpoint: text,
  kms_key: text,
  region: text,
})

export const clusterLogConf = object({ dbfs: destination, s3: s3Destination, volumes: destination })

export const initScript = object({
  abfss: destination,
  dbfs: deprecated(destination, 'Use "volumes" or "workspace".'),
  file: destination,
  gcs: destination,
  s3: s3Destination,
  volumes: destination,
  workspace: destination,
})

const nodeTypeFlexibility = object({ alternate_node_type_ids: list(text), aws_context_id: text })

const dockerImage = object({ basic_auth: object({ password: text, username: text }), url: text })

export const clusterSpec = object({
  apply_policy_default_values: boolean,
  autoscale,
  autotermination_minutes: integer,
  aws_attributes: awsAttributes,
  azure_attributes: azureAttributes,
  cluster_log_conf: clusterLogConf,
  cluster_name: text,
  custom_tags: map(text),
  data_security_mode: values(
    'SINGLE_USER',
    'USER_ISOLATION',
    'DATA_SECURITY_MODE_AUTO',
    'DATA_SECURITY_MODE_DEDICATED',
    'DATA_SECURITY_MODE_STANDARD',
    'NONE',
    'LEGACY_PASSTHROUGH',
    'LEGACY_SINGLE_USER',
    'LEGACY_SINGLE_USER_STANDARD',
    'LEGACY_TABLE_ACL',
  ),
  dependency_mode: values('DEPENDENCY_MODE_AUTO', 'DEPENDENCY_MODE_CLUSTER_LIBRARIES', 'DEPENDENCY_MODE_ENVIRONMENTS'),
  docker_image: dockerImage,
  driver_instance_pool_id: text,
  driver_node_type_flexibility: nodeTypeFlexibility,
  driver_node_type_id: text,
  enable_elastic_disk: boolean,
  enable_local_disk_encryption: boolean,
  gcp_attributes: gcpAttributes,
  init_scripts: list(initScript),
  instance_pool_id: text,
  is_single_node: boolean,
  kind: values('CLASSIC_PREVIEW'),
  node_type_id: text,
  num_workers: integer,
  policy_id: text,
  remote_disk_throughput: integer,
  runtime_engine: values('NULL', 'PHOTON', 'STANDARD'),
  single_user_name: text,
  spark_conf: map(text),
  spark_env_vars: map(text),
  spark_version: text,
  ssh_public_keys: list(text),
  total_initial_remote_disk_size: integer,
  use_ml_runtime: boolean,
  worker_node_type_flexibility: nodeTypeFlexibility,
  workload_type: object({ clients: must(object({ jobs: boolean, notebooks: boolean })) }),
})

/** REST API, `POST /api/2.0/policies/clusters/create`, and what a bundle adds. Of what a policy is made is a rule of its own. */
export const clusterPolicy = object({
  definition: any,
  description: text,
  libraries,
  lifecycle,
  max_clusters_per_user: integer,
  name: text,
  permissions,
  policy_family_definition_overrides: any,
  policy_family_id: text,
})

/** REST API, `POST /api/2.0/instance-pools/create`, and what a bundle adds. */
export const instancePool = object({
  instance_pool_name: must(text),
  node_type_id: must(text),
  aws_attributes: object({
    availability: values('ON_DEMAND', 'SPOT'),
    instance_profile_arn: text,
    spot_bid_price_percent: integer,
    zone_id: text,
  }),
  azure_attributes: object({
    availability: values('ON_DEMAND_AZURE', 'SPOT_AZURE'),
    capacity_reservation_group: text,
    spot_bid_max_price: decimal,
  }),
  custom_tags: map(text),
  disk_spec: object({
    disk_count: integer,
    disk_iops: integer,
    disk_size: integer,
    disk_throughput: integer,
    disk_type: object({
      azure_disk_volume_type: values('PREMIUM_LRS', 'STANDARD_LRS'),
      ebs_volume_type: values('GENERAL_PURPOSE_SSD', 'THROUGHPUT_OPTIMIZED_HDD'),
    }),
  }),
  enable_elastic_disk: boolean,
  gcp_attributes: object({
    gcp_availability: values('ON_DEMAND_GCP', 'PREEMPTIBLE_GCP', 'PREEMPTIBLE_WITH_FALLBACK_GCP'),
    local_ssd_count: integer,
    zone_id: text,
  }),
  idle_instance_autotermination_minutes: integer,
  lifecycle,
  max_capacity: integer,
  min_idle_instances: integer,
  node_type_flexibility: nodeTypeFlexibility,
  permissions,
  preloaded_docker_images: list(dockerImage),
  preloaded_spark_versions: list(text),
  remote_disk_throughput: integer,
  total_initial_remote_disk_size: integer,
})
