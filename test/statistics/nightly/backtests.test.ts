import { experiments } from '../experiments/backtests.ts'
import { describeExperiments } from './describe-experiments.ts'

describeExperiments(experiments)
