const save = async (): Promise<void> => {}
export const wrong = (): void => {
  save()
}
