import { defineErrors, EXIT } from '../kernel/index.ts'

export const registryErrors = defineErrors({
  REGISTRY_NOT_USABLE: {
    exit: EXIT.badInput,
    doc: 'The registry that was named is none that can be asked: its address is malformed, is of a kind that is not supported, carries credentials that cannot be sent, or names a folder that holds no registry. Name an MLflow server as `https://host`, or a folder as a path.',
  },
  REGISTRY_REFERENCE_INVALID: {
    exit: EXIT.badInput,
    doc: 'A model, run, artifact or tag is named in a way that no registry can mean. Write a model version as `models:/name/7` or `models:/name@alias`, a file of a run as `runs:/<run id>/path`, and paths without `..`.',
  },
  REGISTRY_NOT_FOUND: {
    exit: EXIT.badInput,
    doc: 'The registry answered, and has no such model, version, alias, run, experiment or artifact. Check the spelling, and that the registry is the one where it was logged.',
  },
  REGISTRY_UNAUTHORISED: {
    exit: EXIT.badInput,
    doc: 'The registry wants to know who asks, or does not allow it. MLflow takes MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN, from the environment of the step. A redirect, for example to a login page, is not followed and counts as this error too.',
  },
  REGISTRY_REFUSED: {
    exit: EXIT.badInput,
    doc: 'The registry understood the request and refused it; its own message says why. A deleted run, for example, takes no tags.',
  },
  REGISTRY_UNREACHABLE: {
    exit: EXIT.undecided,
    doc: 'The registry did not answer, broke off, or failed itself (a 5xx), after several tries. Nothing was decided. Check the address, HTTPS_PROXY and NO_PROXY, and for a certificate of your own MLFLOW_TRACKING_SERVER_CERT_PATH or NODE_EXTRA_CA_CERTS; run again when the failure may pass.',
  },
  REGISTRY_BUSY: {
    exit: EXIT.undecided,
    doc: 'The registry limits how often it is asked (429), or is out of service for a while (503), and asked to wait longer than the step waits. Run again later.',
  },
  REGISTRY_ANSWER: {
    exit: EXIT.undecided,
    doc: 'What the registry holds or answered is not what its interface promises: no JSON, a field of another type, more than the step reads, or the name of an artifact that leads out of its folder. The message names the field. An address without the path under which MLflow is served is the usual cause.',
  },
  REGISTRY_NOT_WRITTEN: {
    exit: EXIT.undecided,
    doc: 'An artifact could not be kept on this runner, or a tag could not be written into the folder of a local registry. Free space, or make the folder writable, and run again.',
  },
})
