import { createRoot } from "react-dom/client";
import { isInExcel } from "../excel/host";
import { languageOf } from "../i18n/language";
import { OutsideExcel } from "./components/OutsideExcel/OutsideExcel";
import { pageSurface } from "./officeLook";
import { startPane } from "./startPane";

async function start(): Promise<void> {
  const element = document.getElementById("root");
  if (!element) throw new Error("The page has no element with the id root");
  const root = createRoot(element);
  if (await isInExcel()) {
    startPane(root);
  } else {
    root.render(<OutsideExcel language={languageOf(navigator.language)} surface={pageSurface()} />);
  }
}

void start();
