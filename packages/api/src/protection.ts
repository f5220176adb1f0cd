import { createMiddleware } from 'hono/factory'
import { NONCE, secureHeaders } from 'hono/secure-headers'
import type { Config } from './config.ts'
import type { Env } from './context.ts'

/** The headers by which a browser keeps pages and answers from doing what neither needs. */
export function protect({ publicUrl }: Pick<Config, 'publicUrl'>) {
  // Whoever came once by TLS is never led to the same address without it.
  const strictTransportSecurity = publicUrl?.startsWith('https:') ? 'max-age=63072000; includeSubDomains' : false
  const page = secureHeaders({ ...everywhere, strictTransportSecurity, contentSecurityPolicy: pagePolicy })
  const answer = secureHeaders({ ...everywhere, strictTransportSecurity, contentSecurityPolicy: answerPolicy })
  const part = secureHeaders({ ...onParts, strictTransportSecurity, contentSecurityPolicy: answerPolicy })
  return createMiddleware<Env>(async (c, next) => {
    const { path } = c.req
    await (path.startsWith('/api/') ? answer : path.startsWith('/assets/') ? part : page)(c, next)
    c.res.headers.set('X-Robots-Tag', 'noindex, nofollow, noarchive')
  })
}

const everywhere = {
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  permissionsPolicy: {
    accelerometer: false,
    autoplay: false,
    browsingTopics: false,
    camera: false,
    displayCapture: false,
    encryptedMedia: false,
    geolocation: false,
    gyroscope: false,
    hid: false,
    idleDetection: false,
    localFonts: false,
    magnetometer: false,
    microphone: false,
    midi: false,
    payment: false,
    screenWakeLock: false,
    serial: false,
    usb: false,
    xrSpatialTracking: false,
  },
}

/**
 * A script, a style sheet or a font is no page: what a browser reads of pages alone would be a tenth of what a slow line
 * brings before the first of them is shown.
 */
const onParts = {
  referrerPolicy: 'no-referrer',
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xFrameOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
}

/**
 * Everything comes from here, and no script stands in the page. Style sheets in the page carry the number that
 * this answer alone was given; attributes may set styles, as the reader of Word documents writes them so. Text
 * becomes markup only past the rule in `before.js`.
 */
const pagePolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", NONCE],
  styleSrcAttr: ["'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:', 'blob:'],
  connectSrc: ["'self'"],
  workerSrc: ["'self'"],
  frameSrc: ["'self'", 'blob:'],
  manifestSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  requireTrustedTypesFor: ["'script'"],
  trustedTypes: ['default'],
}

/** An answer, or a part of a page, that somebody opens as a page runs nothing and loads nothing. */
const answerPolicy = { defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"], sandbox: [] }
