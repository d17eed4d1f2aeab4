/**
 * Where the characters of a text came from. Segments are sorted by `start`, do not overlap, and may leave gaps
 * (characters put in between, such as the blank line between two blocks, come from nowhere).
 */
export interface Segment {
  /** Where the segment starts in the text, in UTF-16 code units, and how many it has. */
  readonly start: number;
  readonly length: number;
  /** The bytes `[from, to)` of the file behind the segment. */
  readonly from: number;
  readonly to: number;
  /**
   * `linear`: each code unit of the text is one byte, so a place within the segment is exact;
   * `utf8`: the bytes are the UTF-8 form of the segment's text; `utf16`: two bytes a code unit;
   * `block`: only the whole is known (a decoded entity, a decompressed stream, a PDF text item).
   */
  readonly kind: 'linear' | 'utf8' | 'utf16' | 'block';
}

export interface SourceMap {
  readonly segments: readonly Segment[];
}
