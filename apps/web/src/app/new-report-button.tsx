import { Button, Field, Input, Popover, PopoverSurface, PopoverTrigger } from "@fluentui/react-components";
import { useRef, useState, type SyntheticEvent } from "react";
import { newReportProblem } from "../files/new-report.js";

interface NewReportButtonProps {
  readonly onCreate: (agency: string, year: number) => void;
}

/** 新建报告: asks for agency and year. The year offered is the one reported on in January: last year. */
export function NewReportButton({ onCreate }: NewReportButtonProps) {
  const [open, setOpen] = useState(false);
  const [agency, setAgency] = useState("");
  const [year, setYear] = useState(() => String(new Date().getFullYear() - 1));
  const [problem, setProblem] = useState<ReturnType<typeof newReportProblem>>();
  const fields = useRef<HTMLFormElement>(null);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const found = newReportProblem(agency, year);
    setProblem(found);
    if (found !== undefined) {
      fields.current?.querySelectorAll("input")[found.field === "agency" ? 0 : 1]?.focus();
      return;
    }
    setOpen(false);
    onCreate(agency.trim(), Number(year));
  };
  const messageFor = (field: "agency" | "year") =>
    problem?.field === field ? { validationMessage: problem.message } : {};
  return (
    <Popover open={open} onOpenChange={(_, data) => setOpen(data.open)} trapFocus positioning="below-start">
      <PopoverTrigger disableButtonEnhancement>
        <Button appearance="subtle">新建报告</Button>
      </PopoverTrigger>
      <PopoverSurface aria-label="新建报告">
        <form ref={fields} noValidate className="new-report" onSubmit={submit}>
          <Field label="单位全称" {...messageFor("agency")}>
            <Input value={agency} onChange={(_, data) => setAgency(data.value)} placeholder="示例市示例区水务局" />
          </Field>
          <Field label="报告年度" {...messageFor("year")}>
            <Input value={year} onChange={(_, data) => setYear(data.value)} inputMode="numeric" maxLength={4} />
          </Field>
          <Button appearance="primary" type="submit">
            新建
          </Button>
        </form>
      </PopoverSurface>
    </Popover>
  );
}
