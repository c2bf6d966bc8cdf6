import { render } from "preact";
import { shipped } from "../catalog/shipped";
import { App } from "./App";

const app = document.getElementById("app");
if (app === null) throw new Error("sidebar.html promises an element #app");
render(<App catalog={shipped()} language={/^zh\b/i.test(navigator.language) ? "zh" : "en"} />, app);
