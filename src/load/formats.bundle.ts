/** `loadFormats` for a script that has all code in one file. */
import { citations, readStory } from '../story/formats.js';
import type { loadFormats as load } from './formats.js';

export const loadFormats: typeof load = async () => Promise.resolve({ citations, readStory });
