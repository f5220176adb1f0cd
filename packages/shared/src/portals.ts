import type { Confidence, Source } from './regimes.ts'

/** What the portal of a body takes in one file. */
export interface Portal {
  readonly maxBytes: number
  /** Endings, without the dot. */
  readonly extensions: readonly string[]
  readonly source: Source
  readonly confidence: Confidence
}

/** The portals whose limits are known, by the body that keeps them. */
export const portals: Readonly<Record<string, Portal>> = {
  iachr: {
    maxBytes: 40_000_000,
    extensions: [
      'avi',
      'bmp',
      'doc',
      'docx',
      'eml',
      'flv',
      'gif',
      'htm',
      'jpeg',
      'jpg',
      'mov',
      'mp3',
      'mp4',
      'pdf',
      'png',
      'ppt',
      'pptx',
      'rtf',
      'txt',
      'wav',
      'wma',
      'wmv',
      'xls',
      'xlsx',
    ],
    source: { cite: 'IACHR Individual Petition System Portal, help page', url: 'https://www.oas.org/ipsp/' },
    confidence: 'KNOWN',
  },
}

export function findPortal(forum: string): Portal | undefined {
  return portals[forum]
}
