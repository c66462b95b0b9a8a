import { experiments } from '../experiments/performance.ts'
import { describeExperiments } from './describe-experiments.ts'

describeExperiments(experiments)
