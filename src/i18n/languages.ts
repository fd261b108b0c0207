/** The languages of the interface beside English, each loaded when it is wanted. */
import type { Strings } from './en.js';

export type LoadLanguage = () => Promise<{ readonly default: Strings }>;

export const languages: Readonly<Record<string, LoadLanguage>> = {
  ar: () => import('./ar.js'),
  cy: () => import('./cy.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  hi: () => import('./hi.js'),
  pt: () => import('./pt.js'),
};
