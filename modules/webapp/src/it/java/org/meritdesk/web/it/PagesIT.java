package org.meritdesk.web.it;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.meritdesk.people.api.Role;
import org.meritdesk.web.Texts;
import org.meritdesk.web.faces.Place;

/**
 * Goes through every page as everybody who may see it, in both languages, and leaves a picture of
 * each in {@code target/pictures}.
 */
class PagesIT {

  /** So many go round at once: one waits for the server while another's page is drawn. */
  private static final int VISITORS = 2;

  private static final Path PICTURES = Path.of("target", "pictures");
  private static final Pattern RAW_KEY =
      Pattern.compile("\\?\\?\\?.*|[a-z][a-z-]+(\\.[a-z0-9-]+)+");
  private static final Map<Locale, Set<String>> FOREIGN = new HashMap<>();

  /** Words that are data here: the currency of the shop, a column of its file, languages. */
  private static final Set<String> DATA = Set.of("CNY", "English", "简体中文", "结果");

  private static @Nullable Corner corner;

  @BeforeAll
  static void load() {
    Chromium.demand();
    corner = Corner.get();
    Set<String> chinese = words(Locale.SIMPLIFIED_CHINESE);
    Set<String> english = words(Locale.ENGLISH);
    FOREIGN.put(Locale.SIMPLIFIED_CHINESE, without(english, chinese));
    FOREIGN.put(Locale.ENGLISH, without(chinese, english));
  }

  @TestFactory
  Stream<DynamicContainer> every_page_is_whole_for_everybody_who_may_see_it() {
    List<Screen> screens = new Screens(corner).all().stream().filter(PagesIT::wanted).toList();
    List<Tour> tours = new ArrayList<>();
    for (Locale language : Texts.LANGUAGES) {
      tours.add(tour(null, language, screens));
      for (Role role : Role.values()) {
        tours.add(tour(role, language, screens));
      }
    }
    List<DynamicContainer> tests = tours.stream().map(Tour::tests).toList();
    ExecutorService visitors = Executors.newFixedThreadPool(VISITORS);
    tours.forEach(visitors::execute);
    visitors.shutdown();
    return tests.stream();
  }

  /** All pages, or by {@code -Dpages=trail,access} those whose names begin so, while one mends. */
  private static boolean wanted(Screen screen) {
    String only = System.getProperty("pages", "");
    return only.isEmpty() || Stream.of(only.split(",")).anyMatch(screen.name()::startsWith);
  }

  private static Tour tour(@Nullable Role role, Locale language, List<Screen> screens) {
    Tour tour = new Tour(role, language);
    screens.stream()
        .filter(s -> role == null ? s.roles().isEmpty() : s.roles().contains(role))
        .forEach(s -> tour.look(s.name(), person -> look(person, s, tour.name(), language, role)));
    return tour;
  }

  private static boolean first(@Nullable Role role, Screen screen) {
    return role == null || role == screen.roles().stream().sorted().findFirst().orElseThrow();
  }

  private static void look(
      Person person, Screen screen, String name, Locale language, @Nullable Role role) {
    boolean first = first(role, screen);
    Page page = person.page();
    person.watch().begin();
    Response answer = open(person, screen);
    picture(page, Chromium.DESK, screen.name() + "-" + name);
    List<String> texts = person.watch().texts();
    SoftAssertions whole = new SoftAssertions();
    whole.assertThat(answer.status()).as("status").isEqualTo(screen.status());
    if (!screen.error()) {
      whole.assertThat(person.watch().complaints()).as("the browser's complaints").isEmpty();
    }
    whole.assertThat(texts).as("texts").isNotEmpty();
    whole.assertThat(lone(screen) || person.watch().whole()).as("sent to its end").isTrue();
    whole.assertThat(texts.stream().filter(RAW_KEY.asMatchPredicate())).as("raw keys").isEmpty();
    whole
        .assertThat(texts.stream().filter(FOREIGN.get(language)::contains))
        .as("words of the other language")
        .isEmpty();
    whole
        .assertThat(person.watch().links().stream().filter(path -> !open(path, role)))
        .as("links to pages that are not for them")
        .isEmpty();
    if (first || language.equals(Locale.SIMPLIFIED_CHINESE)) {
      whole.assertThat(person.watch().barriers()).as("barriers").isEmpty();
    }
    if (first) {
      Chromium.width(page, Chromium.PHONE);
      whole.assertThat(person.watch().overhang()).as("beyond a phone's width").isEmpty();
      if (language.equals(Locale.SIMPLIFIED_CHINESE)) {
        picture(page, Chromium.PHONE, screen.name() + "-" + name + "-390");
      }
      Chromium.width(page, Chromium.DESK);
    }
    whole.assertAll();
  }

  /** The whole page in a window that is as high, so that what sticks to an edge is at the edge. */
  private static void picture(Page page, int width, String name) {
    int height = (int) page.evaluate("document.documentElement.scrollHeight");
    page.setViewportSize(width, Math.max(height, Chromium.HEIGHT));
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    Chromium.width(page, width);
  }

  private static boolean open(String path, @Nullable Role role) {
    return path.equals("/")
        || Place.at(path).filter(place -> held(role).anyMatch(place.roles()::contains)).isPresent();
  }

  /** The roles of the demo's sign-in: leads are agents too. */
  private static Stream<Role> held(@Nullable Role role) {
    return role == Role.TEAM_LEAD ? Stream.of(role, Role.AGENT) : Stream.ofNullable(role);
  }

  /** Pages of one card, without a script of ours. */
  private static boolean lone(Screen screen) {
    return screen.name().startsWith("error-") || screen.name().equals("no-page");
  }

  private static Response open(Person person, Screen screen) {
    Page page = person.page();
    if (!screen.name().equals("error-expired")) {
      return page.navigate(screen.address());
    }
    page.navigate("/sign-in");
    person.window().clearCookies();
    page.locator("[id='enter:login']").fill("agent");
    page.locator("[id='enter:password']").fill("agent");
    return page.waitForResponse(
        response -> response.url().contains(screen.address()),
        () -> page.locator("[id='enter:submit']").click());
  }

  private static Set<String> words(Locale locale) {
    ResourceBundle bundle = Texts.bundle(locale);
    return bundle.keySet().stream()
        .map(bundle::getString)
        .map(String::strip)
        .filter(Predicate.not(String::isEmpty))
        .collect(Collectors.toSet());
  }

  private static Set<String> without(Set<String> all, Set<String> these) {
    return all.stream()
        .filter(word -> !these.contains(word) && !DATA.contains(word))
        .collect(Collectors.toSet());
  }
}
