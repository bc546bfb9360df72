import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { CellId } from "@nianbao/core";
import { messages } from "../locale/messages.js";

interface ZeroButtonProps {
  /** Blank cells of the column in sight with the column's name; undefined when the whole table is in sight. */
  readonly column: { readonly name: string; readonly blanks: readonly CellId[] } | undefined;
  readonly table: readonly CellId[];
  readonly onZero: (ids: readonly CellId[]) => void;
}

/** 补零: fills blank cells, of the column in sight or of the whole table; never touches a cell that says something. */
export function ZeroButton({ column, table, onZero }: ZeroButtonProps) {
  if (column === undefined) {
    return (
      <Button size="small" disabled={table.length === 0} title={messages.fill.zeroHint} onClick={() => onZero(table)}>
        {messages.fill.zero}
      </Button>
    );
  }
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" disabled={table.length === 0} title={messages.fill.zeroHint}>
          {messages.fill.zero}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem disabled={column.blanks.length === 0} onClick={() => onZero(column.blanks)}>
            {messages.fill.zeroColumn(column.name, column.blanks.length)}
          </MenuItem>
          <MenuItem onClick={() => onZero(table)}>{messages.fill.zeroTable(table.length)}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
