package org.meritdesk.web.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium, started once a thread and language and ended with the JVM. */
final class Chromium {

  static final int DESK = 1440;
  static final int PHONE = 390;
  static final int HEIGHT = 900;
  private static final int PATIENCE_MS = 30_000;
  private static final Path PROGRAM = Path.of("/usr/bin/chromium");
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** What drives a browser belongs to the thread that started it. */
  private static final ThreadLocal<Map<String, Browser>> BROWSERS =
      ThreadLocal.withInitial(HashMap::new);

  private Chromium() {}

  /** Aborts the test where there is no Chromium. */
  static void demand() {
    Assumptions.assumeTrue(
        Files.isExecutable(PROGRAM),
        PROGRAM + " is missing: .ci/checks installs it where it may, else apt install chromium");
  }

  /** A browser window of somebody who begins without cookies, in a browser of this language. */
  static BrowserContext window(String language) {
    demand();
    Browser browser = BROWSERS.get().computeIfAbsent(language, Chromium::start);
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(DESK, HEIGHT)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setBaseURL(RunningServer.get().address()));
    context.setDefaultTimeout(PATIENCE_MS);
    return context;
  }

  static void width(Page page, int width) {
    page.setViewportSize(width, HEIGHT);
  }

  private static Browser start(String language) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    Map<String, String> env = new HashMap<>(System.getenv());
    env.put("LANGUAGE", language.replace('-', '_'));
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(PROGRAM)
                .setHeadless(true)
                .setEnv(env)
                .setArgs(FLAGS));
  }
}
