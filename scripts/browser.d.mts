/** Where Chromium is and how to start it, as puppeteer and Playwright take it. */
export function browserLaunch(): {
  executablePath: string;
  args: string[];
  headless?: "shell";
  env?: Record<string, string>;
};
