/** A story in any format, turned into the shape of Story JSON but not yet checked. */
export interface Draft {
  readonly data: unknown;
  /**
   * Paths in Story JSON, such as `score.value`, each with the path in the publisher's data, which problems show. `[]` stands for any
   * index.
   */
  readonly names: Readonly<Record<string, string>>;
}

/** A format of published stories, recognised by the members of a single object. */
export interface StoryFormat {
  /** Whether the value has the shape of this format. */
  recognises(value: unknown): boolean;
  /** The same content in the shape of Story JSON, not yet checked. */
  toStoryJson(value: unknown): unknown;
  /** The `names` of a `Draft`. */
  names(value: unknown): Draft['names'];
}
