export const wrong = (): string | undefined => process.env['SUTOON_HOUSE']
