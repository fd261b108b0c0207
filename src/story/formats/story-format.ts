/** A format that stories are published in. */
export interface StoryFormat {
  /** Whether the value has the shape of this format. */
  recognises(value: unknown): boolean;
  /** The same content in the shape of Story JSON, not yet checked. */
  toStoryJson(value: unknown): unknown;
  /** What this format calls the parts of Story JSON, so that problems name what the publisher wrote. */
  readonly names: Readonly<Record<string, string>>;
}
