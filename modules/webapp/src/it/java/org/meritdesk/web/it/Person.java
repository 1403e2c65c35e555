package org.meritdesk.web.it;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.meritdesk.people.api.Role;

/** Somebody in front of the browser: who, in which language, in a window of their own. */
final class Person implements AutoCloseable {

  private final BrowserContext window;
  private final Page page;
  private final PageWatch watch;

  private Person(BrowserContext window) {
    this.window = window;
    this.page = window.newPage();
    this.watch = new PageWatch(page);
  }

  /** Who has not signed in, with the language chosen. */
  static Person stranger(String language) {
    Person person = new Person(Chromium.window(language));
    person.page.navigate("/sign-in");
    person.page.locator(".md-gate-language summary").click();
    person.page.locator(".md-gate-language [lang='" + language + "']").click();
    person.page.locator("html[lang='" + language + "'] .md-gate-language").waitFor();
    person.page.waitForLoadState();
    return person;
  }

  /** Who has signed in through the form. */
  static Person signedIn(String login, String language) {
    return signedIn(login, Corner.get().password(login), language);
  }

  /** Who has signed in with a password of their own. */
  static Person signedIn(String login, String password, String language) {
    Person person = stranger(language);
    person.page.locator("[id='enter:login']").fill(login);
    person.page.locator("[id='enter:password']").fill(password);
    person.page.locator("[id='enter:submit']").click();
    person.page.waitForURL(address -> !address.contains("/sign-in"));
    return person;
  }

  /** The login of the demo that holds the role. */
  static String login(Role role) {
    return switch (role) {
      case TEAM_LEAD -> "lead";
      default -> role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    };
  }

  Page page() {
    return page;
  }

  PageWatch watch() {
    return watch;
  }

  BrowserContext window() {
    return window;
  }

  @Override
  public void close() {
    window.close();
  }
}
