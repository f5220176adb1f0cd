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
      es: 'Esta llave de acceso no es válida aquí.',
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
