import { nearlyIdenticalFindings } from './data/nearly-identical.ts'
import { openRelation } from './data/relation.ts'
import { describeLook } from './looks/describe.ts'
import { takeLook } from './looks/take-look.ts'
import { returnMetrics } from './metrics/registry.ts'
import { type ModeContext, type ModeReading, withEngine } from './mode.ts'
import { findModels, groundsOf, modelsData, registered } from './models.ts'
import { applyProfile } from './profiles/apply.ts'
import { evaluateReturns } from './returns/evaluate.ts'
import { loadReturns } from './returns/load.ts'
import { readSettings } from './returns/read-settings.ts'
import { missingFindings } from './returns/report/missing.ts'
import { profileText } from './returns/report/profile.ts'
import { returnSections } from './returns/report/sections.ts'
import { settingsData } from './returns/report/settings.ts'

/** Mode `returns`: time series of a risk model, of a signal or of a strategy. */
export async function readReturns(context: ModeContext): Promise<ModeReading> {
  const { gate, host, alpha } = context
  const models = await host.group('Finding the models', () => findModels(context))
  context.onCandidate(registered(models))
  const sources = [models.candidate, models.champion].map((model) => model?.source)
  return await withEngine(context, sources, async (engine) => {
    const { data, facts } = await host.group('Reading the time series', async () => {
      const candidate = await openRelation(engine, models.candidate.source, 'candidate')
      const champion = models.champion && (await openRelation(engine, models.champion.source, 'champion'))
      return await loadReturns({ gate, metrics: returnMetrics, engine, candidate, champion })
    })
    const profile = applyProfile(gate, data.candidate.dates.at(-1) as string)
    const settings = await readSettings(gate, returnMetrics, models, profile)
    const look = await takeLook(context, {
      holdoutDigest: facts.holdoutDigest,
      candidate: models.candidate.sha256,
      champion: models.champion?.sha256,
    })
    const looks = describeLook(look, context)
    const readings = await host.group('Measuring', () =>
      evaluateReturns({
        gate,
        metrics: returnMetrics,
        data,
        settings,
        alpha: look?.alpha ?? alpha,
        signal: host.signal,
        onProgress: (rule, fraction) => host.progress(`Measuring ${rule}`, fraction),
      }),
    )
    return {
      readings,
      facts,
      look,
      grounds: [...groundsOf(models), ...(profile === undefined ? [] : [['Profile', profileText(profile)] as const])],
      sections: [...looks.sections, ...returnSections(gate, data, settings)],
      findings: [...looks.findings, ...nearlyIdenticalFindings(facts, gate.data), ...missingFindings(data, gate)],
      data: { ...modelsData(models), looks: looks.data, series: settingsData(settings) },
      runFacts: { engine: engine.version, lookRepeated: look?.repeated },
    }
  })
}
