const found = async (): Promise<boolean> => true
export const wrong = (): number => (found() ? 1 : 2)
