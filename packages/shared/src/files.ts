import { z } from 'zod'

/** What may be stored, by its content: the usual ending and the media type. Nothing that a browser could run is among it. */
export const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  jpg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  txt: 'text/plain; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  wav: 'audio/wav',
} as const

export type FileType = keyof typeof mediaTypes

export const fileTypes = Object.keys(mediaTypes).filter(isFileType)

export function isFileType(name: string): name is FileType {
  return name in mediaTypes
}

/**
 * `encrypted`: nothing can be printed on it. `signed`: printing on it breaks the signature that it carries. `located`: a
 * picture that says where it was taken.
 */
export const fileWarnings = ['encrypted', 'signed', 'located'] as const

export type FileWarning = (typeof fileWarnings)[number]

/** A stored file as the case's team sees it; `missing` when its bytes are no longer on the server's disk. */
export const fileView = z.object({
  size: z.number().int(),
  type: z.enum(fileTypes),
  name: z.string(),
  warning: z.enum(fileWarnings).nullable(),
  missing: z.boolean(),
})
