export { FixBar } from "./FixBar";
export { FixLine } from "./FixLine";
