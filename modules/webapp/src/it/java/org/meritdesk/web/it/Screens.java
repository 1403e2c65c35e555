package org.meritdesk.web.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.meritdesk.people.api.Role;
import org.meritdesk.web.faces.Place;

/** Every page there is a file for, with an address at which it has something to show. */
final class Screens {

  private static final Path PAGES = Path.of("src", "main", "webapp");
  private static final Set<Role> STRANGERS = Set.of();

  private final Map<String, List<Screen>> known = new TreeMap<>();

  /** Knows the addresses within a loaded corner. */
  Screens(Corner corner) {
    String month = "month=" + Corner.PUBLISHED;
    String open = "month=" + Corner.OPEN;
    long agent = corner.agent();
    Inspected inspected = Inspected.in(corner);
    add("agent-month", "", "agent=" + agent + "&" + month);
    add("my-month", "", month);
    add("my-month", "-open", open);
    add("my-month", "-empty", "month=2026-01");
    add("contacts", "", month);
    add("contacts", "-behind", month + "&measure=FCR&losses=true", Role.AGENT);
    add("contact", "", "id=" + corner.call());
    add("contact", "-chat", "id=" + corner.chat(), Role.INSPECTOR, Role.HR_MAKER);
    add("inspections", "", "");
    add("inspection", "", "id=" + inspected.published());
    add("inspect", "", "id=" + inspected.draft(), Role.INSPECTOR);
    add("appeals", "", "show=all");
    add("appeal", "", "id=" + corner.openAppeal());
    add("appeal", "-decided", "id=" + corner.decidedAppeal(), Role.AGENT, Role.INSPECTOR);
    add("appeal-file", "", "inspection=" + corner.inspection());
    add("alerts", "", "");
    add("alerts", "-all", "show=all", Role.TEAM_LEAD);
    add("alert-rules", "", "");
    add("alert-rules", "-edit", "edit=overload", Role.HR_MAKER);
    add("alert-rules", "-new", "new=yes", Role.HR_MAKER);
    add("praise", "", "");
    add("stories", "", "");
    add("badges", "", "");
    add("points", "", "");
    add("points", "-redemptions", "show=redemptions", Role.HR_MAKER);
    add("points", "-catalogue", "show=catalogue", Role.HR_MAKER);
    add("points", "-corrections", "show=corrections", Role.HR_MAKER, Role.HR_CHECKER);
    add("inbox", "", "");
    add("outbox", "", "");
    add("outbox", "-sent", "show=sent");
    add("inbox", "-unread", "show=unread", Role.AGENT);
    add("quality-board", "", month);
    add("quality-board", "-agents", month + "&byAgent=true", Role.INSPECTOR);
    add("cases", "", "");
    add("case", "", "id=" + corner.sharedCase());
    add("case-share", "", "contact=" + corner.chat(), Role.INSPECTOR);
    add("case-share", "-empty", "", Role.AGENT);
    add("my-growth", "", "");
    add("training", "", month);
    add("training", "-empty", "month=2026-01", Role.AGENT);
    add("training-session", "", "id=" + corner.training("HELD"));
    add("training-session", "-planned", "id=" + corner.training("PLANNED"), Role.HR_MAKER);
    add("training-plan", "", "");
    add("training-plan", "-change", "id=" + corner.training("PLANNED"), Role.HR_MAKER);
    add("courses", "", "");
    add("course", "", "code=keeping-calm");
    add("course-edit", "", "code=keeping-calm", Role.HR_MAKER);
    add("course-edit", "-new", "", Role.TEAM_LEAD);
    add("exam", "", "id=" + corner.attempt("SUBMITTED"));
    add("exam", "-open", "id=" + corner.attempt("OPEN"), Role.AGENT);
    add("training-records", "", "");
    add("learning-statements", "", "");
    add("class-hours", "", "from=2026-01-01&to=" + Corner.LAST_DAY);
    add("certificate", "", corner.certificate());
    add("certificate", "-empty", "", Role.AGENT);
    add("instructors", "", "");
    add("instructor", "", "agent=" + corner.instructor());
    add("effects", "", "from=2026-01-01&to=" + Corner.LAST_DAY);
    add("needs", "", "");
    add("needs", "-one", "id=" + corner.proposal(), Role.TEAM_LEAD);
    add("coaching", "", "show=all");
    add("mentor-pair", "", "id=" + corner.pair());
    add("goals", "", "quarter=2026-Q1");
    add("goals", "-empty", "quarter=2025-Q1", Role.AGENT);
    add("goal", "", "id=" + corner.goal());
    add("weekly-meeting", "", "team=PHONE-A&week=2026-W10");
    add("coaching-talk", "", "id=" + corner.talk("AGREED"));
    add("coaching-talk", "-invited", "id=" + corner.talk("INVITED"), Role.AGENT, Role.TEAM_LEAD);
    add("enrolment-rules", "", "");
    add("cooperation", "", "");
    add("cooperation-round", "", "id=" + corner.cooperation("CLOSED"));
    add("cooperation-round", "-open", "id=" + corner.cooperation("OPEN"), Role.HR_MAKER);
    put("rate", new Screen("rate", STRANGERS, "/rate?key=" + corner.ratingKey(), 200));
    put("rate", new Screen("rate-none", STRANGERS, "/rate?key=none", 200));
    put("rate", new Screen("rate-done", STRANGERS, "/rate?done=true", 200));
    add("improvement", "", "");
    add("improvement", "-closed", "show=closed", Role.HR_MAKER);
    add("improvement-plan", "", "id=" + corner.improvementPlan(), Role.TEAM_LEAD, Role.HR_MAKER);
    add("people", "", "");
    add("person", "", "id=" + agent);
    add("quarantine", "", "id=" + corner.refusal());
    add("load", "", "id=" + corner.load());
    add("scheme", "", "code=demo-hotline&no=1");
    add("scheme", "-edit", "code=demo-hotline&no=1&edit=true", Role.HR_MAKER);
    add("form", "", "code=phone&no=1");
    add("form", "-edit", "code=phone&no=1&edit=true", Role.INSPECTOR);
    add("form", "-new", "template=finance-compliance", Role.HR_MAKER);
    add("sampling", "", "plan=demo-hotline-weekly");
    add("sampling", "-preview", "plan=demo-shop-weekly&week=2026-03-01", Role.INSPECTOR);
    add("sampling", "-edit", "edit=demo-hotline-weekly", Role.INSPECTOR);
    add("sampling", "-new", "edit=new", Role.HR_MAKER);
    add("queue", "", "");
    add("queue", "-all", "state=ALL");
    add("plan", "", "code=demo-bonus&no=1");
    add("plan", "-edit", "code=demo-bonus&no=1&edit=true", Role.HR_MAKER);
    add("teams", "", "team=PHONE-A");
    add("teams", "-new", "", Role.HR_MAKER);
    add("month", "", month);
    add("month", "-open", open);
    add("incentives", "", month);
    add("payroll", "", "run=1&profile=cn-payroll");
    add("plan", "-rules", "code=career-ladder&no=1", Role.HR_MAKER);
    add("plan", "-rules-edit", "code=honours&no=1&edit=true", Role.HR_MAKER);
    add("career-case", "", "id=" + corner.careerCase());
    add("honours", "", month);
    add("wall", "", "");
    add("resources", "", "");
    add("contests", "", "");
    add("contest", "", "id=" + corner.contest("OPEN"));
    add("contest", "-ended", "id=" + corner.contest("CLOSED"), Role.AGENT, Role.HR_CHECKER);
    add("contest-draft", "", "", Role.HR_MAKER);
    add("career", "", month);
    add("career", "-empty", "month=2026-01", Role.HR_MAKER);
    add("team-now", "", "team=PHONE-A&day=" + Corner.LAST_DAY);
    add("team-now", "-chat", "team=TB-PRE&day=" + Corner.LAST_DAY, Role.HR_MAKER);
    add("calibrations", "", "");
    add("calibration", "-open", "id=" + corner.calibration("OPEN"));
    add("calibration", "-revealed", "id=" + corner.calibration("REVEALED"));
    add("calibration", "-closed", "id=" + corner.calibration("CLOSED"), Role.INSPECTOR);
    add("sources", "", "");
    add("trail", "", "");
    put("sign-in", new Screen("sign-in", STRANGERS, "/sign-in", 200));
    put("no-page", new Screen("no-page", STRANGERS, "/no-page", 200));
    Set<Role> anybody = Set.of(Role.AGENT);
    put("errors/missing", new Screen("error-missing", anybody, "/no-such-page.xhtml", 404));
    put("errors/forbidden", new Screen("error-forbidden", anybody, "/trail", 403));
    put("errors/expired", new Screen("error-expired", STRANGERS, "/errors/expired.xhtml", 200));
    put(
        "errors/unexpected",
        new Screen("error-unexpected", anybody, "/errors/unexpected.xhtml", 200));
  }

