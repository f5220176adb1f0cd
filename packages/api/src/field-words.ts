import type { Text } from '@travessia/shared/languages'

/** What may be wrong with a field; `{max}` and the like are filled in. */
export const fieldWords = {
  required: { 'pt-BR': 'Falta este campo.', es: 'Falta este campo.', en: 'This field is missing.' },
  type: {
    'pt-BR': 'O valor não é do tipo esperado.',
    es: 'El valor no es del tipo esperado.',
    en: 'The value is not of the expected type.',
  },
  empty: { 'pt-BR': 'Não pode ficar vazio.', es: 'No puede quedar vacío.', en: 'It cannot be empty.' },
  short: { 'pt-BR': 'Use ao menos {min} caracteres.', es: 'Use al menos {min} caracteres.', en: 'Use at least {min} characters.' },
  long: { 'pt-BR': 'Use no máximo {max} caracteres.', es: 'Use como máximo {max} caracteres.', en: 'Use at most {max} characters.' },
  few: { 'pt-BR': 'São precisos ao menos {min}.', es: 'Se necesitan al menos {min}.', en: 'At least {min} are needed.' },
  many: { 'pt-BR': 'No máximo {max}.', es: 'Como máximo {max}.', en: 'At most {max}.' },
  small: { 'pt-BR': 'O menor valor é {min}.', es: 'El menor valor es {min}.', en: 'The lowest value is {min}.' },
  large: { 'pt-BR': 'O maior valor é {max}.', es: 'El mayor valor es {max}.', en: 'The highest value is {max}.' },
  choice: { 'pt-BR': 'Não é uma das opções.', es: 'No es una de las opciones.', en: 'Not one of the choices.' },
  format: { 'pt-BR': 'O formato não serve.', es: 'El formato no sirve.', en: 'The format does not fit.' },
  email: { 'pt-BR': 'Não é um endereço de e-mail.', es: 'No es una dirección de correo.', en: 'Not an e-mail address.' },
  date: {
    'pt-BR': 'Não é uma data que existe (AAAA-MM-DD).',
    es: 'No es una fecha que exista (AAAA-MM-DD).',
    en: 'Not a date that exists (YYYY-MM-DD).',
  },
  time: { 'pt-BR': 'Não é uma hora (HH:MM).', es: 'No es una hora (HH:MM).', en: 'Not a time of day (HH:MM).' },
  instant: {
    'pt-BR': 'Não é um momento com fuso horário.',
    es: 'No es un momento con zona horaria.',
    en: 'Not a moment with a time zone.',
  },
  characters: {
    'pt-BR': 'Há caracteres que não se podem guardar.',
    es: 'Hay caracteres que no se pueden guardar.',
    en: 'Some characters cannot be stored.',
  },
  deep: { 'pt-BR': 'O valor tem níveis demais.', es: 'El valor tiene demasiados niveles.', en: 'The value is nested too deeply.' },
  code: {
    'pt-BR': 'O código não vale ou já foi usado. Espere o próximo e tente de novo.',
    es: 'El código no es válido o ya se usó. Espere el siguiente e intente de nuevo.',
    en: 'The code is wrong or was used already. Wait for the next one and try again.',
  },
  passkey: {
    'pt-BR': 'Não foi possível conferir a chave de acesso. Comece de novo.',
    es: 'No fue posible comprobar la llave de acceso. Empiece de nuevo.',
    en: 'The passkey could not be checked. Begin again.',
  },
  mismatch: { 'pt-BR': 'Não é a senha atual.', es: 'No es la contraseña actual.', en: 'Not the present password.' },
  weak: { 'pt-BR': 'A senha é fácil de achar.', es: 'La contraseña es fácil de hallar.', en: 'The password is easily found.' },
  cnpj: {
    'pt-BR': 'O CNPJ não existe: confira os dígitos.',
    es: 'El CNPJ no existe: revise los dígitos.',
    en: 'This CNPJ does not exist: check its digits.',
  },
  pseudonym: {
    'pt-BR': 'Uma pessoa protegida precisa de um pseudônimo.',
    es: 'Una persona protegida necesita un seudónimo.',
    en: 'A protected person needs a pseudonym.',
  },
  'shut-out': {
    'pt-BR': 'Você deixaria de ver o caso. Fique entre os membros ou peça a outra pessoa que faça a mudança.',
    es: 'Usted dejaría de ver el caso. Quédese entre los miembros o pida a otra persona que haga el cambio.',
    en: 'You would no longer see the case. Stay among its members, or ask somebody else to make the change.',
  },
  proof: {
    'pt-BR': 'Indique o documento que prova o consentimento ou diga por que não há.',
    es: 'Indique el documento que prueba el consentimiento o diga por qué no lo hay.',
    en: 'Name the document that proves the consent, or say why there is none.',
  },
  same: {
    'pt-BR': 'Quem substitui precisa ser outra pessoa.',
    es: 'Quien suple debe ser otra persona.',
    en: 'Whoever stands in must be somebody else.',
  },
  unknown: { 'pt-BR': 'Não existe.', es: 'No existe.', en: 'It does not exist.' },
  foreign: {
    'pt-BR': 'Não pertence a este procedimento.',
    es: 'No pertenece a este procedimiento.',
    en: 'It does not belong to this procedure.',
  },
  cursor: { 'pt-BR': 'Não é uma posição desta lista.', es: 'No es una posición de esta lista.', en: 'Not a position in this list.' },
  zone: { 'pt-BR': 'Não é um fuso horário.', es: 'No es una zona horaria.', en: 'Not a time zone.' },
  future: { 'pt-BR': 'Esse dia ainda não chegou.', es: 'Ese día aún no ha llegado.', en: 'That day has not come yet.' },
  early: {
    'pt-BR': 'É anterior ao início do procedimento.',
    es: 'Es anterior al inicio del procedimiento.',
    en: 'It lies before the proceeding began.',
  },
  late: {
    'pt-BR': 'Já há andamentos anteriores a esse dia.',
    es: 'Ya hay actuaciones anteriores a ese día.',
    en: 'Events are already recorded before that day.',
  },
  order: { 'pt-BR': 'O fim vem antes do início.', es: 'El fin es anterior al inicio.', en: 'The end lies before the beginning.' },
  span: {
    'pt-BR': 'Um fechamento dura no máximo 60 dias.',
    es: 'Un cierre dura como máximo 60 días.',
    en: 'A closure lasts 60 days at most.',
  },
  years: {
    'pt-BR': 'Indique anos inteiros, dez no máximo: de 1º de janeiro a 31 de dezembro.',
    es: 'Indique años enteros, diez como máximo: del 1 de enero al 31 de diciembre.',
    en: 'Give whole years, ten at most: from 1 January to 31 December.',
  },
  past: { 'pt-BR': 'Precisa ser uma data futura.', es: 'Debe ser una fecha futura.', en: 'It must lie in the future.' },
} satisfies Record<string, Text>

export type FieldCode = keyof typeof fieldWords
