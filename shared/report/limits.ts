/**
 * What hosts, forges and their viewers take. Beyond these, something is refused or silently dropped, so the
 * renderers stay below and say what they left out.
 */

/** One step summary on GitHub: actions/runner, `CreateStepSummaryCommand.AttachmentSizeLimit`. Over: dropped whole. */
export const GITHUB_SUMMARY_BYTES = 1024 * 1024

/** Code scanning, "SARIF results exceed one or more limits", docs.github.com: more results and the file is refused. */
export const SARIF_RESULTS = 25_000

/** The same page: locations of one result that are shown; beyond 1,000 the file is refused. */
export const SARIF_LOCATIONS_SHOWN = 100

/** "SARIF support for code scanning", docs.github.com: the short and the full description of a rule. */
export const SARIF_DESCRIPTION_CHARACTERS = 1024

/** Code scanning, "SARIF results file is too large", docs.github.com: 10 MB after gzip. */
export const SARIF_GZIP_BYTES = 10_000_000

/** Our own: the longest text that a SARIF message, a JUnit message or an HTML paragraph holds; JSON holds all of it. */
export const TEXT_CHARACTERS = 8_000

/** Our own: findings that the HTML page lists, the most severe; as many checks, the worst. A browser still opens it. */
export const HTML_FINDINGS = 5_000
export const HTML_CHECKS = 5_000

/** Our own: the longest text in a cell of a Markdown table. */
export const MARKDOWN_CELL_CHARACTERS = 400

/** Our own: rows of one Markdown table; a page that is read on a phone. */
export const MARKDOWN_ROWS = 50
