package org.meritdesk.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;

class AuthorisationMatrixTest {

  private static final java.nio.file.Path GOLDEN =
      java.nio.file.Path.of(System.getProperty("meritdesk.root"), "docs", "authorisation.md");

  @Test
  void every_operation_says_who_may_call_it() {
    List<String> silent =
        operations().values().stream()
            .filter(method -> AllowedFilter.rule(method) == null)
            .map(Method::toGenericString)
            .toList();

    assertThat(silent).as("REST methods without @Allowed").isEmpty();
  }

  @Test
  void no_operation_is_open_to_nobody() {
    List<String> closed =
        operations().entrySet().stream()
            .filter(
                e -> {
                  Allowed rule = AllowedFilter.rule(e.getValue());
                  return rule != null && rule.roles().length + rule.scopes().length == 0;
                })
            .map(Map.Entry::getKey)
            .toList();

    assertThat(closed).as("REST methods whose @Allowed names nobody").isEmpty();
  }

  @Test
  void the_auditor_changes_nothing() {
    List<String> changing =
        operations().entrySet().stream()
            .filter(e -> !e.getKey().endsWith(" GET"))
            .filter(
                e -> {
                  Allowed rule = AllowedFilter.rule(e.getValue());
                  return rule != null && List.of(rule.roles()).contains(Role.AUDITOR);
                })
            .map(Map.Entry::getKey)
            .toList();

    assertThat(changing).isEmpty();
  }

  @Test
  void the_matrix_is_the_one_that_was_reviewed() throws Exception {
    String matrix = matrix();

    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(GOLDEN, matrix);
    }
    assertThat(GOLDEN)
        .as("docs/authorisation.md; review the difference, then run with -Dgolden=write")
        .hasContent(matrix);
  }

  private static String matrix() {
    StringBuilder text =
        new StringBuilder(
            """
            # Authorisation

            Generated from `@Allowed`: who may call which REST operation, and whose rows the caller gets.
            all = everybody's; team = members of the own teams in the month; own = the own; blank = refused.

            """);
    List<String> heads = new ArrayList<>(List.of("operation"));
    Arrays.stream(Role.values()).map(Role::name).forEach(heads::add);
    Arrays.stream(Scope.values()).map(scope -> "key " + scope).forEach(heads::add);
    text.append("| ").append(String.join(" | ", heads)).append(" |\n");
    text.append("|").append("---|".repeat(heads.size())).append('\n');
    operations().forEach((name, method) -> text.append(row(name, method)));
    return text.toString();
  }

  private static String row(String name, Method method) {
    Allowed rule = AllowedFilter.rule(method);
    List<String> cells = new ArrayList<>(List.of("`" + name + "`"));
    for (Role role : Role.values()) {
      cells.add(
          rule != null && List.of(rule.roles()).contains(role) ? whose(rule.whose(), role) : "");
    }
    for (Scope scope : Scope.values()) {
      cells.add(rule != null && List.of(rule.scopes()).contains(scope) ? "all" : "");
    }
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String whose(Allowed.Whose whose, Role role) {
    if (whose == Allowed.Whose.ALL) {
      return "all";
    }
    if (whose == Allowed.Whose.OWN) {
      return "own";
    }
    return switch (role) {
      case AGENT -> "own";
      case TEAM_LEAD -> "team";
      default -> "all";
    };
  }

  /** Every REST method by its path and verb. */
  private static Map<String, Method> operations() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.meritdesk.web.rest")
            .stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .map(JavaClass::reflect)
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> verb(method) != null)
            .collect(
                Collectors.toMap(
                    AuthorisationMatrixTest::name,
                    method -> method,
                    (one, other) -> {
                      throw new AssertionError(one + " and " + other + " share an address");
                    },
                    TreeMap::new));
  }

  private static String name(Method method) {
    Path base = Objects.requireNonNull(method.getDeclaringClass().getAnnotation(Path.class));
    Path own = method.getAnnotation(Path.class);
    String path = "/" + base.value() + (own == null ? "" : "/" + own.value());
    return path.replaceAll("/+", "/") + " " + verb(method);
  }

  private static String verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .map(type -> type.getAnnotation(HttpMethod.class))
        .filter(Objects::nonNull)
        .map(HttpMethod::value)
        .findFirst()
        .orElse(null);
  }
}
