import type { Language } from '../model/publication.ts';
import type { Schema } from './schema.ts';

/** What people read, in one language: `x-zh` replaces it, or goes. */
export function localise(value: unknown, language: Language): Schema {
  if (Array.isArray(value)) return value.map((entry) => localise(entry, language)) as unknown as Schema;
  if (typeof value !== 'object' || value === null) return value as Schema;
  const { 'x-zh': chinese, ...rest } = value as Schema;
  const own =
    language === 'zh' && typeof chinese === 'object' && chinese !== null ? { ...rest, ...chinese } : rest;
  return Object.fromEntries(Object.entries(own).map(([key, inner]) => [key, localise(inner, language)]));
}
