package org.meritdesk.web.it;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.meritdesk.people.api.Role;

/**
 * One person's way through pages, walked by whatever thread {@link #run() runs} it; its tests wait
 * for the steps and report them.
 */
final class Tour implements Runnable {

  private final String name;
  private final List<DynamicTest> tests = new ArrayList<>();
  private final List<FutureTask<Void>> steps = new ArrayList<>();
  private @Nullable Person person;

  /** Somebody who holds the role, or a stranger, in a language. */
  Tour(@Nullable Role role, Locale language) {
    String who = role == null ? "stranger" : Person.login(role);
    String tag = language.toLanguageTag();
    name = who + "-" + tag;
    step("begins", () -> person = role == null ? Person.stranger(tag) : Person.signedIn(who, tag));
  }

  /** Such as {@code agent-zh-CN}. */
  String name() {
    return name;
  }

  /** A page to be looked at. */
  void look(String page, ThrowingConsumer<Person> look) {
    step(
        page + "-" + name,
        () -> {
          Person there = person;
          if (there == null) {
            throw new AssertionError("did not begin");
          }
          look.accept(there);
        });
  }

  /** What is to be reported, in the order of the steps. */
  DynamicContainer tests() {
    step(
        "ends",
        () -> {
          if (person != null) {
            person.close();
          }
        });
    return dynamicContainer(name, tests);
  }

  @Override
  public void run() {
    steps.forEach(FutureTask::run);
  }

  private void step(String title, Executable work) {
    FutureTask<Void> step =
        new FutureTask<>(
            () -> {
              try {
                work.execute();
              } catch (Exception | Error e) {
                throw e;
              } catch (Throwable e) {
                throw new AssertionError(e);
              }
              return null;
            });
    steps.add(step);
    tests.add(
        dynamicTest(
            title,
            () -> {
              try {
                step.get();
              } catch (ExecutionException e) {
                throw e.getCause();
              }
            }));
  }
}
