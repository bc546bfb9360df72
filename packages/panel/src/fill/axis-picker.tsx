import { Button, makeStyles, Select } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  select: { flexGrow: 1, flexBasis: 0, minWidth: 0, "& select": { textOverflow: "ellipsis" } },
});

interface AxisPickerProps {
  readonly label: string;
  readonly previous: string;
  readonly next: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly value: string;
  readonly onPick: (id: string) => void;
}

/** Picks the one column or row that a narrow panel shows, from a list or one after the other. */
export function AxisPicker({ label, previous, next, options, value, onPick }: AxisPickerProps) {
  const styles = useStyles();
  const at = options.findIndex(({ id }) => id === value);
  const step = (by: 1 | -1, name: string, icon: React.JSX.Element) => {
    const other = options[at + by];
    return (
      <Button
        size="small"
        appearance="subtle"
        icon={icon}
        aria-label={name}
        title={name}
        disabled={other === undefined}
        onClick={() => other !== undefined && onPick(other.id)}
      />
    );
  };
  return (
    <>
      {step(-1, previous, <ChevronLeftRegular />)}
      <Select
        className={styles.select}
        size="small"
        aria-label={label}
        value={value}
        onChange={(_, data) => onPick(data.value)}
      >
        {options.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </Select>
      {step(1, next, <ChevronRightRegular />)}
    </>
  );
}
