import { text } from '../forums/text.ts'
import type { Language, Text } from '../languages.ts'
import type { LegalBasisId, TransferBasisId } from './law.ts'
import type { RegisterContent, RegisterOperation } from './register.ts'

interface Proposal {
  readonly key: string
  readonly name: Text
  readonly purpose: Text
  readonly bases: readonly LegalBasisId[]
  readonly people: Text
  readonly data: Text
  readonly isSensitive: boolean
  readonly recipients: Text
  readonly retention: Text
  readonly transfer: Text
  readonly transferBases: readonly TransferBasisId[]
  readonly security: Text
}

/** What the system does with data of people, told so that an organisation can begin its register with it and correct it. */
export function proposeRegister(language: Language, controller: string): RegisterContent {
  const operations = proposals.map(
    ({ key, bases, isSensitive, transferBases, ...told }): RegisterOperation => ({
      ...{ key, bases: [...bases], isSensitive, transferBases: [...transferBases] },
      ...{ name: told.name[language], purpose: told.purpose[language], people: told.people[language], data: told.data[language] },
      ...{ recipients: told.recipients[language], retention: told.retention[language] },
      ...{ transfer: told.transfer[language], security: told.security[language] },
    }),
  )
  return { controller, officer: { name: '', email: '', phone: '', address: '' }, operations }
}

const guarded = text(
  'Acesso por função e por caso, também no banco de dados. Nomes, contatos e documentos de pessoas protegidas cifrados. Toda escrita e todo acesso a nomes deixam registro encadeado.',
  'Acceso por función y por caso, también en la base de datos. Nombres, contactos y documentos de personas protegidas cifrados. Toda escritura y todo acceso a nombres dejan registro encadenado.',
  'Access by role and by case, in the database too. Names, contacts and documents of protected people are encrypted. Every write and every reading of names leaves a chained record.',
)
const nowhere = text('Nenhuma pelo sistema.', 'Ninguna por el sistema.', 'None by the system.')
const byRule = text(
  'Até a revisão prevista nas regras de guarda, depois de encerrado o caso.',
  'Hasta la revisión prevista en las reglas de conservación, una vez cerrado el caso.',
  'Until the review that the rules of retention foresee, after the case is closed.',
)

