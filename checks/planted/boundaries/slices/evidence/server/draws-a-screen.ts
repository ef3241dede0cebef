import { OfficePage } from '../web/Page.tsx'
export const wrong = OfficePage
