// What the package offers to programs: open the resources once, then read as many inputs as you like.

export {
  type PipelineInput,
  type PipelineOutput,
  runPipeline,
  type Settled,
  settleReports,
} from './pipeline.js'
export { openResources, type Resources } from './resources.js'
export * from './terms/index.js'
