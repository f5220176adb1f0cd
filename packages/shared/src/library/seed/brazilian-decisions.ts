import { entry, type SeedAuthority } from './entry.ts'

type Row = readonly [form: string, number: string, date: string, title: string, shortTitle: string]

/** Of the Supremo Tribunal Federal; the title says what was decided about, the day is that of the judgment. */
const rows: readonly Row[] = [
  [
    'Recurso Extraordinário',
    '466.343/SP',
    '2008-12-03',
    'Prisão civil do depositário infiel em face dos tratados internacionais de direitos humanos',
    'RE 466.343',
  ],
  [
    'Recurso Extraordinário',
    '587.970/SP',
    '2017-04-20',
    'Concessão de benefício assistencial a estrangeiros residentes no Brasil (Tema 173)',
    'RE 587.970',
  ],
  [
    'Recurso Extraordinário',
    '608.898/DF',
    '2020-06-25',
    'Expulsão de estrangeiro que possui filho brasileiro nascido posteriormente ao fato motivador do ato expulsório (Tema 373)',
    'RE 608.898',
  ],
  ['Extradição', '1.008', '2007-03-21', 'Reconhecimento da condição de refugiado e extradição', 'Ext 1.008'],
  ['Extradição', '1.085', '2009-12-16', 'Concessão de refúgio, controle judicial e extradição', 'Ext 1.085'],
  [
    'Ação Cível Originária',
    '3.121/RR',
    '2020-10-13',
    'Fluxo migratório da Venezuela, fechamento da fronteira e partilha de custos',
    'ACO 3.121',
  ],
  [
    'Medida Cautelar na Arguição de Descumprimento de Preceito Fundamental',
    '347/DF',
    '2015-09-09',
    'Estado de coisas inconstitucional do sistema penitenciário',
    'ADPF 347 MC',
  ],
]

export const brazilianDecisions: readonly SeedAuthority[] = rows.map(([form, number, date, title, shortTitle]) =>
  entry({
    key: `br-stf-${shortTitle.toLowerCase().replaceAll('.', '').replaceAll(' ', '-')}`,
    confidence: 'KNOWN',
    kind: 'decision',
    system: 'brazil',
    body: 'Supremo Tribunal Federal',
    title,
    shortTitle,
    number,
    form,
    date,
    language: 'pt',
  }),
)
