import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { Bar } from "./Bar.tsx";
import type { Example } from "./examples.ts";
import { exampleWorkbook } from "./exampleWorkbook.ts";
import type { HostEvents, PushedFiles, Realm } from "./host/Host.ts";
import { Notice } from "./Notice.tsx";
import { type FileOptions, openFile, type ShownFile } from "./openFile.ts";
import { SidebarFrame } from "./SidebarFrame.tsx";
import { type Language, words } from "./words.ts";

/** What the page was opened with. */
export interface AppProps {
  readonly files: PushedFiles;
  readonly realm: Realm;
  readonly language: Language;
  readonly example: Example;
  /** Hears of each spreadsheet that opens. */
  onOpen(file: ShownFile): void;
  /** Hears of what a reload should bring back. */
  onChoice(choice: { readonly language: Language; readonly example: Example }): void;
}

/** The menu item that opens the sidebar. It is clicked once by the page, so that nobody has to find it first. */
const opensSidebar = "showSidebar";

/** The whole page: bar, spreadsheet, and the sidebar while it is open. */
export function App(props: AppProps) {
  const [language, setLanguage] = useState(props.language);
  const [example, setExample] = useState(props.example);
  const [isInstalled, setIsInstalled] = useState(true);
  const [sidebar, setSidebar] = useState<HostEvents["sidebar"]>();
  const [toast, setToast] = useState<HostEvents["toast"]>();
  const [alert, setAlert] = useState<HostEvents["alert"]>();
  const sheet = useRef<HTMLDivElement>(null);
  const shown = useRef<ShownFile>();

  const open = useCallback(
    (
      next: Pick<FileOptions, "language" | "isInstalled" | "workbook" | "isChanged" | "selected" | "kept">,
    ) => {
      if (!sheet.current) return;
      shown.current?.close();
      setSidebar(undefined);
      setToast(undefined);
      const file = openFile({
        container: sheet.current,
        files: props.files,
        realm: props.realm,
        ...next,
        onProblem: (message) => setAlert({ title: "", message }),
      });
      file.host.on("sidebar", setSidebar);
      file.host.on("toast", setToast);
      file.host.on("alert", setAlert);
      shown.current = file;
      if (next.isInstalled) file.host.clickMenu(opensSidebar);
      props.onOpen(file);
    },
    [props],
  );

  const openExample = (chosen: Example) => {
    setExample(chosen);
    props.onChoice({ language, example: chosen });
    open({ language, isInstalled, ...opened(chosen, language) });
  };
  // A sheet that somebody worked on stays as it is; an untouched example comes in the new language.
  const reopen = (next: { language: Language; isInstalled: boolean }) => {
    const changed = shown.current?.changed();
    const file = changed ? { workbook: changed, isChanged: true } : opened(example, next.language);
    open({ ...next, ...file, kept: shown.current?.host.kept });
  };

  // Once: later ones open where somebody chooses.
  useEffect(() => openExample(example), []);

  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    document.title = `${words[language].name} · ${words[language].pill}`;
  }, [language]);

  return (
    <>
      <Bar
        language={language}
        example={example}
        isInstalled={isInstalled}
        onExample={openExample}
        onInstalled={(installed) => {
          setIsInstalled(installed);
          reopen({ language, isInstalled: installed });
        }}
        onLanguage={(chosen) => {
          setLanguage(chosen);
          props.onChoice({ language: chosen, example });
          reopen({ language: chosen, isInstalled });
        }}
        onStartOver={() => openExample(example)}
      />
      <main class="work">
        <div class="sheet" ref={sheet} />
        {sidebar && shown.current && (
          <SidebarFrame
            // A sidebar that is shown again starts anew.
            key={JSON.stringify([language, isInstalled, example.id])}
            host={shown.current.host}
            title={sidebar.title}
            html={sidebar.html}
            closeLabel={words[language].closeSidebar}
            onClose={() => setSidebar(undefined)}
            onFocusSheet={() => sheet.current?.querySelector("canvas")?.focus()}
          />
        )}
      </main>
      <Notice
        toast={toast}
        alert={alert}
        okLabel={words[language].ok}
        onToastEnd={() => setToast(undefined)}
        onAlertEnd={() => setAlert(undefined)}
      />
    </>
  );
}

/** An example as nobody has worked on it yet. */
function opened(example: Example, language: Language) {
  const { selected } = example.sheet[language];
  return { workbook: exampleWorkbook(example, language), isChanged: false, selected };
}
