/** A format that stories are published in. */
export interface StoryFormat {
  /** Whether the value has the shape of this format. */
  recognises(value: unknown): boolean;
  /** The same content in the shape of Story JSON, not yet checked. */
  toStoryJson(value: unknown): unknown;
  /**
   * What the publisher of the value calls the parts of Story JSON, so that problems name what was written: each path of
   * ours, such as `score.value`, with the path in the value. `[]` stands for any index, in both.
   */
  names(value: unknown): Readonly<Record<string, string>>;
}
