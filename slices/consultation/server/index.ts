/** What the shell takes from the consultation slice besides its acts: the loader of the example workspace. */
export type { ExampleProposal, ExampleRound } from './example/example-round.ts'
export { loadExampleRound } from './example/load-example-round.ts'
