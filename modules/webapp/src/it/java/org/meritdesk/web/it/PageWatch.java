package org.meritdesk.web.it;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What a page must not show or do, gathered while it is open. */
final class PageWatch {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final String AXE = AxeBuilder.getAxeScript();

  /** Only violations are worked out in full: what is in order takes most of the time. */
  private static final String BARRIERS =
      """
      tags => axe
        .run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})
        .then(found => found.violations
          .filter(rule => rule.impact === 'serious' || rule.impact === 'critical')
          .map(rule => `${rule.id} (${rule.nodes.length} times) ${rule.nodes[0].html} ${rule.nodes[0].failureSummary}`))
      """;

  private static final String TEXTS =
      """
      () => {
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walk.nextNode()) {
          const parent = walk.currentNode.parentElement;
          const text = walk.currentNode.nodeValue.trim();
          if (text && !parent.closest('script,style,.md-mono,[lang]:not(html)')) texts.push(text);
        }
        document.querySelectorAll('[placeholder],[title],[aria-label]').forEach(e =>
          ['placeholder', 'title', 'aria-label'].forEach(a => e.hasAttribute(a) && texts.push(e.getAttribute(a))));
        document.querySelectorAll('input[type=submit]:not([lang])').forEach(e => texts.push(e.value));
        return texts;
      }
      """;

  private final Page page;
  private final List<String> cries = new ArrayList<>();

  PageWatch(Page page) {
    this.page = page;
    page.onConsoleMessage(
        message -> {
          if ("error".equals(message.type()) || "warning".equals(message.type())) {
            cries.add("console: " + message.text());
          }
        });
    page.onPageError(error -> cries.add("script: " + error));
    page.onRequestFailed(
        request -> {
          // The bell's stream ends with its page.
          if (!request.url().endsWith("/live")) {
            cries.add("not loaded: " + request.url());
          }
        });
  }

  /** Forgets what earlier pages did. */
  void begin() {
    cries.clear();
  }

  /** What the browser complained of since the beginning, incl. what the CSP forbids. */
  List<String> complaints() {
    return List.copyOf(cries);
  }

  /** Everything that can be read on the page. */
  List<String> texts() {
    return ((List<?>) page.evaluate(TEXTS)).stream().map(String::valueOf).toList();
  }

  /** What keeps people out, each with the first element concerned. */
  List<String> barriers() {
    page.evaluate(AXE);
    return ((List<?>) page.evaluate(BARRIERS, RULES)).stream().map(String::valueOf).toList();
  }

  /** The paths that links of the page lead to, within the portal. */
  List<String> links() {
    Object paths =
        page.evaluate(
            """
            () => [...new Set([...document.querySelectorAll('a[href]')]
              .filter(a => a.origin === location.origin && !a.getAttribute('href').startsWith('#'))
              .map(a => a.pathname))]
            """);
    return ((List<?>) paths).stream().map(String::valueOf).toList();
  }

  /** Whether the page was sent to its end: our script is the last thing in it. */
  boolean whole() {
    return Boolean.TRUE.equals(
        page.evaluate("document.body.querySelector('script[src*=\"meritdesk.js\"]') !== null"));
  }

  /** How far the page reaches beyond its right edge, in pixels, and what reaches there. */
  List<String> overhang() {
    Object wide =
        page.evaluate(
            """
            () => {
              const edge = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= edge) return [];
              return [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > edge + 1)
                .slice(0, 5).map(e => e.outerHTML.slice(0, 120));
            }
            """);
    return ((List<?>) wide).stream().map(String::valueOf).toList();
  }
}
