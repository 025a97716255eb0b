export { directoryNames } from "../plan/agencies/directoryNames";
