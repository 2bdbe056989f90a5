import { readSnapshot } from "../../src/excel/readSnapshot";
import { sampleDocument } from "../../src/scoreboard/sample/sampleDocument";
import { startAddInHost } from "../support/addInHost";
import { milliseconds, type Row } from "./timing";
import { validate } from "../../src/validation/engine";
import { currentAgreement } from "../../src/agreement/current";

const MOST = 4;

/** Requests to Excel that a whole validation of the sample takes. */
export async function roundTripRows(): Promise<Row[]> {
  const fixture = await startAddInHost(sampleDocument());
  try {
    await fixture.model.whenSettled();
    fixture.host.resetRoundTrips();
    const { snapshot } = await readSnapshot();
    const { roundTrips } = fixture.host;
    const time = milliseconds(() => validate(snapshot, { agreement: currentAgreement }));
    return [
      {
        what: "Validation of the sample in Excel",
        figure: `${String(roundTrips)} round trips`,
        ratio: `then ${time.toFixed(1)} ms without Excel`,
        target: `≤ ${String(MOST)} round trips`,
        met: roundTrips <= MOST,
      },
    ];
  } finally {
    fixture.stop();
  }
}
