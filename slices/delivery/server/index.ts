/** What the shell takes from the delivery slice besides its acts: the loaders of the example workspace. */
export { type ExampleConcurrence, loadExampleConcurrence } from './load-example.ts'
export { type ExampleWork, loadExampleWork } from './work/load-example-work.ts'
export {
  type ExampleRecommendations,
  loadExampleRecommendations,
} from './recommendations/load-example-recommendations.ts'
export { type ExampleMoney, loadExampleMoney } from './money/load-example-money.ts'
export {
  type ExampleOfficeRequest,
  loadExampleOfficeRequest,
} from './office-requests/load-example-office-requests.ts'
