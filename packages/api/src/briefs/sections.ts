import { findTemplate } from '@travessia/shared/briefs/index'

/** Whether a template has the section. */
export function isSectionOf(template: string, section: string): boolean {
  return findTemplate(template)?.sections.some((one) => one.id === section) ?? false
}
