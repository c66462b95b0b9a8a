/**
 * Imported before `azure-pipelines-task-lib`, which reads this variable when it loads: without it, it prints a
 * `##vso[task.debug]` line for every call, values of inputs included. With System.Debug it still does.
 */
process.env.DISTRIBUTEDTASK_TASKS_NODE_SKIPDEBUGLOGSWHENDEBUGMODEOFF ??= 'true'

export {}
