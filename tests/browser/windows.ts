import type { Browser, BrowserContext, Page } from "playwright-core";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Visit {
  readonly page: Page;
  /** Errors of scripts, and what the browser refused to load or run. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** The smallest screen of an office. */
const OFFICE: Size = { width: 1366, height: 768 };

/** Two browsers and their servers share the cores of a small machine. */
const PATIENCE_MS = 30_000;

/** Of the same origin as the desk, and without a script: who goes there has left every page of it. */
const NOWHERE = "/favicon.svg";

interface Window {
  readonly context: BrowserContext;
  readonly page: Page;
  faults: string[];
}

/**
 * The windows of one browser, as on a computer that one visitor after the other sits down at. Each finds it without cookies,
 * permissions or anything kept for the site; what the browser itself keeps, the scripts as it has compiled them, stays.
 * A window anew for each visit takes three times the work.
 */
export class Windows {
  readonly #browser: Browser;
  readonly #address: string;
  readonly #idle: Window[] = [];

  /** @param address where the desk is served */
  constructor(browser: Browser, address: string) {
    this.#browser = browser;
    this.#address = address;
  }

  /** A window that nobody uses, of this size. Those in use at one time know nothing of each other. */
  async take(size: Size = OFFICE): Promise<Visit> {
    const window = this.#idle.pop() ?? (await this.#open());
    const faults: string[] = [];
    window.faults = faults;
    await window.page.setViewportSize(size);
    let isOpen = true;
    const close = async (): Promise<void> => {
      if (!isOpen) return;
      isOpen = false;
      await this.#leave(window);
    };
    return { page: window.page, faults, close };
  }

  async #open(): Promise<Window> {
    const context = await this.#browser.newContext({
      locale: "zh-CN",
      timezoneId: "Asia/Shanghai",
      baseURL: this.#address,
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const window: Window = { context, page, faults: [] };
    page.on("pageerror", (error) => window.faults.push(error.message));
    page.on("console", (message) => {
      // An answer of 4xx is logged by the browser itself; a refusal is no fault of the page.
      if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
        window.faults.push(message.text());
    });
    return window;
  }

  /** Makes the window as it was found. One that cannot be cleaned, its page having come to harm, is thrown away. */
  async #leave(window: Window): Promise<void> {
    const { context, page } = window;
    try {
      for (const other of context.pages()) if (other !== page) await other.close();
      await page.goto(NOWHERE);
      await page.evaluate("localStorage.clear(); sessionStorage.clear()");
      await context.clearCookies();
      await context.clearPermissions();
      this.#idle.push(window);
    } catch {
      await context.close();
    }
  }
}
