/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { currentAgreement } from "../../src/agreement/current";
import { fi as accepted } from "../../src/i18n/accepted/fi";
import { AcceptForm } from "../../src/taskpane/components/Accepted/AcceptForm";
import { keysOf } from "../../src/taskpane/findings/findingKeys";
import { Pane } from "../../src/taskpane/pane";
import { PaneProvider } from "../../src/taskpane/paneContext";
import { initialState, type Job } from "../../src/taskpane/state/paneState";
import { createStore } from "../../src/taskpane/state/store";
import { validate } from "../../src/validation/engine";
import { plantedDocument } from "../support/plantedDocument";
import { snapshotOf } from "../support/scoreboardSnapshot";
import { PANE_WORDS } from "../support/words";

test("a deviation that is accepted while a validation goes on is accepted after it, and not lost", async () => {
  const report = validate(snapshotOf(plantedDocument({ "Käsittelyajat!D5": 2870 })), { agreement: currentAgreement });
  const [findingKey = ""] = keysOf(report.findings).values();
  const pane = new Pane(
    createStore({
      ...initialState({ words: PANE_WORDS.fi, theme: webLightTheme, period: "2022Q3" }),
      outcome: { kind: "scoreboard", report, calculationPending: false },
    }),
  );
  const jobs: (Job | undefined)[] = [];
  pane.store.subscribe(() => jobs.push(pane.store.state().work?.job));
  let end = (): void => undefined;
  const validated = pane.work(
    { do: "validate" },
    () =>
      new Promise((resolve) => {
        end = () => {
          resolve({ type: "work-stopped" });
        };
      }),
  );
  render(
    <FluentProvider theme={webLightTheme}>
      <PaneProvider value={pane}>
        <AcceptForm findingKey={findingKey} close={() => undefined} words={accepted} />
      </PaneProvider>
    </FluentProvider>,
  );
  fireEvent.change(screen.getByRole("textbox", { name: /^Syy/ }), { target: { value: "Sovittu 3.10." } });
  fireEvent.click(screen.getByRole("button", { name: "Hyväksy" }));
  expect(jobs).not.toContain("accept");
  await act(async () => {
    end();
    await validated;
  });
  expect(jobs).toContain("accept");
});
