import type { Direction } from '@travessia/shared/correspondence'
import type { Channel } from '@travessia/shared/filings'
import type { Text } from '@travessia/shared/languages'

const say = (portuguese: string, es: string, en: string): Text => ({ 'pt-BR': portuguese, es, en })

/** What stands on the readable page of an archive and at the head of its tables. */
export const words = {
  madeAt: say('Feito em', 'Hecho el', 'Made at'),
  by: say('Organização', 'Organización', 'Organisation'),
  reference: say('Referência', 'Referencia', 'Reference'),
  state: say('Estado demandado', 'Estado demandado', 'Respondent State'),
  territory: say('Lugar', 'Lugar', 'Place'),
  closedOn: say('Encerrado em', 'Cerrado el', 'Closed on'),
  summary: say('Resumo', 'Resumen', 'Summary'),
  proceedings: say('Procedimentos', 'Procedimientos', 'Proceedings'),
  body: say('Órgão', 'Órgano', 'Body'),
  procedure: say('Procedimento', 'Procedimiento', 'Procedure'),
  number: say('Número', 'Número', 'Number'),
  stage: say('Fase', 'Etapa', 'Stage'),
  since: say('Desde', 'Desde', 'Since'),
  timeline: say('Linha do tempo', 'Línea de tiempo', 'Timeline'),
  day: say('Dia', 'Día', 'Day'),
  time: say('Hora', 'Hora', 'Time'),
  what: say('O que aconteceu', 'Qué ocurrió', 'What happened'),
  note: say('Nota', 'Nota', 'Note'),
  deadlines: say('Prazos', 'Plazos', 'Deadlines'),
  rule: say('Prazo', 'Plazo', 'Deadline'),
  due: say('Até', 'Hasta', 'Due'),
  safe: say('Data segura', 'Fecha segura', 'Safe date'),
  holder: say('De quem', 'De quién', 'Whose'),
  status: say('Situação', 'Situación', 'State'),
  people: say('Pessoas', 'Personas', 'People'),
  name: say('Nome', 'Nombre', 'Name'),
  role: say('Papel', 'Papel', 'Role'),
  nationality: say('Nacionalidade', 'Nacionalidad', 'Nationality'),
  annexes: say('Documentos', 'Documentos', 'Documents'),
  title: say('Título', 'Título', 'Title'),
  source: say('Origem', 'Origen', 'Source'),
  pages: say('Páginas', 'Páginas', 'Pages'),
  file: say('Arquivo', 'Archivo', 'File'),
  briefs: say('Peças', 'Escritos', 'Briefs'),
  filings: say('O que foi protocolado', 'Lo presentado', 'What was filed'),
  channel: say('Por', 'Por', 'By'),
  receipt: say('Recibo', 'Acuse', 'Receipt'),
  measures: say('Medidas', 'Medidas', 'Measures'),
  ordered: say('O que foi ordenado', 'Lo que se ordenó', 'What was ordered'),
  addressee: say('Quem deve cumprir', 'Quién debe cumplir', 'Who has to comply'),
  byState: say('Segundo o Estado', 'Según el Estado', 'According to the State'),
  byUs: say('Segundo nós', 'Según nosotros', 'According to us'),
  byBody: say('Segundo o órgão', 'Según el órgano', 'According to the body'),
  correspondence: say('O que chegou e o que saiu', 'Lo que llegó y lo que salió', 'What came in and went out'),
  direction: say('Sentido', 'Sentido', 'Direction'),
  institution: say('De ou para', 'De o para', 'From or to'),
  subject: say('Assunto', 'Asunto', 'Subject'),
  tasks: say('Tarefas', 'Tareas', 'Tasks'),
  done: say('Feita em', 'Hecha el', 'Done on'),
  discussion: say('Conversa da equipe', 'Conversación del equipo', 'What the team said'),
  said: say('O que disse', 'Qué dijo', 'What they said'),
  trail: say('Histórico', 'Historial', 'History'),
  moment: say('Momento (UTC)', 'Momento (UTC)', 'Moment (UTC)'),
  who: say('Quem', 'Quién', 'Who'),
  did: say('O que fez', 'Qué hizo', 'What they did'),
  before: say('Antes', 'Antes', 'Before'),
  after: say('Depois', 'Después', 'After'),
  none: say('Nada registrado.', 'Nada registrado.', 'Nothing on record.'),
  notIncluded: say('não incluído', 'no incluido', 'not included'),
  lapsed: say('venceu', 'venció', 'lapsed'),
  withPseudonyms: say(
    'As pessoas protegidas estão sob pseudônimo. O computador trocou os nomes que reconheceu; apelidos, parentescos e outros detalhes podem dizer quem é alguém. Leia antes de entregar a outros.',
    'Las personas protegidas figuran con seudónimo. La computadora cambió los nombres que reconoció; apodos, parentescos y otros detalles pueden decir quién es alguien. Lea antes de entregarlo a otros.',
    'Protected people stand under a pseudonym. The computer replaced the names that it recognised; nicknames, relations and other details may tell who somebody is. Read it before you hand it to others.',
  ),
  withNames: say(
    'Este arquivo diz os nomes reais de pessoas protegidas. Guarde-o cifrado e não o envie por e-mail comum.',
    'Este archivo dice los nombres reales de personas protegidas. Guárdelo cifrado y no lo envíe por correo común.',
    'This archive tells the real names of protected people. Keep it encrypted, and do not send it by ordinary e-mail.',
  ),
  withFiles: say(
    'Os documentos estão como foram recebidos e podem conter nomes reais.',
    'Los documentos están como se recibieron y pueden contener nombres reales.',
    'The documents are as they were received and may hold real names.',
  ),
} satisfies Record<string, Text>

