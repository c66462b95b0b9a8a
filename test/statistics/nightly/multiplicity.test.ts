import { experiments } from '../experiments/multiplicity.ts'
import { describeExperiments } from './describe-experiments.ts'

describeExperiments(experiments)