const proposals: readonly Proposal[] = [
  {
    key: 'cases',
    name: text('Registro de casos e pessoas', 'Registro de casos y personas', 'Record of cases and people'),
    purpose: text(
      'Defender direitos perante órgãos e tribunais: reunir fatos, provas e prazos.',
      'Defender derechos ante órganos y tribunales: reunir hechos, pruebas y plazos.',
      'Defend rights before bodies and courts: gather facts, evidence and deadlines.',
    ),
    bases: ['art7-VI', 'art7-VII', 'art11-II-d', 'art11-II-e'],
    people: text(
      'Vítimas, familiares, testemunhas, representantes, autoridades',
      'Víctimas, familiares, testigos, representantes, autoridades',
      'Victims, family, witnesses, representatives, authorities',
    ),
    data: text(
      'Nome, pseudônimo, nacionalidade, documentos e contatos, papel no caso, anotações, fatos; podem revelar origem, religião, opinião política e saúde.',
      'Nombre, seudónimo, nacionalidad, documentos y contactos, papel en el caso, notas, hechos; pueden revelar origen, religión, opinión política y salud.',
      'Name, pseudonym, nationality, documents and contacts, role in the case, notes, facts; they may reveal origin, religion, political opinion and health.',
    ),
    isSensitive: true,
    recipients: text(
      'A equipe que vê o caso; parceiros com quem foi compartilhado.',
      'El equipo que ve el caso; asociados con quienes se compartió.',
      'The team that sees the case; partners with whom it was shared.',
    ),
    retention: byRule,
    transfer: nowhere,
    transferBases: [],
    security: guarded,
  },
  {
    key: 'filings',
    name: text('Peças e protocolos', 'Escritos y presentaciones', 'Briefs and filings'),
    purpose: text(
      'Redigir e apresentar peças, e provar o que foi apresentado.',
      'Redactar y presentar escritos, y probar lo presentado.',
      'Write and file briefs, and prove what was filed.',
    ),
    bases: ['art7-VI', 'art11-II-d'],
    people: text('As pessoas de cada caso', 'Las personas de cada caso', 'The people of each case'),
    data: text(
      'O que a peça narra, os anexos; o nome só para quem pode lê-lo.',
      'Lo que narra el escrito, los anexos; el nombre solo para quien puede leerlo.',
      'What the brief tells, the annexes; the name only for who may read it.',
    ),
    isSensitive: true,
    recipients: text(
      'O órgão a que se apresenta; por ele, o Estado.',
      'El órgano ante el que se presenta; por él, el Estado.',
      'The body with which it is filed; through it, the State.',
    ),
    retention: text(
      'O que foi apresentado fica congelado, como prova, até o caso ser apagado.',
      'Lo presentado queda congelado, como prueba, hasta que se borre el caso.',
      'What was filed stays frozen, as proof, until the case is deleted.',
    ),
    transfer: text(
      'Quando o órgão fica fora do Brasil (CIDH, Corte Interamericana, ONU e outros), por ato da equipe.',
      'Cuando el órgano está fuera de Brasil (CIDH, Corte Interamericana, ONU y otros), por acto del equipo.',
      'Where the body is outside Brazil (IACHR, Inter-American Court, UN and others), by an act of the team.',
    ),
    transferBases: ['art33-IX', 'art33-IV', 'art33-VIII'],
    security: text(
      'A peça com nome protegido não é gerada para quem não pode lê-lo. Arquivos com SHA-256, sem nomes de pessoas no nome do arquivo.',
      'El escrito con nombre protegido no se genera para quien no puede leerlo. Archivos con SHA-256, sin nombres de personas en el nombre del archivo.',
      'A brief with a protected name is not made for who may not read it. Files with SHA-256, no names of people in the names of files.',
    ),
  },
  {
    key: 'consents',
    name: text('Consentimentos e pedidos das pessoas', 'Consentimientos y solicitudes de las personas', 'Consents and requests of people'),
    purpose: text(
      'Provar o que cada pessoa permitiu e atender ao que ela pede.',
      'Probar lo que cada persona permitió y atender lo que pide.',
      'Prove what each person allowed, and answer what they ask for.',
    ),
    bases: ['art7-I', 'art7-II', 'art11-I', 'art11-II-a'],
    people: text('Vítimas, familiares, testemunhas', 'Víctimas, familiares, testigos', 'Victims, family, witnesses'),
    data: text(
      'O que foi permitido, quando, como e em que língua; pedidos e respostas.',
      'Lo que se permitió, cuándo, cómo y en qué idioma; solicitudes y respuestas.',
      'What was allowed, when, how and in which language; requests and answers.',
    ),
    isSensitive: true,
    recipients: text('A equipe que vê o caso.', 'El equipo que ve el caso.', 'The team that sees the case.'),
    retention: text(
      'Enquanto for preciso provar o consentimento.',
      'Mientras haga falta probar el consentimiento.',
      'As long as the consent has to be proved.',
    ),
    transfer: nowhere,
    transferBases: [],
    security: guarded,
  },
  {
    key: 'accounts',
    name: text('Contas da equipe', 'Cuentas del equipo', 'Accounts of the team'),
    purpose: text('Saber quem entra e o que pode ver.', 'Saber quién entra y qué puede ver.', 'Know who enters and what they may see.'),
    bases: ['art7-V', 'art7-IX'],
    people: text(
      'Quem trabalha na organização, parceiros',
      'Quien trabaja en la organización, asociados',
      'Who works in the organisation, partners',
    ),
    data: text(
      'Nome, e-mail, função, língua, senha em resumo criptográfico, sessões e aparelhos.',
      'Nombre, correo, función, idioma, contraseña en resumen criptográfico, sesiones y dispositivos.',
      'Name, e-mail, role, language, hashed password, sessions and devices.',
    ),
    isSensitive: false,
    recipients: text('Direção e administração.', 'Dirección y administración.', 'Direction and administration.'),
    retention: text(
      'A conta é suspensa, não apagada: o histórico do que fez fica.',
      'La cuenta se suspende, no se borra: el historial de lo que hizo queda.',
      'An account is suspended, not deleted: the history of what it did stays.',
    ),
    transfer: nowhere,
    transferBases: [],
    security: text(
      'Segundo fator, sessões que se encerram, limite de tentativas.',
      'Segundo factor, sesiones que se cierran, límite de intentos.',
      'Second factor, sessions that can be ended, limited attempts.',
    ),
  },
  {
    key: 'trail',
    name: text('Trilha do que se fez e se leu', 'Rastro de lo que se hizo y se leyó', 'Trail of what was done and read'),
    purpose: text(
      'Saber quem fez ou leu o quê, e mostrar que nada foi alterado.',
      'Saber quién hizo o leyó qué, y mostrar que nada se alteró.',
      'Know who did or read what, and show that nothing was altered.',
    ),
    bases: ['art7-VI', 'art7-IX', 'art11-II-d'],
    people: text('A equipe; as pessoas dos casos', 'El equipo; las personas de los casos', 'The team; the people of the cases'),
    data: text(
      'Quem, quando, de onde, o que mudou; nomes cifrados.',
      'Quién, cuándo, desde dónde, qué cambió; nombres cifrados.',
      'Who, when, from where, what changed; names encrypted.',
    ),
    isSensitive: true,
    recipients: text('Direção, advogados e auditoria.', 'Dirección, abogados y auditoría.', 'Direction, lawyers and auditors.'),
    retention: text(
      'Não se apaga. Os dados de uma pessoa nele podem tornar-se ilegíveis.',
      'No se borra. Los datos de una persona en él pueden volverse ilegibles.',
      'It is not deleted. The data of a person in it can be made unreadable.',
    ),
    transfer: nowhere,
    transferBases: [],
    security: text(
      'Só se acrescenta; cada registro leva o resumo do anterior.',
      'Solo se agrega; cada registro lleva el resumen del anterior.',
      'It is only added to; each record carries the hash of the one before.',
    ),
  },
  {
    key: 'backups',
    name: text('Cópias de segurança', 'Copias de seguridad', 'Backups'),
    purpose: text('Não perder o que foi registrado.', 'No perder lo registrado.', 'Lose nothing of what was recorded.'),
    bases: ['art7-VI', 'art7-IX', 'art11-II-d'],
    people: text('Todas as anteriores', 'Todas las anteriores', 'All of the above'),
    data: text('Tudo o que o sistema guarda.', 'Todo lo que el sistema guarda.', 'All that the system keeps.'),
    isSensitive: true,
    recipients: text('Quem cuida do servidor.', 'Quien cuida del servidor.', 'Who looks after the server.'),
    retention: text(
      'Pelo número de cópias configurado: o que se apaga hoje some delas quando a última cópia anterior for descartada.',
      'Según el número de copias configurado: lo que se borra hoy desaparece de ellas cuando se descarte la última copia anterior.',
      'By the number of copies that is set: what is deleted today is gone from them when the last copy from before is dropped.',
    ),
    transfer: text(
      'A que resultar de onde ficam as cópias. Preencha.',
      'La que resulte de dónde están las copias. Complete.',
      'Whatever follows from where the copies are kept. Fill in.',
    ),
    transferBases: [],
    security: text(
      'Cifradas, conferidas depois de escritas.',
      'Cifradas, comprobadas después de escritas.',
      'Encrypted, and checked after they are written.',
    ),
  },
]
