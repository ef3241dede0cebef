import { networkInterfaces } from 'node:os'

/** The addresses of this machine that phones behind the same router reach, the likeliest first. */
export function localAddresses(): readonly string[] {
  const found = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
  const isPrivate = (address: string) => /^(192\.168\.|10\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address)
  return [...found.filter(isPrivate), ...found.filter((address) => !isPrivate(address))]
}
