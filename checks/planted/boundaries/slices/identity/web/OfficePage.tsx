import { identity } from '../contract.ts'
import { Button } from '#web/ui/Button.tsx'
export const OfficePage = [identity, Button]
