import type { Chart } from "@nianbao/core";

/** Dots for each pixel of the drawing: sharp in print at the width of a page. */
const sharpness = 2;

/** Draws an SVG as PNG with the machine's own fonts. @throws Error when the browser cannot */
export async function toPng({ svg, width, height }: Chart): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image();
  // A data address, since the panel's policy allows no blob: pictures everywhere.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * sharpness;
  canvas.height = height * sharpness;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no canvas");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) throw new Error("no picture");
  return new Uint8Array(await blob.arrayBuffer());
}
