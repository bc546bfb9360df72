import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Draft } from "../keep/drafts.js";

interface RecoveryBarProps {
  readonly draft: Draft;
  readonly onRecover: () => void;
  readonly onDrop: () => void;
}

/** Offers changes that a window left behind when it ended without saving. */
export function RecoveryBar({ draft, onRecover, onDrop }: RecoveryBarProps) {
  const at = new Date(draft.at);
  const time = `${String(at.getMonth() + 1)}月${String(at.getDate())}日 ${String(at.getHours())}:${String(at.getMinutes()).padStart(2, "0")}`;
  return (
    <MessageBar intent="warning" role="status" className="notice" data-testid="recovery">
      <MessageBarBody className="notice__text">
        <MessageBarTitle>上次没有保存的修改</MessageBarTitle>“{draft.name}”，改于 {time}。
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" onClick={onRecover}>
          恢复
        </Button>
        <Button size="small" onClick={onDrop}>
          丢弃
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
