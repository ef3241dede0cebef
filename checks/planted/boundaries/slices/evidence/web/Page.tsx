export const OfficePage = 1
