package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Fills a running instance with the demo shop through its own REST interface (演示数据): people, facts,
 * schemes, the whole months, published and paid, and the current one, open.
 *
 * <p>Every step is noted when it is done, so an interrupted load goes on where it stopped, and a
 * second start finds nothing to do.
 */
public final class DemoLoader {
  private static final long SEED = 7;
  private static final Duration PATIENCE = Duration.ofMinutes(20);

  private final DemoSize size;
  private final URI address;
  private final String adminLogin;
  private final String adminPassword;
  private final Path folder;
  private final PrintStream out;

  /**
   * A loader for a running instance.
   *
   * @param size how much it loads
   * @param address of the instance, such as {@code http://127.0.0.1:9080}
   * @param folder where the note with the passwords is kept
   * @param out where progress goes
   */
  public DemoLoader(
      DemoSize size,
      URI address,
      String adminLogin,
      String adminPassword,
      Path folder,
      PrintStream out) {
    this.size = size;
    this.address = address;
    this.adminLogin = adminLogin;
    this.adminPassword = adminPassword;
    this.folder = folder;
    this.out = out;
  }

  /**
   * Loads what is not loaded yet; {@code now} counts on the first start only.
   *
   * @return the password of each login
   */
  public Map<String, String> load(Instant now) {
    DemoNote note = DemoNote.in(folder, now);
    if (!note.done("all")) {
      out.println("Loading the demo: some minutes, once");
      fill(note);
      note.done("all", Instant.now().toString());
    }
    return signIns(note);
  }

  private void fill(DemoNote note) {
    Api admin = Api.person(address, adminLogin, adminPassword);
    Api key = Api.key(address, key(note, admin));
    DemoWorld world = new DemoWorld(SEED, size, note.lastDay());
    Period period = world.period();
    DemoPeople people = new DemoPeople(key, world.workers());
    step(note, "people", () -> people.people(note.lastDay()));
    step(note, "leads", people::leads);
    step(note, "sign-ins", () -> people.users(admin, note));
    Api maker = Api.person(address, DemoUser.MAKER, note.password(DemoUser.MAKER));
    Api checker = Api.person(address, DemoUser.CHECKER, note.password(DemoUser.CHECKER));
    DemoRules rules = new DemoRules(maker, checker, period.month(0));
    step(note, "schemes", rules::schemes);
    step(note, "plan", rules::plan);
    DemoSampling sampling = new DemoSampling(maker, checker, period);
    step(note, "forms", sampling::forms);
    facts(note, key, world, people);
    step(note, "sampling", sampling::sampling);
    DemoCalibration calibration =
        new DemoCalibration(
            SEED, period, login -> Api.person(address, login, note.password(login)));
    step(note, "calibration", calibration::sessions);
    quality(note, admin, key, world);
    DemoMonths months = new DemoMonths(maker, checker);
    DemoAdjustments adjustments = new DemoAdjustments(maker, checker);
    for (YearMonth month : period.wholeMonths()) {
      if (!month.equals(period.month(0))) {
        step(
            note,
            "adjusted " + month.minusMonths(1),
            () -> adjustments.correct(month.minusMonths(1), month.getMonthValue()));
      }
      step(note, "closed " + month, () -> months.close(month));
      step(note, "published " + month, () -> months.publish(month));
      step(note, "paid " + month, () -> months.pay(month));
    }
    DemoPlans plans = new DemoPlans(login -> Api.person(address, login, note.password(login)));
    step(note, "needs", plans::needs);
    coaching(note, period);
    YearMonth last = period.month(period.whole() - 1);
    step(note, "payroll", () -> new DemoPayroll(maker).acknowledge(period.wholeMonths()));
    step(note, "adjustment", () -> adjustments.propose(last, 1));
    step(note, "improvement plans", () -> plans.improvement(last));
    step(note, "honours", () -> new DemoHonours(maker, checker).honour(period.wholeMonths()));
    step(
        note,
        "praise",
        () ->
            new DemoPraise(
                    login -> Api.person(address, login, note.password(login)), note.lastDay())
                .praise());
    step(
        note,
        "badges",
        () ->
            new DemoBadges(login -> Api.person(address, login, note.password(login)))
                .badges(period.wholeMonths()));
    DemoPoints points =
        new DemoPoints(login -> Api.person(address, login, note.password(login)), period);
    step(note, "points", points::points);
    step(note, "contests", () -> new DemoContests(maker, checker).compare(last));
    step(note, "resources", () -> new DemoResources(maker, checker).open(last));
    step(note, "career", () -> new DemoCareer(maker, checker).steps(last));
  }

