/** What the shell takes from the delivery slice besides its acts: the loader of the example workspace. */
export { type ExampleConcurrence, loadExampleConcurrence } from './load-example.ts'
