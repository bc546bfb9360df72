import type { Block, Place, Table, TableCell } from "@nianbao/core";
import { useEffect, useRef, useState } from "react";
import type { ReadOnlyHost } from "./read-only-host.js";

/** Shows a document that cannot be edited: its text and its tables, and the place last gone to. */
export function PlainPage({ host }: { readonly host: ReadOnlyHost }) {
  const [place, setPlace] = useState<Place>();
  const current = useRef<HTMLElement | null>(null);
  useEffect(() => host.onReveal(setPlace), [host]);
  useEffect(() => current.current?.scrollIntoView({ block: "center" }), [place]);
  return (
    <article
      tabIndex={0}
      aria-label="文稿内容"
      className="plain-page"
      ref={(element) => void (current.current = element?.querySelector("mark") ?? null)}
    >
      <p className="plain-page__why">{host.why}</p>
      {host.document.blocks.map((block, index) => (
        <PlainBlock key={index} block={block} place={place?.block === index ? place : undefined} />
      ))}
    </article>
  );
}

function PlainBlock({ block, place }: { readonly block: Block; readonly place: Place | undefined }) {
  if (block.kind === "table") return <PlainTable table={block} place={place} />;
  return <p>{marked(block.text, place)}</p>;
}

function PlainTable({ table, place }: { readonly table: Table; readonly place: Place | undefined }) {
  return (
    <table>
      <tbody>
        {Array.from({ length: table.rowCount }, (_, row) => (
          <tr key={row}>
            {table.cells
              .filter((cell) => cell.row === row)
              .map((cell) => (
                <td key={cell.column} rowSpan={cell.rowSpan} colSpan={cell.columnSpan}>
                  {cell.paragraphs.map((paragraph, index) => (
                    <div key={index}>{marked(paragraph.text, inParagraph(place, cell, index))}</div>
                  ))}
                </td>
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The place when it is in this paragraph of this cell; a whole table is shown by its first cell. */
function inParagraph(place: Place | undefined, cell: TableCell, paragraph: number): Place | undefined {
  if (place === undefined) return undefined;
  const at = place.cell ?? { row: 0, column: 0, paragraph: 0 };
  return at.row === cell.row && at.column === cell.column && at.paragraph === paragraph ? place : undefined;
}

/** Text with the words of a place marked; an empty place marks all of it, so that something is seen. */
function marked(text: string, place: Place | undefined) {
  if (place === undefined) return text;
  const [start, end] = place.end > place.start ? [place.start, place.end] : [0, text.length];
  return (
    <>
      {text.slice(0, start)}
      <mark>{text.slice(start, end) || "\u00a0"}</mark>
      {text.slice(end)}
    </>
  );
}
