import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

export interface Account {
  subject: string
  email?: string
  isVerified?: boolean
}

export interface IdentityHouse {
  issuer: string
  /** Who signs in next over there. */
  next: { account: Account }
  /** Walks the browser's way through the house, from the address it was sent to until it is sent back to us. */
  walk(address: string): Promise<string>
  close(): Promise<void>
}

export const client = { id: 'travessia', secret: 'a-secret-shared-with-the-other-house' }

/** Another house that says who somebody is: a real provider of OpenID Connect on this machine. */
export async function openIdentityHouse(redirectUri: string): Promise<IdentityHouse> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const next = { account: { subject: 'nobody' } as Account }
  const known = new Map<string, Account>()
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [redirectUri], response_types: ['code'] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    cookies: { keys: ['a key for tests'] },
    findAccount: (_, id) => {
      const account = known.get(id)
      if (!account) return undefined
      return {
        accountId: id,
        claims: () => ({ sub: id, ...(account.email && { email: account.email, email_verified: account.isVerified ?? true }) }),
      }
    },
  })
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response)
    void interact()

    async function interact() {
      const { prompt, params, grantId } = await provider.interactionDetails(request, response)
      if (prompt.name === 'login') {
        known.set(next.account.subject, next.account)
        return provider.interactionFinished(request, response, { login: { accountId: next.account.subject } })
      }
      const grant =
        (grantId && (await provider.Grant.find(grantId))) ||
        new provider.Grant({ accountId: next.account.subject, clientId: String(params['client_id']) })
      grant.addOIDCScope('openid email')
      return provider.interactionFinished(
        request,
        response,
        { consent: { grantId: await grant.save() } },
        { mergeWithLastSubmission: true },
      )
    }
  })
  return { issuer, next, walk, close }

  async function walk(address: string): Promise<string> {
    const jar = new Map<string, string>()
    let at = address
    for (let steps = 0; steps < 10; steps += 1) {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
      const response = await fetch(at, { redirect: 'manual', headers: { Cookie: cookie } })
      for (const line of response.headers.getSetCookie()) {
        const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s)
        jar.set(name, value)
      }
      const to = response.headers.get('Location')
      if (!to) throw new Error(`${at} answered ${response.status}: ${await response.text()}`)
      at = new URL(to, at).href
      if (!at.startsWith(issuer)) return at
    }
    throw new Error('The way through the other house has no end.')
  }

  async function close() {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
}
