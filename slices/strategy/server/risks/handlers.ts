import { listRisks } from './list-risks.ts'
import { recordRisk } from './record-risk.ts'
import { reviseRisk } from './revise-risk.ts'
import { setRiskScale } from './set-risk-scale.ts'

export const riskHandlers = { listRisks, recordRisk, reviseRisk, setRiskScale }
