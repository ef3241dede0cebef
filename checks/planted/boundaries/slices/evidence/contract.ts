export const evidence = []
