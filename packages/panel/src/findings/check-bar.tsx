import { Button, Input, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular, FilterFilled, FilterRegular } from "@fluentui/react-icons";
import type { RecognisedReport, Severity } from "@nianbao/core";
import { useState } from "react";
import { check } from "../locale/check.js";
import type { Preferences } from "../state/preferences.js";
import { usePreference, usePreferences } from "../ui/preferences-context.js";
import type { FindingFilter } from "../ui/view-state.js";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    padding: "4px 8px 0 12px",
    ":last-child": { paddingBottom: "4px" },
  },
  chip: {
    minHeight: "24px",
    padding: "0 8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ":disabled": { color: tokens.colorNeutralForeground3, cursor: "default" },
  },
  chosen: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  number: { fontWeight: tokens.fontWeightSemibold },
  error: { color: tokens.colorPaletteRedForeground1 },
  grouping: { flexShrink: 1, minWidth: "84px" },
  chapter: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  search: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  space: { flexGrow: 1 },
  position: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
});

const severities: readonly Severity[] = ["error", "warning", "info"];

interface CheckBarProps {
  readonly recognised: RecognisedReport;
  /** Of all findings that stand, whatever the filter. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly ignored: number;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly onIgnored: () => void;
  /** Position of the open finding among those listed, from 1; 0 for none. */
  readonly position: number;
  readonly length: number;
  readonly onStep: (by: 1 | -1) => void;
}

/** How many there are, which of them are listed and in what order, and the way from one to the next. */
export function CheckBar(props: CheckBarProps) {
  const { recognised, counts, ignored, filter, onFilter, onIgnored, position, length, onStep } = props;
  const styles = useStyles();
  const preferences = usePreferences();
  const grouping = usePreference("grouping");
  const [searching, setSearching] = useState(false);
  const shown = searching || filter.chapter !== undefined || (filter.search ?? "") !== "";
  return (
    <div className={styles.bar}>
      <div className={styles.row} role="group" aria-label={check.counts}>
        {severities.map((severity) => (
          <button
            key={severity}
            type="button"
            className={mergeClasses(styles.chip, filter.severity === severity && styles.chosen)}
            aria-pressed={filter.severity === severity}
            aria-label={check.showOnly(check.severity[severity], counts[severity])}
            disabled={counts[severity] === 0 && filter.severity !== severity}
            data-severity={severity}
            onClick={() => onFilter({ ...filter, severity: filter.severity === severity ? undefined : severity })}
          >
            {check.severity[severity]}{" "}
            <span className={mergeClasses(styles.number, severity === "error" && counts.error > 0 && styles.error)}>
              {counts[severity]}
            </span>
          </button>
        ))}
        {ignored > 0 && (
          <button type="button" className={styles.chip} onClick={onIgnored} data-severity="ignored">
            {check.ignoredCount} <span className={styles.number}>{ignored}</span>
          </button>
        )}
      </div>
      <div className={styles.row}>
        <Select
          className={styles.grouping}
          size="small"
          aria-label={check.group}
          value={grouping}
          onChange={(_, data) => preferences.set({ grouping: data.value as Preferences["grouping"] })}
        >
          <option value="severity">{check.bySeverity}</option>
          <option value="chapter">{check.byChapter}</option>
        </Select>
        <Button
          size="small"
          appearance="subtle"
          icon={shown ? <FilterFilled /> : <FilterRegular />}
          aria-label={check.filter}
          title={check.filter}
          aria-expanded={shown}
          onClick={() => {
            setSearching(!shown);
            if (shown) onFilter({ severity: filter.severity });
          }}
        />
        <span className={styles.space} />
        <span className={styles.position}>{check.position(position, length)}</span>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronUpRegular />}
          aria-label={check.previous}
          title={`${check.previous}（Shift+F8）`}
          disabled={length === 0 || position === 1}
          onClick={() => onStep(-1)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronDownRegular />}
          aria-label={check.next}
          title={`${check.next}（F8）`}
          disabled={length === 0 || position === length}
          onClick={() => onStep(1)}
        />
      </div>
      {shown && (
        <div className={styles.row}>
          <Input
            className={styles.search}
            size="small"
            type="search"
            aria-label={check.searchHint}
            placeholder={check.search}
            value={filter.search ?? ""}
            onChange={(_, data) => onFilter({ ...filter, search: data.value })}
          />
          <Select
            className={styles.chapter}
            size="small"
            aria-label={check.chapter}
            value={filter.chapter === undefined ? "" : String(filter.chapter)}
            onChange={(_, { value }) => onFilter({ ...filter, chapter: value === "" ? undefined : Number(value) })}
          >
            <option value="">{check.allChapters}</option>
            {recognised.form.chapters.map(({ number, heading }) => (
              <option key={number} value={number}>
                {heading}
              </option>
            ))}
            <option value="0">{check.wholeReport}</option>
          </Select>
        </div>
      )}
    </div>
  );
}
