import "./page/workbench.css";
import { createMessages, reasonOf } from "./page/messages";
import { readParameters } from "./page/parameters";
import { pageTexts } from "./page/texts";
import { startWorkbench } from "./page/workbenchPage";

const parameters = readParameters(new URLSearchParams(location.search), {
  languages: navigator.languages,
  prefersDark: matchMedia("(prefers-color-scheme: dark)").matches,
});
const messages = createMessages();
const texts = pageTexts[parameters.language];

messages
  .during(texts.starting, startWorkbench(parameters, messages))
  .then((api) => {
    window.workbench = api;
  })
  .catch((error: unknown) => {
    messages.show(texts.startFailed(reasonOf(error)));
    throw error;
  });