  private void add(String page, String view, String query, Role... only) {
    Set<Role> roles =
        only.length > 0 ? Set.of(only) : Place.at(page).map(Place::roles).orElse(STRANGERS);
    String address = "/" + page + (query.isEmpty() ? "" : "?" + query);
    put(page, new Screen(page + view, roles, address, 200));
  }

  private void put(String page, Screen screen) {
    known.computeIfAbsent(page, name -> new ArrayList<>()).add(screen);
  }

  /** All of them; a page that is not known and needs more than its name is an error. */
  List<Screen> all() {
    return files().flatMap(file -> of(file).stream()).toList();
  }

  private List<Screen> of(String page) {
    List<Screen> screens = known.getOrDefault(page, List.of());
    if (!screens.isEmpty()) {
      return screens;
    }
    Optional<Place> place = Place.at(page);
    if (place.isEmpty()) {
      throw new AssertionError(
          page + ".xhtml has no Place: give it one, or say in Screens how one gets there");
    }
    if (takesParameters(page)) {
      throw new AssertionError(
          page + ".xhtml has view parameters: say in Screens with which to look at it");
    }
    return List.of(new Screen(page, place.get().roles(), "/" + page, 200));
  }

  private static Stream<String> files() {
    try (Stream<Path> top = Files.list(PAGES);
        Stream<Path> errors = Files.list(PAGES.resolve("errors"))) {
      return Stream.concat(top, errors)
          .map(file -> PAGES.relativize(file).toString())
          .filter(file -> file.endsWith(".xhtml"))
          .map(file -> file.substring(0, file.length() - ".xhtml".length()))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean takesParameters(String page) {
    try {
      return Files.readString(PAGES.resolve(page + ".xhtml")).contains("f:viewParam");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
