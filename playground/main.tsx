import { render } from "preact";
import { App } from "./App.tsx";
import { examples } from "./examples.ts";
import { pageRealm } from "./pageRealm.ts";
import { fetchPushedFiles } from "./pushedFiles.ts";
import { handOver } from "./testHandle.ts";

const query = new URLSearchParams(location.search);
const root = document.getElementById("app");
if (!root) throw new Error("The page has no place for the playground.");
const place = root;

fetchPushedFiles().then(
  (files) =>
    render(
      <App
        files={files}
        realm={pageRealm(document)}
        language={(query.get("language") ?? navigator.language).startsWith("zh") ? "zh" : "en"}
        example={examples.find(({ id }) => id === query.get("example")) ?? examples[0]}
        onOpen={handOver}
        onChoice={({ language, example }) =>
          history.replaceState(null, "", `?${new URLSearchParams({ language, example: example.id })}`)
        }
      />,
      place,
    ),
  (problem: Error) => {
    place.textContent = problem.message;
  },
);
