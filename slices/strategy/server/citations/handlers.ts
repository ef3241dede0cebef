import { citeFinding } from './cite-finding.ts'
import { listCitations } from './list-citations.ts'
import { withdrawCitation } from './withdraw-citation.ts'

export const citationHandlers = { listCitations, citeFinding, withdrawCitation }
