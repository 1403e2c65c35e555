package org.meritdesk.web;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meritdesk.testkit.ModuleWalls;

/** The walls of the whole house, seen from the module that has every other on its path. */
class WallsTest {

  private static JavaClasses house;

  @BeforeAll
  static void read_the_house() {
    house =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("testkit"))
            .importPackages("org.meritdesk");
  }

  @Test
  void a_module_uses_only_the_api_of_neighbours_that_it_declares() {
    ModuleWalls.onlyDeclaredNeighbours().check(house);
  }

  @Test
  void rules_know_no_framework() {
    ModuleWalls.domainIsPlain().check(house);
  }

  @Test
  void the_kernel_knows_no_framework_and_no_database() {
    ModuleWalls.kernelIsPlain().check(house);
  }

  @Test
  void entities_stay_inside_their_module() {
    ModuleWalls.entitiesAreInternal().check(house);
  }

  @Test
  void the_two_fronts_do_not_know_each_other() {
    ModuleWalls.frontsAreApart().check(house);
    ModuleWalls.facesDoesNotKnowRest().check(house);
  }
}
