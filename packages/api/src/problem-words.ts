import type { Text } from '@travessia/shared/languages'

interface Kind {
  readonly status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 500 | 503 | 507
  readonly title: Text
}

/** Every kind of trouble that the API tells of, by its stable code. */
export const kinds = {
  'bad-json': {
    status: 400,
    title: {
      'pt-BR': 'O corpo do pedido não é JSON.',
      es: 'El cuerpo de la solicitud no es JSON.',
      en: 'The body of the request is not JSON.',
    },
  },
  'signed-out': {
    status: 401,
    title: { 'pt-BR': 'Entre para continuar.', es: 'Inicie sesión para continuar.', en: 'Sign in to continue.' },
  },
  locked: {
    status: 401,
    title: {
      'pt-BR': 'A sessão está bloqueada. Dê a senha para continuar.',
      es: 'La sesión está bloqueada. Dé la contraseña para continuar.',
      en: 'The session is locked. Give the password to continue.',
    },
  },
  'bad-credentials': {
    status: 401,
    title: { 'pt-BR': 'E-mail ou senha incorretos.', es: 'Correo o contraseña incorrectos.', en: 'Wrong e-mail or password.' },
  },
  'bad-code': {
    status: 401,
    title: {
      'pt-BR': 'O código não vale ou já foi usado.',
      es: 'El código no es válido o ya se usó.',
      en: 'The code is wrong or was used already.',
    },
  },
  'bad-passkey': {
    status: 401,
    title: {
      'pt-BR': 'Esta chave de acesso não vale aqui.',
      es: 'Esta clave de acceso no es válida aquí.',
      en: 'This passkey is not valid here.',
    },
  },
  'begin-again': {
    status: 401,
    title: {
      'pt-BR': 'O tempo para entrar acabou. Comece de novo.',
      es: 'Se acabó el tiempo para entrar. Empiece de nuevo.',
      en: 'The time for signing in is over. Begin again.',
    },
  },
  'bad-token': {
    status: 401,
    title: { 'pt-BR': 'A chave do programa não vale.', es: 'La clave del programa no es válida.', en: 'The access token is not valid.' },
  },
  forbidden: {
    status: 403,
    title: { 'pt-BR': 'O seu papel não permite isto.', es: 'Su función no permite esto.', en: 'Your role does not allow this.' },
  },
  'second-factor-needed': {
    status: 403,
    title: {
      'pt-BR': 'A organização exige um segundo fator de quem tem a sua função. Cadastre-o para continuar.',
      es: 'La organización exige un segundo factor a quien tiene su función. Regístrelo para continuar.',
      en: 'The organisation asks for a second factor from your role. Set it up to continue.',
    },
  },
  'other-site': {
    status: 403,
    title: {
      'pt-BR': 'O pedido veio de outro site e foi recusado.',
      es: 'La solicitud vino de otro sitio y fue rechazada.',
      en: 'The request came from another site and was refused.',
    },
  },
  suspended: {
    status: 403,
    title: { 'pt-BR': 'Este acesso está suspenso.', es: 'Este acceso está suspendido.', en: 'This account is suspended.' },
  },
  'not-found': { status: 404, title: { 'pt-BR': 'Não encontrado.', es: 'No encontrado.', en: 'Not found.' } },
  conflict: {
    status: 409,
    title: {
      'pt-BR': 'Isto não combina com o que está registrado.',
      es: 'Esto no concuerda con lo registrado.',
      en: 'This does not agree with what is on record.',
    },
  },
  duplicate: { status: 409, title: { 'pt-BR': 'Isto já existe.', es: 'Esto ya existe.', en: 'This already exists.' } },
  'set-up-done': {
    status: 409,
    title: {
      'pt-BR': 'A instalação já foi configurada.',
      es: 'La instalación ya fue configurada.',
      en: 'This installation is already set up.',
    },
  },
  'last-director': {
    status: 409,
    title: {
      'pt-BR': 'A organização precisa de ao menos uma pessoa na direção.',
      es: 'La organización necesita al menos una persona en la dirección.',
      en: 'The organisation needs at least one director.',
    },
  },
  stale: {
    status: 409,
    title: {
      'pt-BR': 'Outra pessoa mudou isto enquanto você editava.',
      es: 'Otra persona cambió esto mientras usted editaba.',
      en: 'Somebody else changed this while you were editing.',
    },
  },
  held: {
    status: 409,
    title: {
      'pt-BR': 'Outra pessoa está escrevendo aqui.',
      es: 'Otra persona está escribiendo aquí.',
      en: 'Somebody else is writing here.',
    },
  },
  busy: {
    status: 409,
    title: {
      'pt-BR': 'Duas mudanças se cruzaram. Tente de novo.',
      es: 'Dos cambios se cruzaron. Intente de nuevo.',
      en: 'Two changes crossed each other. Try again.',
    },
  },
  'file-missing': {
    status: 410,
    title: {
      'pt-BR':
        'O arquivo não está mais no servidor. O registro está intacto: anexe o arquivo de novo, ou recupere-o da cópia de segurança.',
      es: 'El archivo ya no está en el servidor. El registro está intacto: adjunte el archivo de nuevo, o recupérelo de la copia de seguridad.',
      en: 'The file is no longer on the server. The record is intact: attach the file again, or bring it back from the backup.',
    },
  },
  'file-damaged': {
    status: 410,
    title: {
      'pt-BR':
        'O arquivo no servidor não é mais o que foi enviado, e por isso não se entrega. Recupere-o da cópia de segurança ou anexe-o de novo.',
      es: 'El archivo en el servidor ya no es el que se envió, por eso no se entrega. Recupérelo de la copia de seguridad o adjúntelo de nuevo.',
      en: 'The file on the server is no longer what was sent, so it is not handed out. Bring it back from the backup or attach it again.',
    },
  },
  gone: {
    status: 410,
    title: { 'pt-BR': 'Este link não vale mais.', es: 'Este enlace ya no es válido.', en: 'This link is no longer valid.' },
  },
  'too-large': {
    status: 413,
    title: { 'pt-BR': 'O pedido é grande demais.', es: 'La solicitud es demasiado grande.', en: 'The request is too large.' },
  },
  invalid: { status: 422, title: { 'pt-BR': 'Há campos a corrigir.', es: 'Hay campos por corregir.', en: 'Some fields need correction.' } },
  'file-refused': {
    status: 422,
    title: { 'pt-BR': 'O arquivo não foi guardado.', es: 'El archivo no se guardó.', en: 'The file was not kept.' },
  },
  'key-reused': {
    status: 422,
    title: {
      'pt-BR': 'Esta Idempotency-Key já serviu a outro pedido.',
      es: 'Esta Idempotency-Key ya sirvió a otra solicitud.',
      en: 'This Idempotency-Key was used for another request.',
    },
  },
  'too-many': {
    status: 429,
    title: {
      'pt-BR': 'Tentativas demais. Espere um pouco.',
      es: 'Demasiados intentos. Espere un momento.',
      en: 'Too many attempts. Wait a moment.',
    },
  },
  internal: { status: 500, title: { 'pt-BR': 'Erro interno', es: 'Error interno', en: 'Internal error' } },
  away: {
    status: 503,
    title: {
      'pt-BR': 'O banco de dados não responde. Tente de novo em instantes.',
      es: 'La base de datos no responde. Intente de nuevo en unos instantes.',
      en: 'The database does not answer. Try again in a moment.',
    },
  },
  'store-away': {
    status: 503,
    title: {
      'pt-BR': 'O depósito de arquivos não responde. Nada se perdeu; tente de novo em instantes.',
      es: 'El depósito de archivos no responde. Nada se perdió; intente de nuevo en unos instantes.',
      en: 'The store of the files does not answer. Nothing is lost; try again in a moment.',
    },
  },
  'scanner-away': {
    status: 503,
    title: {
      'pt-BR': 'O antivírus do servidor não responde, e sem ele nenhum arquivo é aceito. Tente de novo em instantes.',
      es: 'El antivirus del servidor no responde y sin él no se acepta ningún archivo. Intente de nuevo en unos instantes.',
      en: 'The virus scanner of the server does not answer, and without it no file is accepted. Try again in a moment.',
    },
  },
  'no-room': {
    status: 507,
    title: {
      'pt-BR': 'Não há espaço para guardar isto.',
      es: 'No hay espacio para guardar esto.',
      en: 'There is no room to keep this.',
    },
  },
} satisfies Record<string, Kind>

export type ProblemCode = keyof typeof kinds

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
    es: 'No fue posible comprobar la clave de acceso. Empiece de nuevo.',
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
