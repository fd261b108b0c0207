/** A story in one of the formats, in the shape of Story JSON and not yet checked. */
export interface Draft {
  readonly data: unknown;
  /**
   * The publisher's names for the parts of Story JSON, so that problems name what was written: each path of ours, such as
   * `score.value`, with the path in the value. `[]` stands for any index, in both.
   */
  readonly names: Readonly<Record<string, string>>;
}

/** A format that stories are published in, known by the members of one object. */
export interface StoryFormat {
  /** Whether the value has the shape of this format. */
  recognises(value: unknown): boolean;
  /** The same content in the shape of Story JSON, not yet checked. */
  toStoryJson(value: unknown): unknown;
  /** The names of `Draft`. */
  names(value: unknown): Draft['names'];
}
