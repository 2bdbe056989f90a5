import type { DetailWords } from "../../i18n/details/detailWords";
import { loadDetailWords } from "../../i18n/details/loadDetailWords";
import { lateViews } from "./lateView";

/** What there is to know of one finding. */
export const findingDetails = lateViews<DetailWords>(
  async () =>
    (await import(/* webpackChunkName: "details" */ "../components/FindingDetails/FindingDetailsView"))
      .FindingDetailsView,
  loadDetailWords,
);
