/** What the shell takes from the strategy slice besides its acts: the loaders of the example workspace. */
export { citeExampleFindings } from './citations/cite-example-findings.ts'
export { type ExampleGovernance, loadExampleGovernance } from './load-example-governance.ts'
export { approveExampleVersion, type ExampleApproval, openNextExampleVersion } from './decide-example.ts'
export { type ExampleAsked, type ExampleLoaded, loadStrategyExample } from './load-example.ts'
