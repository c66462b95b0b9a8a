import { boolean, deprecated, list, must, object, text, values } from './build.ts'

/** Who hears of a job's runs. */

export const emailNotifications = object({
  no_alert_for_skipped_runs: deprecated(boolean, 'Use "notification_settings.no_alert_for_skipped_runs".'),
  on_duration_warning_threshold_exceeded: list(text),
  on_failure: list(text),
  on_maintenance_complete: list(text),
  on_maintenance_start: list(text),
  on_start: list(text),
  on_streaming_backlog_exceeded: list(text),
  on_success: list(text),
})

const webhooks = list(object({ id: must(text) }))

export const webhookNotifications = object({
  on_duration_warning_threshold_exceeded: webhooks,
  on_failure: webhooks,
  on_maintenance_complete: webhooks,
  on_maintenance_start: webhooks,
  on_start: webhooks,
  on_streaming_backlog_exceeded: webhooks,
  on_success: webhooks,
})

/** Of a job and of a task; only a task knows `alert_on_last_attempt`. */
export const notificationSettings = object({
  no_alert_for_canceled_runs: boolean,
  no_alert_for_skipped_runs: boolean,
})

export const pauseStatus = values('PAUSED', 'UNPAUSED')
