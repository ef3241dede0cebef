import { adoptStandardIndicators } from './adopt-standard-indicators.ts'
import { readOperationalCatalogue } from './read-operational-catalogue.ts'
import { readOperationalResults } from './read-operational-results.ts'

export const operationalHandlers = {
  adoptStandardIndicators,
  readOperationalCatalogue,
  readOperationalResults,
}
