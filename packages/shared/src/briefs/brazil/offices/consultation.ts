import type { Catalogue } from '../../../catalogue.ts'
import { text } from '../../../forums/text.ts'
import { type Block, numbered, run, table } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { longDay } from '../../long-day.ts'
import { linkPeople } from '../../names-in-text.ts'
import { dayOf, findLastAct } from '../../parts/acts.ts'
import { askFor } from '../../parts/argument.ts'
import type { Template } from '../../template.ts'
import { closeLetter } from '../closing.ts'
import { numberOf } from '../court.ts'
import { tellKnownFacts } from '../known-facts.ts'
import { qualifyOrganisation } from '../parties.ts'
import { missing, pt, tell } from '../pt.ts'

/** Contribution to a public consultation of the federal executive: Decree 12.002/2024 arts. 27 to 30; agencies: Law 13.848/2019 art. 9. */
export const consultation: Template = {
  id: 'br-manifestacao-cp',
  name: text(
    'Manifestação em consulta pública',
    'Contribución a consulta pública (Brasil)',
    'Contribution to a public consultation (Brazil)',
  ),
  forum: 'br-administration',
  procedures: ['br-consulta-publica'],
  filing: 'br-manifestacao-cp',
  title: pt('Manifestação em consulta pública'),
  slug: pt('consulta-publica'),
  languages: ['pt-BR'],
  opening: {
    kind: 'letter',
    to: () => [missing('organisation', 'órgão ou entidade que abriu a consulta, e a plataforma que o ato indica')],
  },
  citations: 'abnt',
  limits: [],
  sections: [
    {
      id: 'organisation',
      name: text('A entidade e seu interesse', 'La entidad y su interés', 'The organisation and its interest'),
      write: (file) => [
        numbered(
          tell('{who}, apresenta sua MANIFESTAÇÃO na consulta pública a seguir identificada.', {
            who: qualifyOrganisation(file),
          }),
        ),
        askFor(file, 'organisation', pt('a atuação da entidade na matéria e por que a norma lhe interessa')),
      ],
    },
    {
      id: 'consultation',
      name: text(
        'A consulta: ato, Diário Oficial da União (DOU), processo eletrônico (SEI)',
        'La consulta: acto, Diario Oficial de la Unión (DOU), expediente electrónico (SEI)',
        'The consultation: act, official gazette (DOU), electronic file (SEI)',
      ),
      write: writeConsultation,
    },
    { id: 'comment', name: text('Comentário geral', 'Comentario general', 'General comment'), write: writeComment },
    {
      id: 'wording',
      name: text(
        'Quadro: dispositivo, redação proposta, redação sugerida, justificativa e evidências',
        'Cuadro: disposición, redacción propuesta, redacción sugerida, justificación y evidencias',
        'Table: provision, wording proposed, wording suggested, reasons and evidence',
      ),
      write: () => [
        table(
          ['Dispositivo', 'Redação proposta', 'Redação sugerida', 'Justificativa e evidências'],
          [14, 28, 28, 30],
          [
            [
              missing('wording', 'artigo'),
              missing('wording', 'texto do órgão'),
              missing('wording', 'texto que se sugere'),
              missing('wording', 'razão, com fonte'),
            ],
          ],
        ),
      ],
    },
    {
      id: 'conclusion',
      name: text('Conclusão', 'Conclusión', 'Conclusion'),
      write: (file) => [
        askFor(file, 'conclusion', pt('o que se espera da norma, em até cinco linhas')),
        ...closeLetter(file, 'conclusion'),
      ],
    },
  ],
}

function writeConsultation(file: CaseFile, law: Catalogue): readonly Block[] {
  const opened = findLastAct(file, 'consultation-opened', 'agency-consultation-opened')
  const isAgency = opened?.kind === 'agency-consultation-opened'
  const act =
    opened && opened.title !== '' ? linkPeople(opened.title, file.people) : missing('consultation', 'o ato, com número e página do DOU')
  return [
    numbered(
      opened
        ? tell('A consulta foi aberta em {day} pelo seguinte ato: {act}.', { day: dayOf(file, opened), act })
        : tell('A consulta foi aberta pelo seguinte ato: {act}.', { act }),
    ),
    numbered(tell('Processo eletrônico nº {number}.', { number: numberOf(file, law) })),
    tellLastDay(opened?.fields.due, isAgency),
  ]
}

function tellLastDay(due: unknown, isAgency: boolean): Block {
  const day =
    typeof due === 'string' ? run(longDay(due, 'pt-BR'), { bold: true }) : missing('consultation', 'o último dia e a hora, segundo o ato')
  const article = isAgency ? 'art. 9º, § 2º, da Lei 13.848/2019' : 'art. 29 do Decreto 12.002/2024'
  return numbered(tell('As contribuições recebem-se até {day} ({article}).', { day, article }))
}

function writeComment(file: CaseFile): readonly Block[] {
  return [...tellKnownFacts(file), askFor(file, 'comment', pt('o que a proposta traz de bom e de ruim, e o que lhe falta'))]
}
