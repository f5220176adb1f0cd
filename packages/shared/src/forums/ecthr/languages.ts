/** The official languages of the States of the Council of Europe: a first document may be in any of them. */
export const officialLanguages = (
  'en fr az bg bs ca cs da de el es et fi ga hr hu hy is it ka lb lt lv mk mt nl no pl pt ro sk sl sq sr sv tr uk' as const
).split(' ')

/** From the communication to the Government on, and for whoever intervenes. */
export const courtLanguages: readonly string[] = ['en', 'fr']
