package org.meritdesk.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meritdesk.web.Texts;

/** Lists of the portal: ordered by their heads, handed out as they are shown. */
class ListsIT {

  private static final String CHINESE = "zh-CN";
  private static final String MONTH = "?month=" + Corner.PUBLISHED;

  /** The lists that can be ordered, with whose eyes. */
  private static final Map<String, String> LISTS =
      Map.of(
          "/contacts" + MONTH,
          "inspector",
          "/inspections",
          "inspector",
          "/appeals?show=all",
          "inspector",
          "/people",
          "hr-maker",
          "/sources",
          "admin",
          "/quarantine",
          "admin",
          "/trail",
          "auditor",
          "/month" + MONTH,
          "hr-maker",
          "/team-now?team=PHONE-A&day=" + Corner.LAST_DAY,
          "lead");

  @BeforeAll
  static void load() {
    Chromium.demand();
    Corner.get();
  }

  @Test
  void every_head_of_every_list_orders_it_and_turns_it_round() {
    LISTS.forEach(
        (address, login) -> {
          try (Person person = Person.signedIn(login, CHINESE)) {
            Page page = person.page();
            page.navigate(address);
            List<String> ways = new ArrayList<>();
            for (Locator head : page.locator("main th a.md-sort").all()) {
              ways.add(head.getAttribute("href"));
            }
            assertThat(ways).as(address).hasSizeGreaterThan(3);
            for (String way : ways) {
              page.navigate(address.replaceFirst("\\?.*", "") + way);
              assertThat(ordered(page)).hasCount(1);
              assertThat(page.locator("main table a.md-sort").first()).isVisible();
            }
            String before = ordered(page).getAttribute("aria-sort");
            ordered(page).locator("a").click();
            assertThat(ordered(page)).not().hasAttribute("aria-sort", before);
          }
        });
  }

  @Test
  void a_list_is_handed_out_as_it_is_searched_and_ordered() throws IOException {
    try (Person person = Person.signedIn("hr-maker", CHINESE)) {
      Page page = person.page();
      page.navigate("/people?team=PHONE-A");
      page.locator("th a.md-sort", head("people.number")).click();
      page.waitForURL("**sort=number*");
      assertThat(page.locator("select[name='team']")).hasValue("PHONE-A");
      List<String> numbers = page.locator("main tbody tr td:nth-child(2)").allInnerTexts();

      List<String> lines = file(page, "people.csv");

      assertThat(lines.get(0)).startsWith("\uFEFF" + text("people.number") + ",");
      assertThat(lines.subList(1, lines.size()).stream().map(line -> line.split(",")[0]))
          .containsExactlyElementsOf(numbers)
          .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }
  }

  @Test
  void the_file_of_an_agent_holds_the_own_contacts_alone() throws IOException {
    int own =
        Corner.get()
            .as("agent")
            .get("contacts?size=1&from=2026-01-31T16:00:00Z&to=2026-02-28T16:00:00Z")
            .path("total")
            .asInt();
    try (Person person = Person.signedIn("agent", CHINESE)) {
      person.page().navigate("/contacts" + MONTH);

      assertThat(file(person.page(), "contacts-2026-02.csv")).hasSize(own + 1);
    }
    assertThat(own).isPositive();
  }

  @Test
  void the_file_of_a_measure_holds_what_lies_behind_it() throws IOException {
    try (Person person = Person.signedIn("agent", CHINESE)) {
      Page page = person.page();
      page.navigate(
          "/contacts" + MONTH + "&agent=" + Corner.get().agent() + "&measure=HANDLE_TIME");

      List<String> lines = file(page, "contacts-2026-02.csv");

      assertThat(lines.get(0)).contains(text("contacts.value"));
      assertThat(lines).hasSizeGreaterThan(100);
    }
  }

  @Test
  void every_other_list_is_handed_out_too() throws IOException {
    try (Person maker = Person.signedIn("hr-maker", CHINESE);
        Person admin = Person.signedIn("admin", CHINESE);
        Person inspector = Person.signedIn("inspector", CHINESE)) {
      maker.page().navigate("/month" + MONTH);
      assertThat(file(maker.page(), "appraisals-2026-02.csv")).anyMatch(l -> l.contains("MD1004"));
      inspector.page().navigate("/inspections?outcome=NOT_PASSED");
      assertThat(file(inspector.page(), "inspections.csv"))
          .hasSizeGreaterThan(1)
          .noneMatch(line -> line.contains("," + text("form-outcome.PASSED") + ","));
      inspector.page().navigate("/appeals?show=all");
      assertThat(file(inspector.page(), "appeals.csv"))
          .anyMatch(line -> line.contains(text("appeal.state.PARTLY_UPHELD")));
      inspector.page().navigate("/cases?kind=BAD");
      assertThat(file(inspector.page(), "cases.csv")).hasSize(2);
      admin.page().navigate("/quarantine");
      assertThat(file(admin.page(), "quarantine.csv")).anyMatch(l -> l.contains("转接中"));
      admin.page().navigate("/trail?action=user.");
      assertThat(file(admin.page(), "trail.csv")).anyMatch(l -> l.contains("user.created"));
    }
  }

  /** The head by which the list is ordered. */
  private static Locator ordered(Page page) {
    return page.locator("main th[aria-sort$='cending']");
  }

  private static Page.LocatorOptions head(String key) {
    return new Page.LocatorOptions().setHasText(text(key));
  }

  private static List<String> file(Page page, String name) throws IOException {
    Download file = page.waitForDownload(() -> page.locator("a[href*='export=csv']").click());
    assertThat(file.suggestedFilename()).isEqualTo(name);
    return Files.readAllLines(file.path(), UTF_8);
  }

  private static String text(String key) {
    return Texts.text(Locale.SIMPLIFIED_CHINESE, key);
  }
}
