import { Readable } from 'node:stream'
import { cellWords } from '@travessia/shared/imports/cell-words'
import { importFields } from '@travessia/shared/imports/fields'
import type { ImportKind } from '@travessia/shared/imports/shapes'
import type { Language } from '@travessia/shared/languages'
import type { SpreadsheetFormat } from '@travessia/shared/spreadsheets'
import { csvLine, csvMark } from '../csv.ts'
import { sendStream } from '../files/serve.ts'
import { mediaTypes } from '../spreadsheet.ts'
import { makeXlsx } from '../xlsx.ts'

/** A sheet to be filled in: the headings, two rows that show how, and, where there is room for it, what cells may say. */
export async function sendTemplate(kind: ImportKind, format: SpreadsheetFormat, language: Language): Promise<Response> {
  const fields = importFields[kind]
  const titles = fields.map(({ label }) => label[language])
  const rows = [0, 1].map((at) => fields.map(({ examples }) => examples[at] ?? ''))
  const name = `${names[kind][language]}.${format}`
  if (format === 'csv')
    return sendStream(Readable.from([csvMark, ...[titles, ...rows].map(csvLine)], { objectMode: false }), name, {
      'Content-Type': mediaTypes.csv,
    })
  const sheets = [
    { name: sheet[language], titles, widths: titles.map((title) => Math.max(16, title.length + 4)), rows },
    {
      name: accepted.name[language],
      titles: accepted.titles.map((title) => title[language]),
      widths: [24, 14, 90],
      rows: listAccepted(kind, language),
    },
  ]
  return sendStream(Readable.from([await makeXlsx(sheets)]), name, { 'Content-Type': mediaTypes.xlsx })
}

function listAccepted(kind: ImportKind, language: Language): string[][] {
  return importFields[kind].map((field) => {
    const several = field.isList ? ` ${accepted.list[language]}` : ''
    const choices = field.words && Object.values(cellWords[field.words]).map((text) => text[language])
    const note = choices ? choices.join(' | ') : (accepted.notes[`${kind}.${field.id}`] ?? accepted.notes[field.id])?.[language]
    return [
      field.label[language],
      (field.isRequired ? accepted.yes : accepted.no)[language],
      `${note ?? accepted.text[language]}${several}`,
    ]
  })
}

const names = {
  cases: { 'pt-BR': 'modelo-casos', es: 'modelo-casos', en: 'template-cases' },
  people: { 'pt-BR': 'modelo-pessoas', es: 'modelo-personas', en: 'template-people' },
  events: { 'pt-BR': 'modelo-andamentos', es: 'modelo-actuaciones', en: 'template-events' },
  authorities: { 'pt-BR': 'modelo-biblioteca', es: 'modelo-biblioteca', en: 'template-library' },
}

const sheet = { 'pt-BR': 'Importar', es: 'Importar', en: 'Import' }

const dates = {
  'pt-BR': 'AAAA-MM-DD ou DD/MM/AAAA; se só se sabe o mês ou o ano: MM/AAAA, AAAA.',
  es: 'AAAA-MM-DD o DD/MM/AAAA; si solo se sabe el mes o el año: MM/AAAA, AAAA.',
  en: 'YYYY-MM-DD or DD/MM/YYYY; if only the month or the year is known: MM/YYYY, YYYY.',
}

const states = {
  'pt-BR': 'Nome do país ou código de duas letras (BR).',
  es: 'Nombre del país o código de dos letras (BR).',
  en: 'Name of the country or its code of two letters (BR).',
}

const accepted = {
  name: { 'pt-BR': 'O que se aceita', es: 'Qué se acepta', en: 'What is accepted' },
  titles: [
    { 'pt-BR': 'Coluna', es: 'Columna', en: 'Column' },
    { 'pt-BR': 'Obrigatória', es: 'Obligatoria', en: 'Required' },
    { 'pt-BR': 'O que pode dizer', es: 'Qué puede decir', en: 'What it may say' },
  ],
  yes: { 'pt-BR': 'sim', es: 'sí', en: 'yes' },
  no: { 'pt-BR': 'não', es: 'no', en: 'no' },
  text: { 'pt-BR': 'Texto.', es: 'Texto.', en: 'Text.' },
  list: {
    'pt-BR': '(vários, separados por |)',
    es: '(varios, separados por |)',
    en: '(several, with | between them)',
  },
  notes: {
    case: {
      'pt-BR': 'A referência do caso, como 2026-001.',
      es: 'La referencia del caso, como 2026-001.',
      en: 'The reference of the case, such as 2026-001.',
    },
    leadId: {
      'pt-BR': 'Nome ou e-mail de alguém da equipe.',
      es: 'Nombre o correo de alguien del equipo.',
      en: 'Name or e-mail of somebody of the team.',
    },
    pseudonym: {
      'pt-BR': 'Obrigatório para pessoa protegida; sem dizer nada, a pessoa é protegida.',
      es: 'Obligatorio para una persona protegida; si no se dice nada, la persona es protegida.',
      en: 'Required for a protected person; where nothing is said, the person is protected.',
    },
    'events.proceedingId': {
      'pt-BR': 'Número do procedimento no caso; vazio, é um fato.',
      es: 'Número del procedimiento en el caso; vacío, es un hecho.',
      en: 'Number of the proceeding in the case; empty, it is a fact.',
    },
    'events.kind': {
      'pt-BR': 'Nome do andamento, como a tela do procedimento o chama; vazio, é um fato.',
      es: 'Nombre de la actuación, como la llama la pantalla del procedimiento; vacío, es un hecho.',
      en: 'Name of the event, as the screen of the proceeding calls it; empty, it is a fact.',
    },
    time: { 'pt-BR': 'HH:MM', es: 'HH:MM', en: 'HH:MM' },
    language: { 'pt-BR': 'pt, es, en, fr…', es: 'pt, es, en, fr…', en: 'pt, es, en, fr…' },
    url: { 'pt-BR': 'https://…', es: 'https://…', en: 'https://…' },
    on: dates,
    date: dates,
    due: dates,
    state: states,
    nationality: states,
  } as Readonly<Record<string, Readonly<Record<Language, string>>>>,
}
