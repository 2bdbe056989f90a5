import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { type JSX, useState } from "react";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", alignItems: "center", minHeight: "100vh" },
  welcome: {
    width: "100%",
    padding: tokens.spacingVerticalXXXL,
    textAlign: "center",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  promises: { listStyleType: "none", padding: 0 },
  promise: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM },
});

const PROMISES = [
  { icon: <Ribbon24Regular />, text: "Bring it into the ribbon" },
  { icon: <LockOpen24Regular />, text: "Open what was closed" },
  { icon: <DesignIdeas24Regular />, text: "Draw as one who knows how" },
];

async function writeText(text: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.values = [[text]];
    range.format.autofitColumns();
    await context.sync();
  });
}

/** What a task pane made by the common generator begins with: a welcome, three lines with icons, a field and a button. */
export function Starter(): JSX.Element {
  const styles = useStyles();
  const [text, setText] = useState("Some text.");
  return (
    <div className={styles.pane}>
      <section className={styles.welcome}>
        <h1>Welcome</h1>
      </section>
      <ul className={styles.promises}>
        {PROMISES.map((promise) => (
          <li key={promise.text} className={styles.promise}>
            {promise.icon}
            <span>{promise.text}</span>
          </li>
        ))}
      </ul>
      <Field label="Text for the first cell">
        <Textarea
          value={text}
          onChange={(_, data) => {
            setText(data.value);
          }}
        />
      </Field>
      <Button appearance="primary" onClick={() => void writeText(text)}>
        Write
      </Button>
    </div>
  );
}
