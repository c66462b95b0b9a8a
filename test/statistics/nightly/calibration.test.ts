import { experiments } from '../experiments/calibration.ts'
import { describeExperiments } from './describe-experiments.ts'

describeExperiments(experiments)
