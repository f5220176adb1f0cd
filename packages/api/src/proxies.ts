import { BlockList, isIP } from 'node:net'

/** Whose word about where a request comes from is believed: so many proxies in a row, or those at these addresses. */
export type Proxies = number | BlockList

/** Unless it is said otherwise, a proxy is believed that runs on the same machine. */
export const ownMachine = new BlockList()
ownMachine.addSubnet('127.0.0.0', 8, 'ipv4')
ownMachine.addAddress('::1', 'ipv6')

/** Reads TRUSTED_PROXIES: a number of proxies, or addresses and networks with commas between; undefined if it is neither. */
export function readProxies(text: string): Proxies | undefined {
  if (/^\d$/.test(text.trim())) return Number(text)
  const list = new BlockList()
  for (const part of text.split(',')) if (!add(list, part.trim())) return undefined
  return list
}

function add(list: BlockList, part: string): boolean {
  const [address = '', prefix, ...rest] = part.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  const family = version === 4 ? 'ipv4' : 'ipv6'
  if (prefix === undefined) list.addAddress(address, family)
  else if (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128)) list.addSubnet(address, Number(prefix), family)
  else return false
  return true
}

export interface Sender {
  /** The address of whoever asks, as far as it is believed. */
  readonly address: string
  /** Whether the other `X-Forwarded-…` headers were written by a proxy of ours. */
  readonly isProxied: boolean
}

/**
 * Each proxy writes at the end of `X-Forwarded-For` who asked it. From the end backwards an address is believed
 * for as long as a trusted one wrote it; what a stranger wrote before that is not read.
 */
export function findSender(peer: string, forwardedFor: string | undefined, trusted: Proxies): Sender {
  const written = (forwardedFor ?? '').split(',').map((part) => part.trim())
  let sender: Sender = { address: plain(peer), isProxied: false }
  for (let hops = 0; isTrusted(sender.address, hops, trusted); hops++) {
    const before = written.pop() ?? ''
    sender = { address: isIP(before) === 0 ? sender.address : plain(before), isProxied: true }
    if (isIP(before) === 0) break
  }
  return sender
}

function isTrusted(address: string, hops: number, trusted: Proxies): boolean {
  if (typeof trusted === 'number') return hops < trusted
  const version = isIP(address)
  return version !== 0 && trusted.check(address, version === 4 ? 'ipv4' : 'ipv6')
}

/** An IPv4 address that came over an IPv6 socket is the same address. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}