export const directionWords: Readonly<Record<Direction, Text>> = {
  in: say('recebido', 'recibido', 'received'),
  out: say('enviado', 'enviado', 'sent'),
}

export const stateWords: Readonly<Record<string, Text>> = {
  running: say('corre', 'corre', 'running'),
  met: say('cumprido', 'cumplido', 'met'),
  'met late': say('cumprido com atraso', 'cumplido con retraso', 'met late'),
  lapsed: words.lapsed,
  suspended: say('suspenso', 'suspendido', 'suspended'),
  superseded: say('substituído', 'reemplazado', 'superseded'),
  waived: say('dispensado', 'dispensado', 'waived'),
}

export const roleWords: Readonly<Record<string, Text>> = {
  victim: say('Suposta vítima', 'Presunta víctima', 'Alleged victim'),
  family: say('Familiar', 'Familiar', 'Relative'),
  petitioner: say('Parte peticionária', 'Parte peticionaria', 'Petitioner'),
  representative: say('Representante', 'Representante', 'Representative'),
  witness: say('Testemunha', 'Testigo', 'Witness'),
  expert: say('Perita ou perito', 'Perita o perito', 'Expert'),
  authority: say('Autoridade', 'Autoridad', 'Authority'),
  other: say('Outro papel', 'Otro papel', 'Other role'),
}

export const channelWords: Readonly<Record<Channel, Text>> = {
  portal: say('portal do órgão', 'portal del órgano', 'portal of the body'),
  email: say('e-mail', 'correo electrónico', 'e-mail'),
  post: say('correio', 'correo postal', 'post'),
  hand: say('entrega em mãos', 'entrega en mano', 'by hand'),
  other: say('outro meio', 'otro medio', 'some other way'),
}

export const readme: Text = say(
  `Este arquivo contém um caso inteiro do Travessia.

index.html    para ler e imprimir; abre em qualquer navegador, sem internet
case.json     tudo em dados, na forma "travessia-case" versão 2; é o que outro Travessia lê em "Importar um caso"
tables/       as mesmas listas para planilhas (separadas por ponto e vírgula, UTF-8)
annexes/      os documentos do caso, na ordem da lista
filings/      o que foi protocolado, como foi, com o recibo
history.json  o histórico do caso: quem fez o quê e quando; não se importa
SHA256SUMS    a soma de cada arquivo: "sha256sum -c SHA256SUMS" diz se algo mudou

Não estão aqui: quem tem acesso ao caso e de quem são as tarefas, comentários nas peças e suas versões antigas.`,
  `Este archivo contiene un caso entero de Travessia.

index.html    para leer e imprimir; se abre en cualquier navegador, sin internet
case.json     todo en datos, en la forma "travessia-case" versión 2; es lo que otro Travessia lee en "Importar un caso"
tables/       las mismas listas para hojas de cálculo (separadas por punto y coma, UTF-8)
annexes/      los documentos del caso, en el orden de la lista
filings/      lo que se presentó, tal como fue, con el acuse
history.json  el historial del caso: quién hizo qué y cuándo; no se importa
SHA256SUMS    la suma de cada archivo: "sha256sum -c SHA256SUMS" dice si algo cambió

No están aquí: quién tiene acceso al caso y de quién son las tareas, comentarios en los escritos y sus versiones antiguas.`,
  `This archive holds a whole case of Travessia.

index.html    to read and print; opens in any browser, without internet
case.json     all of it as data, in the form "travessia-case" version 2; this is what another Travessia reads at "Import a case"
tables/       the same lists for spreadsheets (parted by semicolons, UTF-8)
annexes/      the documents of the case, in the order of the list
filings/      what was filed, as it went, with its receipt
history.json  the history of the case: who did what and when; it is not imported
SHA256SUMS    the sum of each file: "sha256sum -c SHA256SUMS" says whether anything changed

Not in here: who has access to the case and whose the tasks are, comments on the briefs and their former versions.`,
)
