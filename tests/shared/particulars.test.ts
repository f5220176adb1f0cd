import type { FileOrganisation, FilePerson } from '@travessia/shared/briefs/case-file'
import { composeBrief } from '@travessia/shared/briefs/compose'
import { searchLeaks } from '@travessia/shared/briefs/leaks'
import { blockTexts, gapsOf, type PrintedBrief } from '@travessia/shared/briefs/printed'
import { catalogue } from '@travessia/shared/forums/index'
import { isCnpj, organisationFields } from '@travessia/shared/organisation'
import { describe, expect, test } from 'vitest'
import { amina, counsel, knownCounsel, knownOrganisation } from '../support/case-file.ts'
import { fileFor } from '../support/case-files.ts'

interface Known {
  readonly organisation?: Partial<FileOrganisation>
  readonly people?: readonly FilePerson[]
  readonly language?: 'pt-BR' | 'es' | 'en'
  /** For a template that belongs to none. */
  readonly procedure?: string
}

/** A brief of the family's case, of whose organisation and counsel that much is known. */
function write(template: string, { organisation = {}, people, language = 'pt-BR', procedure }: Known = {}): PrintedBrief {
  const file = fileFor(template, { language, ...(procedure && { procedure }) })
  return composeBrief(catalogue, {
    ...file,
    people: people ?? file.people,
    organisation: { ...file.organisation, ...organisation },
  })
}

const textOf = (brief: PrintedBrief) => brief.sections.flatMap((one) => one.blocks.flatMap(blockTexts)).join('\n')
const gapTexts = (brief: PrintedBrief) => gapsOf(brief).map((one) => one.text)
const gapAt = (brief: PrintedBrief, text: string) => gapsOf(brief).find((one) => one.text === text)?.place

const all = { organisation: knownOrganisation, people: [amina, knownCounsel] }
const hidden = { ...knownCounsel, protected: true, pseudonym: 'Advogada H.', initials: 'H. P.' }

describe('the organisation in a Brazilian brief', () => {
  test('is qualified with all that the law asks for', () => {
    expect(textOf(write('br-representacao-mpf', all))).toContain(
      'Instituto de Políticas Públicas Migratórias, associação civil sem fins lucrativos, CNPJ nº 12.345.678/0001-95, com sede na Rua XV de Novembro, 100, Curitiba/PR, CEP 80020-310, endereço eletrônico contato@ippm.example.org',
    )
  })

  test('is asked for what is missing, in part, where it is told', () => {
    const partly = write('br-stf-amicus', { organisation: { ...knownOrganisation, taxId: '', email: '' } })
    const nothing = write('br-stf-amicus')

    expect(gapAt(partly, 'CNPJ e endereço eletrônico da entidade')).toEqual({ at: 'organisation' })
    expect(textOf(partly)).toContain('associação civil sem fins lucrativos, com sede na Rua XV de Novembro')
    expect(gapAt(nothing, 'natureza jurídica, CNPJ, sede e endereço eletrônico da entidade')).toEqual({ at: 'organisation' })
  })

  test('receives answers where its settings say', () => {
    expect(textOf(write('br-lai-pedido', all))).toContain('Pede-se a resposta no endereço eletrônico contato@ippm.example.org, de imediato')
    expect(gapAt(write('br-lai-pedido'), 'endereço eletrônico ou plataforma')).toEqual({ at: 'organisation' })
    expect(textOf(write('br-oficio', { ...all, procedure: 'br-lai' }))).toContain('no endereço eletrônico contato@ippm.example.org.')
  })

  test.each([
    ['Largo da Ordem, 2, Curitiba', 'com sede no Largo da Ordem, 2, Curitiba'],
    ['SCS Quadra 1, Brasília', 'com sede em SCS Quadra 1, Brasília'],
  ])('has its seat with the preposition of the place: %s', (address, told) => {
    expect(textOf(write('br-representacao-mpf', { organisation: { ...knownOrganisation, address } }))).toContain(told)
  })
})

