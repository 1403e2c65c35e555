package org.meritdesk.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meritdesk.web.Texts;

/** Coming in, going out and the own settings, done through the browser in Chinese. */
class SignInTasksIT {

  private static final String CHINESE = "zh-CN";

  @BeforeAll
  static void load() {
    Chromium.demand();
    Corner.get();
  }

  @Test
  void somebody_signs_in_and_out_and_a_wrong_password_stays_outside() {
    try (Person person = Person.stranger(CHINESE)) {
      Page page = person.page();
      page.navigate("/my-month");
      enter(page, "agent", "not-the-password");
      assertThat(page.locator(".md-alert")).containsText(text("problem.sign-in-failed"));

      enter(page, "agent", Corner.get().password("agent"));
      assertThat(page.locator("h1")).hasText(text("nav.my-month"));

      page.locator(".md-menu summary").click();
      page.locator("[id='person:leave']").click();
      page.waitForURL("**/sign-in*");
      page.navigate("/my-month");
      page.waitForURL("**/sign-in*");
    }
  }

  @Test
  void a_button_pressed_while_the_page_still_arrives_is_pressed_again_once_it_is_whole() {
    try (Person person = Person.stranger(CHINESE)) {
      Page page = person.page();
      page.evaluate(
          "Object.defineProperty(document, 'readyState', {value: 'loading', configurable: true})");
      List<String> posted = new ArrayList<>();
      page.onRequest(
          request -> {
            if (request.method().equals("POST")) {
              posted.add(request.url());
            }
          });
      enter(page, "agent", Corner.get().password("agent"));
      assertThat(page.locator("[id='enter:submit']")).isVisible();
      assertThat(posted).isEmpty();

      page.evaluate(
          "delete document.readyState; document.dispatchEvent(new Event('DOMContentLoaded'))");
      assertThat(page.locator("[id='enter:submit']")).hasCount(0);
      assertThat(posted).hasSize(1);
    }
  }

  @Test
  void a_language_chosen_is_kept_for_the_person() {
    try (Person person = Person.signedIn("inspector", CHINESE)) {
      choose(person.page(), "en");
      assertThat(person.page().locator("h1")).hasText("My queue");
    }
    try (Person again = Person.signedIn("inspector", CHINESE)) {
      assertThat(again.page().locator("html")).hasAttribute("lang", CHINESE);
      choose(again.page(), CHINESE);
      assertThat(again.page().locator("h1")).hasText(text("nav.queue"));
    }
  }

  @Test
  void somebody_changes_the_own_password_and_the_other_session_ends() {
    String old = Corner.get().password("auditor");
    String fresh = "荷塘月色里的一封旧日短信";
    try (Person here = Person.signedIn("auditor", CHINESE);
        Person there = Person.signedIn("auditor", CHINESE)) {
      Page page = here.page();
      page.locator(".md-menu summary").click();
      page.locator(".md-menu a[href$='/password']").click();
      password(page, "not-the-password", fresh + "。", fresh + "。");
      assertThat(page.locator(".ui-messages")).containsText(text("problem.sign-in-failed"));
      password(page, old, fresh + "。", fresh);
      assertThat(page.locator(".ui-messages")).containsText(text("password.differ"));
      password(page, old, fresh + "。", fresh + "。");
      assertThat(page.locator(".ui-messages")).containsText(text("password.changed"));

      there.page().navigate("/trail");
      there.page().waitForURL("**/sign-in*");
      page.navigate("/trail");
      assertThat(page.locator("main table")).containsText(text("trail.action.user.own-password"));

      page.navigate("/password");
      password(page, fresh + "。", old, old);
      assertThat(page.locator(".ui-messages")).containsText(text("password.changed"));
    }
  }

  private static void password(Page page, String old, String fresh, String again) {
    page.locator("[id='password:old']").fill(old);
    page.locator("[id='password:fresh']").fill(fresh);
    page.locator("[id='password:again']").fill(again);
    page.locator("[id='password:change']").click();
  }

  private static void enter(Page page, String login, String password) {
    page.locator("[id='enter:login']").fill(login);
    page.locator("[id='enter:password']").fill(password);
    page.locator("[id='enter:submit']").click();
  }

  private static void choose(Page page, String language) {
    page.locator(".md-menu summary").click();
    page.locator(".md-menu [lang='" + language + "']").click();
    page.locator("html[lang='" + language + "']").waitFor();
  }

  private static String text(String key) {
    return Texts.text(Locale.SIMPLIFIED_CHINESE, key);
  }
}
