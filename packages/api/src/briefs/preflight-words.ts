import type { Leak } from '@travessia/shared/briefs/leaks'
import type { BriefLimit } from '@travessia/shared/briefs/template'
import { text } from '@travessia/shared/forums/text'
import type { Language, Text } from '@travessia/shared/languages'

const things = {
  name: text('o nome verdadeiro', 'el nombre verdadero', 'the real name'),
  identifier: text('um documento ou contato', 'un documento o contacto', 'a document or contact'),
  initials: text('as iniciais', 'las iniciales', 'the initials'),
} satisfies Record<Leak['what'], Text>

const languageNames: Readonly<Record<Language, Text>> = {
  'pt-BR': text('português', 'portugués', 'Portuguese'),
  es: text('espanhol', 'español', 'Spanish'),
  en: text('inglês', 'inglés', 'English'),
}

const units = {
  words: text('palavras', 'palabras', 'words'),
  pages: text('páginas', 'páginas', 'pages'),
}

const each = (tell: (language: Language) => string): Text => ({ 'pt-BR': tell('pt-BR'), es: tell('es'), en: tell('en') })
const megabytes = (bytes: number, language: Language) =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 }).format(bytes / 1_000_000)
const list = (all: readonly string[], language: Language) => new Intl.ListFormat(language, { type: 'conjunction' }).format(all)
const more = (count: number, language: Language) => ({ 'pt-BR': `mais ${count}`, es: `${count} más`, en: `${count} more` })[language]

