import { Document } from 'docx'
export const wrong = Document
