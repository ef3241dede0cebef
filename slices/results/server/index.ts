/** What the shell takes from the results slice besides its acts: the loader of the example workspace. */
export {
  type ExampleResults,
  type ExampleResultsLoaded,
  loadExampleResults,
} from './example/load-example.ts'
export { type ExampleEvaluation, loadExampleEvaluation } from './evaluations/load-example-evaluations.ts'
