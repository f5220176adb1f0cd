import type { PrintedBlock, PrintedBrief, PrintedInline } from '@travessia/shared/briefs/printed'

const sentence =
  'A suposta vítima procurou a autoridade municipal, que recusou a matrícula por falta de documento que a lei não exige de quem pede refúgio. '

/** About forty pages: 12 sections of 10 paragraphs, 60 footnotes, 3 tables of 40 rows, and 24 annexes. */
export function longBrief(): PrintedBrief {
  let [number, note] = [0, 0]
  const paragraph = (at: number): PrintedBlock => {
    number += 1
    const footnote =
      at % 2 === 0
        ? [{ kind: 'footnote' as const, number: ++note, content: [{ kind: 'text' as const, text: `Sentença, folha ${note}.` }] }]
        : []
    return { kind: 'paragraph', numbered: true, number, content: [words(sentence.repeat(6)), ...footnote, words(' Isso se provou.')] }
  }
  const sections = Array.from({ length: 12 }, (_, section) => {
    const paragraphs = Array.from({ length: 10 }, (_, at) => paragraph(at))
    const tables = section % 4 === 1 ? [table(40, ['Data', 'Ato', 'Documento'])] : []
    const blocks = [...paragraphs, ...tables, ...(section === 11 ? [table(24, ['Anexo', 'Título'])] : [])]
    return { id: `s${section}`, heading: `Seção ${section + 1}`, blocks, untitled: false, isEdited: false, gaps: [], words: 0 }
  })
  return {
    language: 'pt-BR',
    paper: 'a4',
    opening: 'cover',
    addressee: [],
    body: 'Comissão Interamericana de Direitos Humanos',
    title: 'Petição',
    caption: 'A. T. K. v. Brasil',
    organisation: 'Instituto',
    placeAndDate: [words('Curitiba, 2 de março de 2026')],
    sections,
    authorities: [],
    annexes: [],
    listsAnnexes: true,
  }
}

function table(rows: number, columns: readonly string[]): PrintedBlock {
  const row = (at: number) =>
    columns.map((name) => ({ header: at === 0, content: [[words(at === 0 ? name : `${name} ${at}: ${sentence.slice(0, 60)}`)]] }))
  return { kind: 'table', rows: Array.from({ length: rows + 1 }, (_, at) => row(at)) }
}

function words(text: string): PrintedInline {
  return { kind: 'text', text }
}
