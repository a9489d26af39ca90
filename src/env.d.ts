declare namespace App {
  interface Locals {
    /** The content file that is being rendered, for error messages: "content/lessons/throw-a-dart.mdx". */
    source?: string;
    /** Slug of the lesson that is being rendered. */
    slug?: string;
  }
}
