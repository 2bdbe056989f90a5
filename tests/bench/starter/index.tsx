import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { Starter } from "./Starter";

const element = document.getElementById("root");
if (!element) throw new Error("The page has no element with the id root");
const root = createRoot(element);

void Office.onReady().then(() => {
  root.render(
    <FluentProvider theme={webLightTheme}>
      <Starter />
    </FluentProvider>,
  );
});
