/** The types of a story. They come from the zod schema, which is not loaded: only its types are imported. */
import type * as z from 'zod/mini';
import type { storySchema } from './schema.js';

/** A story analysis that was read and checked. Every part may be missing. */
export type Story = z.infer<typeof storySchema>;

/** One lens of a story, its score and text. */
export type LensReading = NonNullable<Story['lenses']>[number];

/** The score of a story. */
export type Score = NonNullable<Story['score']>;
