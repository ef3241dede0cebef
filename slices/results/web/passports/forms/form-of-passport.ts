import type { Indicator } from '../../../contract.ts'

export interface FormOfPassportProps {
  readonly indicator: Indicator
  readonly onDone: () => void
  readonly onClose: () => void
}
