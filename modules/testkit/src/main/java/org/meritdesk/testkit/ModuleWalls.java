package org.meritdesk.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import org.meritdesk.kernel.Module;

/**
 * The walls between the modules (模块边界) as ArchUnit rules; the WAR's tests run them over everything.
 */
public final class ModuleWalls {

  /** The one order: a module may only use what stands to its left. */
  public static final List<String> ORDER =
      List.of(
          "kernel",
          "people",
          "measures",
          "ingestion",
          "quality",
          "scoring",
          "training",
          "incentive",
          "web");

  private static final String ROOT = "org.meritdesk.";

  private ModuleWalls() {}

  /** Only the api of declared modules to the left. */
  public static ArchRule onlyDeclaredNeighbours() {
    return classes()
        .that()
        .resideInAPackage("org.meritdesk..")
        .should(useOnlyDeclaredApis())
        .because(
            "a module speaks to the api of the modules that its package-info names; ask the module,"
                + " not its tables or beans, or declare the neighbour in @Module(uses)");
  }

  /** Rules know no framework. */
  public static ArchRule domainIsPlain() {
    return noClasses()
        .that()
        .resideInAPackage(ROOT + "*.domain..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta..",
            "java.sql..",
            "javax.sql..",
            "org.hibernate..",
            "org.jdbi..",
            ROOT + "*.internal..")
        .because("a rule must run in a plain test within milliseconds");
  }

  /** The kernel knows no framework and no database. */
  public static ArchRule kernelIsPlain() {
    return noClasses()
        .that()
        .resideInAPackage(ROOT + "kernel..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta..", "java.sql..", "javax.sql..", "com.fasterxml..")
        .because("every module speaks the kernel's words");
  }

  /** Entities stay inside their module. */
  public static ArchRule entitiesAreInternal() {
    return classes()
        .that()
        .areAnnotatedWith("jakarta.persistence.Entity")
        .should()
        .resideInAPackage(ROOT + "*.internal..")
        .because("what is stored is the module's own affair; the api hands out records")
        .allowEmptyShould(true);
  }

  /** The two fronts do not know each other. */
  public static ArchRule frontsAreApart() {
    return noClasses()
        .that()
        .resideInAPackage(ROOT + "web.rest..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + "web.faces..")
        .because("two fronts on one api keep the api honest")
        .allowEmptyShould(true);
  }

  /** The other direction of {@link #frontsAreApart()}. */
  public static ArchRule facesDoesNotKnowRest() {
    return noClasses()
        .that()
        .resideInAPackage(ROOT + "web.faces..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + "web.rest..")
        .because("two fronts on one api keep the api honest")
        .allowEmptyShould(true);
  }

  private static ArchCondition<JavaClass> useOnlyDeclaredApis() {
    return new ArchCondition<>("use only the api of declared modules to their left") {
      @Override
      public void check(JavaClass origin, ConditionEvents events) {
        moduleOf(origin)
            .ifPresent(
                from ->
                    origin
                        .getDirectDependenciesFromSelf()
                        .forEach(dependency -> judge(from, dependency, events)));
      }
    };
  }

  private static void judge(String from, Dependency dependency, ConditionEvents events) {
    JavaClass target = dependency.getTargetClass().getBaseComponentType();
    Optional<String> to = moduleOf(target);
    if (to.isEmpty() || to.get().equals(from) || to.get().equals("kernel")) {
      return;
    }
    boolean api = target.getPackageName().equals(ROOT + to.get() + ".api");
    boolean left = ORDER.indexOf(to.get()) < ORDER.indexOf(from);
    boolean declared = from.equals("web") || uses(from).contains(to.get());
    if (!api || !left || !declared) {
      events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
    }
  }

  private static Optional<String> moduleOf(JavaClass type) {
    String name = type.getPackageName();
    return ORDER.stream()
        .filter(module -> name.equals(ROOT + module) || name.startsWith(ROOT + module + "."))
        .findFirst();
  }

  private static List<String> uses(String module) {
    try {
      Module declared = Class.forName(ROOT + module + ".package-info").getAnnotation(Module.class);
      return declared == null ? List.of() : List.of(declared.uses());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("module " + module + " has no package-info", e);
    }
  }
}