describe('who signs a Brazilian brief', () => {
  test('is named with the number of the bar, the address for notices, and the number again under the signature', () => {
    const writ = write('br-mandado-seguranca', all)

    expect(textOf(writ)).toContain(
      'por Helena Prado (OAB/PR 12.345), conforme procuração anexa, com endereço profissional e eletrônico na Praça Osório, 9, Curitiba/PR, helena@ippm.example.org, onde recebe intimações',
    )
    expect(textOf(writ)).toMatch(/Helena Prado\s+OAB\/PR 12\.345/)
    expect(gapTexts(writ).filter((one) => /OAB|endereço profissional/.test(one))).toEqual([])
  })

  test('is asked for what is missing, where the person is recorded', () => {
    const writ = write('br-mandado-seguranca')

    expect(gapAt(writ, 'inscrição na OAB')).toEqual({ at: 'people', id: 'counsel' })
    expect(gapAt(writ, 'endereço profissional e eletrônico para intimações (arts. 77, V, e 287 do CPC)')).toEqual({
      at: 'people',
      id: 'counsel',
    })
    expect(textOf(writ)).toContain('por Helena Prado, conforme procuração anexa')
  })

  test('of two, each receives notices at their own address', () => {
    const second = { ...knownCounsel, id: 'second', name: 'Rui Lopes', barNumber: '54.321', contact: 'Curitiba, rui@ippm.example.org' }
    const text = textOf(write('br-apelacao', { people: [amina, knownCounsel, second] }))

    expect(text).toContain('por Helena Prado (OAB/PR 12.345) e Rui Lopes (OAB 54.321), conforme')
    expect(text).toContain(
      'na Praça Osório, 9, Curitiba/PR, helena@ippm.example.org (Helena Prado); em Curitiba, rui@ippm.example.org (Rui Lopes), onde',
    )
  })

  test('a protected representative shows neither number nor address; the gap is filled in the brief alone', () => {
    const writ = write('br-mandado-seguranca', { organisation: knownOrganisation, people: [amina, hidden] })

    expect(textOf(writ)).not.toMatch(/12\.345\b(?!\.678)|Osório|helena@/)
    expect(gapAt(writ, 'inscrição na OAB')).toEqual({ at: 'brief', id: 'requests' })
    expect(searchLeaks('assina OAB/PR 12.345', [hidden], 'state').map((one) => one.what)).toEqual(['identifier'])
  })

  test('who once represented and no longer does prints nothing of it', () => {
    const witness = { ...knownCounsel, role: 'witness' as const }

    expect(textOf(write('br-mandado-seguranca', { people: [amina, witness] }))).not.toMatch(/OAB\/PR|Osório/)
  })

  test('asks for habeas corpus with qualification and address', () => {
    expect(textOf(write('br-habeas-corpus', all))).toContain(
      'Helena Prado (OAB/PR 12.345), com endereço na Praça Osório, 9, Curitiba/PR, helena@ippm.example.org, vem impetrar HABEAS CORPUS',
    )
    const onlyBar = write('br-habeas-corpus', { people: [amina, { ...knownCounsel, contact: '' }] })
    expect(gapTexts(onlyBar)).toContain('endereço de quem impetra (art. 654, § 1º, c, do CPP)')
    const onlyContact = write('br-habeas-corpus', { people: [amina, { ...knownCounsel, barNumber: '' }] })
    expect(gapTexts(onlyContact)).toContain('qualificação de quem impetra (art. 654, § 1º, c, do CPP)')
    expect(gapTexts(write('br-habeas-corpus'))).toContain('qualificação e endereço de quem impetra (art. 654, § 1º, c, do CPP)')
  })
})

describe('contacts before an international body', () => {
  test('the Commission is told where the petitioner is reached and recognised', () => {
    expect(textOf(write('iachr-petition', { ...all, language: 'es' }))).toContain(
      'Datos para notificaciones: correo electrónico: contato@ippm.example.org; teléfono: +55 41 3000-0000; dirección: Rua XV de Novembro, 100, Curitiba/PR, CEP 80020-310; Estado en el que la entidad está legalmente reconocida: Brasil.',
    )
    const partly = write('iachr-petition', { organisation: { email: knownOrganisation.email } })
    expect(gapAt(partly, 'dados da organização: telefone, endereço, Estado em que a entidade é legalmente reconhecida')).toEqual({
      at: 'organisation',
    })
  })

  test('what no record has stays asked for', () => {
    const request = write('iachr-precautionary-request', { ...all, language: 'en' })

    expect(textOf(request)).toContain('Details for correspondence: e-mail: contato@ippm.example.org; telephone: +55 41 3000-0000; address:')
    expect(gapTexts(request)).toContain('a safe contact of the proposed beneficiaries')
  })

  test('who represents is reached at their own address, else at that of the organisation', () => {
    const own = textOf(write('iacthr-esap', { ...all, language: 'en' }))
    const office = textOf(write('iacthr-esap', { organisation: knownOrganisation, people: [amina, counsel], language: 'en' }))

    expect(own).toContain('Details for correspondence: Helena Prado: Praça Osório, 9, Curitiba/PR, helena@ippm.example.org.')
    expect(office).toContain('Details for correspondence: address: Rua XV de Novembro, 100')
  })

  test('a person to reply is named, unless protected', () => {
    const letter = { organisation: knownOrganisation, language: 'en' } as const

    expect(textOf(write('sp-submission', { ...letter, people: [amina, counsel] }))).toContain(
      'Details for correspondence: Helena Prado; e-mail: contato@ippm.example.org; telephone: +55 41 3000-0000.',
    )
    const shielded = write('sp-submission', { ...letter, people: [amina, hidden] })
    expect(gapAt(shielded, 'name of the contact person')).toEqual({ at: 'brief', id: 'source' })
    expect(textOf(shielded)).not.toMatch(/Osório|helena@/)
  })

  test.each([
    'wgad-communication',
    'shadow-report',
    'upr-submission',
    'echr-tpi-request',
    'echr-rule9-2',
    'echr-r39-request',
    'ccpr-interim-measures',
    'ccpr-communication',
  ])('%s states what is known and asks for no more of it', (template) => {
    const known = write(template, { organisation: knownOrganisation, people: [amina, counsel], language: 'en' })

    expect(textOf(known)).toContain(`e-mail: ${knownOrganisation.email}`)
    expect(gapTexts(known).filter((one) => one.startsWith('details of the organisation'))).toEqual([])
    expect(gapsOf(write(template, { language: 'en' })).some(({ place }) => place.at === 'organisation' || place.id === 'counsel')).toBe(
      true,
    )
  })
})

test.each([
  ['12.345.678/0001-95', true],
  ['12345678000195', true],
  ['12.ABC.345/01DE-35', true],
  ['12.345.678/0001-96', false],
  ['11.111.111/1111-11', false],
  ['1234', false],
])('the number %s exists: %s', (written, exists) => {
  expect(isCnpj(written)).toBe(exists)
})

test('a number without points is kept with them', () => {
  expect(organisationFields.parse({ ...knownOrganisation, taxId: '12345678000195' }).taxId).toBe('12.345.678/0001-95')
})
