import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'

/** A device that makes and uses one passkey (ES256, no attestation), as a browser would hand over what it says. */
export function newAuthenticator(origin: string) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  let counter = 0

  return { id: id.toString('base64url'), make, use }

  function make(challenge: string, { verified = true, at = origin } = {}) {
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
    const cose = map([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ])
    const length = Buffer.alloc(2)
    length.writeUInt16BE(id.length)
    const authData = Buffer.concat([head(at, verified, true), Buffer.alloc(16), length, id, cose])
    const attestationObject = map([
      ['fmt', 'none'],
      ['attStmt', map([])],
      ['authData', authData],
    ])
    const response = {
      clientDataJSON: clientData('webauthn.create', challenge, at),
      attestationObject: encode(attestationObject),
      transports: ['internal'],
    }
    return { ...named(), response }
  }

  function use(challenge: string, { verified = true, at = origin } = {}) {
    counter += 1
    const authData = head(at, verified, false)
    const said = clientData('webauthn.get', challenge, at)
    const hash = createHash('sha256').update(Buffer.from(said, 'base64url')).digest()
    const signature = createSign('SHA256')
      .update(Buffer.concat([authData, hash]))
      .sign(privateKey)
    return { ...named(), response: { clientDataJSON: said, authenticatorData: encode(authData), signature: encode(signature) } }
  }

  function named() {
    return { id: encode(id), rawId: encode(id), type: 'public-key', clientExtensionResults: {} }
  }

  function head(at: string, verified: boolean, made: boolean): Buffer {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    const flags = 0x01 | (verified ? 0x04 : 0) | (made ? 0x40 : 0)
    return Buffer.concat([createHash('sha256').update(new URL(at).hostname).digest(), Buffer.from([flags]), count])
  }
}

function clientData(type: string, challenge: string, origin: string): string {
  return encode(Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })))
}

function encode(bytes: Buffer): string {
  return bytes.toString('base64url')
}

/** A map in CBOR; a `Buffer` that is a map already stands as it is. */
function map(entries: [string | number, string | number | Buffer][]): Buffer & { isMap?: true } {
  const bytes = Buffer.concat([Buffer.from([0xa0 | entries.length]), ...entries.flatMap(([key, value]) => [cbor(key), cbor(value)])])
  return Object.assign(bytes, { isMap: true as const })
}

function cbor(value: string | number | (Buffer & { isMap?: true })): Buffer {
  if (typeof value === 'number') return value < 0 ? start(1, -1 - value) : start(0, value)
  if (typeof value === 'string') return Buffer.concat([start(3, value.length), Buffer.from(value)])
  return value.isMap ? value : Buffer.concat([start(2, value.length), value])
}

function start(kind: number, size: number): Buffer {
  if (size < 24) return Buffer.from([(kind << 5) | size])
  return size < 256 ? Buffer.from([(kind << 5) | 24, size]) : Buffer.from([(kind << 5) | 25, size >> 8, size & 0xff])
}
