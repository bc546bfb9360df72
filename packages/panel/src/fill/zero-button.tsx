import { Button } from "@fluentui/react-components";
import { messages } from "../locale/messages.js";

interface ZeroButtonProps {
  /** Blank cells of the whole table. */
  readonly blanks: number;
  readonly open: boolean;
  readonly onPress: () => void;
}

/** 补零: offers to fill blank cells; never touches a cell that says something. */
export function ZeroButton({ blanks, open, onPress }: ZeroButtonProps) {
  return (
    <Button size="small" disabled={blanks === 0} aria-expanded={open} title={messages.fill.zeroHint} onClick={onPress}>
      {messages.fill.zero}
    </Button>
  );
}
