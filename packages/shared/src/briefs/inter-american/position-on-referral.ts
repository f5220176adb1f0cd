import { text } from '../../forums/text.ts'
import type { Template } from '../template.ts'
import { writeAvailable, writeClaims, writeData, writeGrounds, writePosition } from './position-on-referral/write.ts'

/** The petitioner's position on referral to the Court: the five items of IACHR Rules art. 44(3), in its order. */
export const positionOnReferral: Template = {
  id: 'iachr-position-on-referral',
  name: text(
    'Posição sobre o envio à Corte (art. 44(3))',
    'Posición sobre el sometimiento a la Corte (art. 44(3))',
    'Position on referral to the Court (art. 44(3))',
  ),
  forum: 'iachr',
  procedures: ['iachr-petition'],
  filing: 'position-on-referral',
  title: text(
    'Posição da parte peticionária sobre o envio do caso à Corte',
    'Posición de la parte peticionaria sobre el sometimiento del caso a la Corte',
    'Petitioner’s position on referral of the case to the Court',
  ),
  slug: text('posicao-envio-corte', 'posicion-sometimiento-corte', 'position-referral-court'),
  languages: ['pt-BR', 'es', 'en'],
  opening: { kind: 'cover' },
  citations: 'iacthr',
  limits: [],
  sections: [
    {
      id: 'position',
      name: text(
        'Posição da vítima ou de seus familiares, se diferente',
        'Posición de la víctima o sus familiares, si es distinta',
        'Position of the victim or family, if different from the petitioner',
      ),
      write: writePosition,
    },
    {
      id: 'victims',
      name: text('Dados da vítima e familiares', 'Datos de la víctima y sus familiares', 'Data of victim and family'),
      write: writeData,
    },
    {
      id: 'grounds',
      name: text('Fundamentos do envio à Corte', 'Fundamentos del sometimiento a la Corte', 'Grounds for referral'),
      write: writeGrounds,
    },
    {
      id: 'evidence',
      name: text(
        'Prova documental, testemunhal e pericial disponível',
        'Prueba documental, testimonial y pericial disponible',
        'Documentary, testimonial and expert evidence available',
      ),
      write: writeAvailable,
    },
    {
      id: 'reparations',
      name: text(
        'Pretensões de reparações e custas',
        'Pretensiones en materia de reparaciones y costas',
        'Claims on reparations and costs',
      ),
      write: writeClaims,
    },
  ],
}
