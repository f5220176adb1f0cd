import type { Catalogue } from '../../../catalogue.ts'
import { text } from '../../../forums/text.ts'
import { type Block, plain, run, table } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { nameOrganisation } from '../../parts/organisation.ts'
import type { Template } from '../../template.ts'
import { closeLetter } from '../closing.ts'
import { missing, pt, tell } from '../pt.ts'
import { billOf, houseOf } from './houses.ts'

/** Suggested amendment: only a member presents one (RICD arts. 118 and 119); the text follows Complementary Law 95/1998. */
export const amendment: Template = {
  id: 'br-emenda-sugestao',
  name: text('Sugestão de emenda', 'Sugerencia de enmienda (Brasil)', 'Suggested amendment (Brazil)'),
  forum: 'br-congress',
  procedures: ['br-pl-camara', 'br-pl-senado', 'br-plp', 'br-pec', 'br-mp'],
  filing: 'br-emenda-sugestao',
  title: pt('Sugestão de emenda'),
  slug: pt('sugestao-de-emenda'),
  languages: ['pt-BR'],
  opening: {
    kind: 'letter',
    to: (file, law) => [
      tell('Ao gabinete de {who}', { who: missing('kind', 'parlamentar que pode apresentar a emenda') }),
      houseOf(file, law),
    ],
  },
  citations: 'abnt',
  limits: [],
  sections: [
    {
      id: 'kind',
      name: text(
        'Tipo: aditiva, modificativa, supressiva ou substitutiva',
        'Tipo: de adición, modificación, supresión o sustitución',
        'Kind: adding, modifying, deleting or replacing',
      ),
      untitled: true,
      write: writeKind,
    },
    {
      id: 'command',
      name: text(
        'Comando: “Dê-se ao art. X do PL a seguinte redação”',
        'Fórmula: “Dê-se ao art. X do PL a seguinte redação”',
        'Formula: “Dê-se ao art. X do PL a seguinte redação”',
      ),
      untitled: true,
      write: (file, law) => [
        plain(
          tell('Dê-se ao art. {article} do {bill} a seguinte redação:', {
            article: missing('command', 'artigo, parágrafo, inciso ou alínea, e o comando próprio se a emenda é aditiva ou supressiva'),
            bill: billOf(file, law),
          }),
        ),
      ],
    },
    { id: 'text', name: text('Texto articulado', 'Texto articulado', 'Text in articles'), write: writeText },
    { id: 'reasons', name: text('Justificação', 'Justificación', 'Reasons'), write: writeReasons },
  ],
}

function writeKind(file: CaseFile, law: Catalogue): readonly Block[] {
  return [
    plain(tell('{organisation} sugere a apresentação da emenda a seguir.', { organisation: nameOrganisation(file) })),
    plain([
      run('EMENDA ', { bold: true }),
      ...tell('{kind} ao {bill}', { kind: missing('kind', 'aditiva, modificativa, supressiva ou substitutiva'), bill: billOf(file, law) }),
    ]),
  ]
}

function writeText(): readonly Block[] {
  return [
    plain(missing('text', 'o texto em artigos, parágrafos, incisos e alíneas (Lei Complementar 95/1998)')),
    table(
      ['Texto do projeto', 'Texto proposto'],
      [50, 50],
      [[missing('text', 'o dispositivo tal como está no projeto ou no substitutivo'), missing('text', 'o mesmo dispositivo com a emenda')]],
    ),
  ]
}

function writeReasons(file: CaseFile): readonly Block[] {
  return [
    plain(missing('reasons', 'o problema do texto atual, o que a emenda resolve e com que efeito')),
    plain(missing('reasons', 'a fonte de custeio, ou que a emenda não cria despesa')),
    ...closeLetter(file, 'reasons'),
  ]
}