  private void facts(DemoNote note, Api key, DemoWorld world, DemoPeople people) {
    DemoFacts facts = new DemoFacts(key, folder.resolve("facts"), out);
    if (!note.done("cells")) {
      facts.write(world, note.until().toEpochMilli());
    }
    step(note, "agent states", facts::states);
    step(note, "accounts", people::accounts);
    step(note, "facts", facts::rest);
    step(note, "cells", () -> awaitCells(key, world.period().month(0)));
    facts.remove();
  }

  private void quality(DemoNote note, Api admin, Api key, DemoWorld world) {
    Map<String, Api> apis = new HashMap<>();
    Function<String, Api> signedIn =
        login ->
            apis.computeIfAbsent(login, each -> Api.person(address, each, note.password(each)));
    DemoInspections inspections = new DemoInspections(SEED, world, key, signedIn, out);
    DemoLearning learning = new DemoLearning(signedIn);
    step(note, "inspections", inspections::inspections);
    step(note, "cases", learning::cases);
    step(note, "appeals", learning::appeals);
    DemoTraining training = new DemoTraining(SEED, world, key, signedIn);
    step(note, "courses", training::courses);
    step(note, "training", training::sessions);
    step(note, "exams", training::exams);
    DemoEffects effects =
        new DemoEffects(
            SEED, new DemoPeople(key, world.workers()), world.workers(), admin, note, signedIn);
    step(note, "instructors", new DemoInstructors(SEED, signedIn)::instructors);
    step(note, "costs of training", effects::costs);
    step(note, "ratings", effects::ratings);
    step(note, "cells after inspections", () -> awaitCells(key, world.period().month(0)));
  }

  private void coaching(DemoNote note, Period period) {
    Function<String, Api> signedIn = login -> Api.person(address, login, note.password(login));
    List<YearMonth> whole = period.wholeMonths();
    DemoCoaching coaching = new DemoCoaching(signedIn, whole.get(whole.size() - 1), note.until());
    step(note, "talks", coaching::talks);
    step(note, "mentors", () -> coaching.mentors(signedIn.apply(DemoUser.MAKER)));
    step(note, "meetings", coaching::meetings);
    step(note, "goals", coaching::goals);
    step(
        note,
        "cooperation",
        () -> new DemoCooperation(signedIn.apply(DemoUser.MAKER), note.until()).rounds());
    step(note, "seat rules", () -> new DemoSeating(signedIn.apply(DemoUser.MAKER)).rules());
    step(note, "benchmarks", () -> coaching.benchmarks(signedIn.apply(DemoUser.MAKER)));
  }

  private String awaitCells(Api key, YearMonth month) {
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      long pending = key.get("months/" + month).path("pendingCells").asLong();
      if (pending == 0) {
        return "all computed";
      }
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException(pending + " cells are still waiting");
      }
      pause();
    }
  }

  private static void pause() {
    try {
      java.lang.Thread.sleep(1000);
    } catch (InterruptedException e) {
      java.lang.Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private void step(DemoNote note, String name, Supplier<String> deed) {
    if (note.done(name)) {
      return;
    }
    long begin = System.nanoTime();
    String result = deed.get();
    note.done(name, result);
    out.printf("  %s: %s (%.1f s)%n", name, result, (System.nanoTime() - begin) / 1e9);
  }

  private static String key(DemoNote note, Api admin) {
    if (!note.keeps("key")) {
      ObjectNode wish = Api.JSON.createObjectNode();
      wish.put("name", "demo-loader");
      List.of("INTAKE", "READ", "ADMIN").forEach(wish.putArray("scopes")::add);
      JsonNode issued = admin.post("api-keys", wish);
      note.keep("key", issued.path("secret").asText());
    }
    return note.password("key");
  }

  private Map<String, String> signIns(DemoNote note) {
    Map<String, String> passwords = new TreeMap<>(Map.of(adminLogin, adminPassword));
    out.println("Sign-ins of the demo at " + address);
    out.printf("  %-12s %-20s %s%n", adminLogin, adminPassword, "people, sources, keys");
    for (DemoUser user : DemoUser.all()) {
      out.printf("  %-12s %-20s %s%n", user.login(), note.password(user.login()), user.task());
      passwords.put(user.login(), note.password(user.login()));
    }
    return passwords;
  }
}
