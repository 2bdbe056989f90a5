import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { AcceptedWords } from "../../../i18n/accepted/acceptedWords";
import { acceptanceOf } from "../../../validation/accepted/accept";
import { localDay } from "../../../validation/accepted/localDay";
import { changeAcceptances } from "../../actions/changeAcceptances";
import { findingOf } from "../../findings/findingKeys";
import { usePane } from "../../paneContext";
import { isOccupied } from "../../state/isOccupied";
import { useAcceptedStyles } from "./acceptedStyles";

interface Props {
  /** Of the finding. */
  readonly findingKey: string;
  readonly close: () => void;
  readonly words: AcceptedWords;
}

/** Asks why a finding is accepted, and until when; what has been typed stays until the finding is accepted or it is closed. */
export function AcceptForm({ findingKey, close, words }: Props) {
  const { pane, state } = usePane();
  const styles = useAcceptedStyles();
  const report = state.outcome?.kind === "scoreboard" ? state.outcome.report : null;
  const finding = report && findingOf(report.findings, findingKey);
  const lapsed = report?.lapsed.find((one) => one.finding === finding);
  const [reason, setReason] = useState(lapsed?.acceptance.reason ?? "");
  const [expires, setExpires] = useState("");
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const askReason = (): void => {
    form.current?.querySelector("textarea")?.focus();
  };
  useEffect(askReason, []);
  if (!finding) return null;
  const today = localDay(new Date());
  const isReasonMissing = reason.trim() === "";
  const isExpired = expires !== "" && expires < today;
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      data-accept-form={findingKey}
      onKeyDown={(event) => {
        // The list's own keys move between findings.
        if (event.key !== "Tab") event.stopPropagation();
        if (event.key === "Escape") close();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isReasonMissing) askReason();
        if (isReasonMissing || isExpired || isOccupied(state)) return;
        const decision = { reason: reason.trim(), accepted: today, expires: expires === "" ? null : expires };
        void changeAcceptances(pane, { kind: "accept", acceptance: acceptanceOf(finding, decision) });
      }}
    >
      {lapsed && <p className={styles.text}>{words.lapsed[lapsed.because]}</p>}
      <Field
        required
        size="small"
        label={words.reason}
        hint={words.reasonHint}
        {...(isTried && isReasonMissing ? { validationMessage: words.reasonMissing } : {})}
      >
        <Textarea
          size="small"
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <Field
        size="small"
        label={words.expires}
        hint={words.expiresHint}
        {...(isExpired ? { validationMessage: words.expired } : {})}
      >
        <Input
          type="date"
          size="small"
          min={today}
          value={expires}
          onChange={(_, { value }) => {
            setExpires(value);
          }}
        />
      </Field>
      <span className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isOccupied(state)}>
          {words.accept}
        </Button>
        <Button size="small" onClick={close}>
          {words.cancel}
        </Button>
      </span>
    </form>
  );
}
