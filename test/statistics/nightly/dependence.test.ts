import { experiments } from '../experiments/dependence.ts'
import { describeExperiments } from './describe-experiments.ts'

describeExperiments(experiments)
