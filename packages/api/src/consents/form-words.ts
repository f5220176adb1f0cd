import { text } from '@travessia/shared/forums/text'

/** Words of the form beside its text. */
export const formWords = {
  fileName: text('consentimento', 'consentimiento', 'consent'),
  name: text('Nome', 'Nombre', 'Name'),
  allow: text('Marque o que você permite', 'Marque lo que permite', 'Mark what you allow'),
  what: text('O que', 'Qué', 'What'),
  yes: text('Sim', 'Sí', 'Yes'),
  no: text('Não', 'No', 'No'),
  rights: text('Os seus direitos', 'Sus derechos', 'Your rights'),
  sign: text('Assinatura', 'Firma', 'Signature'),
  readIn: text('Li, ou leram para mim, na língua', 'Leí, o me leyeron, en el idioma', 'I read this, or it was read to me, in the language'),
  interpreter: text('Quem interpretou, se houve', 'Quién interpretó, si hubo', 'Who interpreted, if anybody did'),
  forPerson: text('Quem assina pela pessoa, se for o caso', 'Quién firma por la persona, si es el caso', 'Who signs for the person, if so'),
  placeAndDay: text('Lugar e dia', 'Lugar y día', 'Place and day'),
  signature: text('Assinatura ou impressão digital', 'Firma o huella digital', 'Signature or fingerprint'),
  version: text('texto', 'texto', 'text'),
}
