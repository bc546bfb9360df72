import type { Picture } from "@nianbao/host";
import { base64 } from "./copies.js";
import type { Ground } from "./ground.js";
import { slotAfter } from "./insertion.js";

const POINTS_PER_MM = 72 / 25.4;
/** Word rounds sizes to what it can store. */
const TOLERANCE = 1;

/**
 * Queues a picture in a paragraph of its own after a body block, centred and with its description. The line height is
 * single whatever the style says: with an exact one Word cuts the picture off.
 * @returns whether Word has it as asked for, to be called after the next sync; undefined when the block is not there
 */
export function queuePicture(
  context: Word.RequestContext,
  ground: Ground,
  { png, widthMm, heightMm, alt }: Picture,
  after: number,
): (() => boolean) | undefined {
  const paragraph = slotAfter(context, ground, after);
  if (paragraph === undefined) return undefined;
  paragraph.alignment = "Centered";
  paragraph.firstLineIndent = 0;
  paragraph.lineSpacing = 12; // points of a single line
  const [width, height] = [widthMm * POINTS_PER_MM, heightMm * POINTS_PER_MM];
  const picture = paragraph.insertInlinePictureFromBase64(base64(png), "Start");
  picture.lockAspectRatio = false; // or the second length would change the first
  picture.width = width;
  picture.height = height;
  picture.altTextDescription = alt;
  picture.load("width,height,altTextDescription");
  const near = (is: number, should: number): boolean => Math.abs(is - should) <= TOLERANCE;
  return () => near(picture.width, width) && near(picture.height, height) && picture.altTextDescription === alt;
}

/** How many pictures of the body have this description. One sync. */
export async function countPictures(context: Word.RequestContext, alt: string): Promise<number> {
  const pictures = context.document.body.inlinePictures;
  pictures.load("items/altTextDescription");
  await context.sync();
  return pictures.items.filter((picture) => picture.altTextDescription === alt).length;
}
