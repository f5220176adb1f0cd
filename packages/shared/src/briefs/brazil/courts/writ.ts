import { text } from '../../../forums/text.ts'
import { numbered } from '../../blocks.ts'
import { writeInTime } from '../../parts/in-time.ts'
import type { Template } from '../../template.ts'
import { addressCourt } from '../court.ts'
import { pt, tell } from '../pt.ts'
import { writeAct, writeInterim, writePetitioner, writePreamble, writeRequests, writeRight } from './writ/sections.ts'

/** Writ of mandamus: CF art. 5, LXIX and LXX; Law 12.016/2009; CPC art. 319. */
export const writ: Template = {
  id: 'br-mandado-seguranca',
  name: text('Mandado de segurança', 'Mandado de segurança (amparo en Brasil)', 'Writ of mandamus (Brazil)'),
  forum: 'br-courts',
  procedures: ['br-ms'],
  filing: 'br-ms-inicial',
  title: pt('Mandado de segurança'),
  slug: pt('mandado-de-seguranca'),
  languages: ['pt-BR'],
  opening: { kind: 'address', to: (file, law) => addressCourt(file, law, 'authority') },
  citations: 'abnt',
  limits: [],
  sections: [
    {
      id: 'authority',
      name: text(
        'Autoridade coatora e pessoa jurídica a que pertence',
        'Autoridad impugnada y persona jurídica a la que pertenece',
        'Authority concerned, and the legal person it belongs to',
      ),
      untitled: true,
      write: writePreamble,
    },
    {
      id: 'petitioner',
      // The law's outline adds a note to its first word ("se coletivo, …"), which is no heading.
      name: text('Impetrante e legitimidade', 'Demandante y legitimación', 'Petitioner and standing'),
      write: writePetitioner,
    },
    {
      id: 'timeliness',
      name: text('Tempestividade: data da ciência', 'Plazo: fecha del conocimiento', 'Time limit: day of knowledge'),
      write: (file, law) => [
        numbered(
          tell(
            'O direito de requerer mandado de segurança extingue-se em cento e vinte dias contados da ciência do ato impugnado (art. 23 da Lei 12.016/2009).',
          ),
        ),
        ...writeInTime(file, law, {
          section: 'timeliness',
          rules: ['br-ms-120d'],
          opened: pt('O ato impugnado foi conhecido em {date}.'),
          noOpening: pt('o dia em que se teve ciência do ato impugnado'),
        }),
      ],
    },
    {
      id: 'act',
      name: text('Ato coator e prova pré-constituída', 'Acto impugnado y prueba documental previa', 'Contested act and documentary proof'),
      write: writeAct,
    },
    { id: 'right', name: text('Direito líquido e certo', 'Derecho líquido y cierto', 'Clear and certain right'), write: writeRight },
    {
      id: 'interim',
      name: text(
        'Liminar: fundamento relevante e risco de ineficácia',
        'Medida cautelar: fundamento relevante y riesgo de ineficacia',
        'Interim order: serious grounds and risk of futility',
      ),
      write: writeInterim,
    },
    {
      id: 'requests',
      name: text('Pedidos e valor da causa', 'Peticiones y cuantía', 'Requests and value of the claim'),
      write: writeRequests,
    },
  ],
}