/** What the pre-flight says, in three languages. */
export const say = {
  noGaps: text('Não falta nenhum dado.', 'No falta ningún dato.', 'No fact is missing.'),
  gap: (what: string) => text(`Falta: ${what}`, `Falta: ${what}`, `Missing: ${what}`),
  noLeaks: text(
    'Nenhum nome, documento ou contato protegido aparece no arquivo.',
    'Ningún nombre, documento o contacto protegido aparece en el archivo.',
    'No protected name, document or contact stands in the file.',
  ),
  leakInBrief: (who: string, what: Leak['what']) =>
    text(
      `Aparece ${things[what]['pt-BR']} de uma pessoa protegida (${who}).`,
      `Aparece ${things[what].es} de una persona protegida (${who}).`,
      `It says ${things[what].en} of a protected person (${who}).`,
    ),
  leakInFile: (who: string, what: Leak['what'], where: Text) =>
    text(
      `Aparece ${things[what]['pt-BR']} de uma pessoa protegida (${who}) ${where['pt-BR']}.`,
      `Aparece ${things[what].es} de una persona protegida (${who}) ${where.es}.`,
      `The file says ${things[what].en} of a protected person (${who}) ${where.en}.`,
    ),
  identity: (count: number) =>
    text(
      `O órgão lerá o nome de ${count} ${count === 1 ? 'pessoa protegida' : 'pessoas protegidas'}. Confira se a peça pede o sigilo perante o Estado.`,
      `El órgano leerá el nombre de ${count} ${count === 1 ? 'persona protegida' : 'personas protegidas'}. Compruebe que el escrito pide la reserva frente al Estado.`,
      `The body will read the name of ${count} protected ${count === 1 ? 'person' : 'people'}. Check that the brief asks to withhold it from the State.`,
    ),
  consentThere: text(
    'As pessoas de quem a peça fala permitiram este uso.',
    'Las personas de quienes habla el escrito permitieron este uso.',
    'The people of whom the brief tells allowed this use.',
  ),
  consent: (state: 'withdrawn' | 'missing', purpose: Text, names: readonly string[]) =>
    each((language) => {
      const who = list(names.length > 6 ? [...names.slice(0, 5), more(names.length - 5, language)] : names, language)
      return {
        'pt-BR': `${state === 'missing' ? 'Falta o consentimento' : 'O consentimento foi retirado'} para “${purpose['pt-BR']}”: ${who}.`,
        es: `${state === 'missing' ? 'Falta el consentimiento' : 'El consentimiento fue retirado'} para «${purpose.es}»: ${who}.`,
        en: `Consent ${state === 'missing' ? 'is missing' : 'was withdrawn'} for “${purpose.en}”: ${who}.`,
      }[language]
    }),
  unplaced: text(
    'Há texto de um documento que ficou sem lugar. Mova-o para uma seção ou apague-o.',
    'Hay texto de un documento que quedó sin lugar. Muévalo a una sección o bórrelo.',
    'Text of a document has no place yet. Move it to a section or delete it.',
  ),
  changedFact: text(
    'O registro de um fato mudou depois que ele entrou no texto.',
    'El registro de un hecho cambió después de entrar en el texto.',
    'The record of a fact changed after it was put into the text.',
  ),
  comments: (count: number) =>
    text(
      `${count} ${count === 1 ? 'comentário em aberto' : 'comentários em aberto'}.`,
      `${count} ${count === 1 ? 'comentario abierto' : 'comentarios abiertos'}.`,
      `${count} open ${count === 1 ? 'comment' : 'comments'}.`,
    ),
  length: (has: number, { n, unit, note }: BriefLimit) =>
    each((language) => {
      const number = new Intl.NumberFormat(language)
      const told = {
        'pt-BR': `${number.format(has)} de ${number.format(n)} ${units[unit]['pt-BR']}`,
        es: `${number.format(has)} de ${number.format(n)} ${units[unit].es}`,
        en: `${number.format(has)} of ${number.format(n)} ${units[unit].en}`,
      }[language]
      return note ? `${told} (${note[language]})` : `${told}.`
    }),
  noSignatory: text(
    'O caso não tem representante para assinar.',
    'El caso no tiene representante que firme.',
    'The case has no representative to sign.',
  ),
  annexesThere: (count: number) =>
    text(
      `${count === 1 ? 'O anexo tem' : `Os ${count} anexos têm`} seu arquivo.`,
      `${count === 1 ? 'El anexo tiene' : `Los ${count} anexos tienen`} su archivo.`,
      `${count === 1 ? 'The annex has its file' : `All ${count} annexes have their files`}.`,
    ),
  annexesMissing: (numbers: readonly number[]) =>
    each((language) => {
      const which = list(numbers.map(String), language)
      const [one, several] = {
        'pt-BR': ['Falta o arquivo do anexo', 'Faltam os arquivos dos anexos'],
        es: ['Falta el archivo del anexo', 'Faltan los archivos de los anexos'],
        en: ['The file is missing of annex', 'Files are missing of annexes'],
      }[language]
      return `${numbers.length === 1 ? one : several} ${which}.`
    }),
  language: (language: Language) =>
    text(
      `Em ${languageNames[language]['pt-BR']}, que o órgão aceita.`,
      `En ${languageNames[language].es}, que el órgano acepta.`,
      `In ${languageNames[language].en}, which the body accepts.`,
    ),
  otherLanguage: (accepted: readonly Language[]) =>
    each((language) => {
      const names = list(
        accepted.map((one) => languageNames[one][language]),
        language,
      )
      return {
        'pt-BR': `O órgão aceita a peça só em ${names}.`,
        es: `El órgano acepta el escrito solo en ${names}.`,
        en: `The body accepts the brief in ${names} only.`,
      }[language]
    }),
  size: (bytes: number, most: number) =>
    each((language) => {
      const [has, may] = [megabytes(bytes, language), megabytes(most, language)]
      return {
        'pt-BR': `${has} MB; o portal aceita ${may} MB por arquivo.`,
        es: `${has} MB; el portal acepta ${may} MB por archivo.`,
        en: `${has} MB; the portal takes ${may} MB per file.`,
      }[language]
    }),
  type: text(
    'O portal não aceita DOCX: envie o PDF.',
    'El portal no acepta DOCX: envíe el PDF.',
    'The portal does not take DOCX: send the PDF.',
  ),
  name: (name: string) => text(`Nome do arquivo: ${name}`, `Nombre del archivo: ${name}`, `Name of the file: ${name}`),
}
